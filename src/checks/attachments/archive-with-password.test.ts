import type { Attachment } from '../../mail/content.ts';
import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './archive-with-password.ts';

const attached = (name: string): Attachment => ({
  name,
  type: 'application/zip',
  size: 900,
  sha256: '0'.repeat(64),
  md5: '0'.repeat(32),
  inline: false,
  part: '2',
  source: { mail: '2', start: 0, end: 9 },
});
const { body } = observed().mail;
const sent = (name: string, text: string, answers = {}) =>
  observed({ mail: { attachments: [attached(name)], body: { ...body, text }, ...answers } });

testCheck(check, {
  found: {
    'in Japanese': sent('請求書_1121.zip', '添付ファイルのパスワード: 8842'),
    'an answer that answers nothing': sent('見積書.zip', 'パスワード:4471', { subject: 'Re: お見積りの件' }),
    'an answer in a conversation': sent('見積書.zip', 'パスワード:4471', {
      subject: 'Re: お見積りの件',
      fields: [headerField('References', '<a@partner.example>')],
    }),
    'in brackets': sent('図面.7z', '解凍パスワードは「Kx72pq」です。'),
    'in English': sent('invoice.rar', 'The archive is protected. Password: 1029'),
    'an encrypted document': observed({
      mail: {
        attachments: [{ ...attached('extrato.pdf'), encrypted: true }],
        body: { ...body, text: 'Senha de acesso ao PDF: 123' },
      },
    }),
  },
  clear: {
    'an encrypted document, and an example of its password': observed({
      mail: {
        attachments: [{ ...attached('receipt.pdf'), encrypted: true }],
        body: { ...body, text: 'The password is your date of birth and last name, as in password: 03311988smith' },
      },
    }),
    'an encrypted document whose password the reader knows': observed({
      mail: {
        attachments: [{ ...attached('給与明細.pdf'), encrypted: true }],
        body: { ...body, text: 'パスワードは生年月日です。' },
      },
    }),
    'on another way': sent('図面.zip', 'パスワードは別途メールでお知らせします。'),
    'no archive': sent('請求書.pdf', 'パスワード: 8842'),
    'no password': sent('写真.zip', '写真をお送りします。'),
  },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' } }) },
});
