import type { Attachment } from '../../mail/content.ts';
import { observed, testCheck } from '../testing.ts';
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
const sent = (name: string, text: string) =>
  observed({ mail: { attachments: [attached(name)], body: { ...body, text } } });

testCheck(check, {
  found: {
    'in Japanese': sent('請求書_1121.zip', '添付ファイルのパスワード: 8842'),
    'in brackets': sent('図面.7z', '解凍パスワードは「Kx72pq」です。'),
    'in English': sent('invoice.rar', 'The archive is protected. Password: 1029'),
  },
  clear: {
    'on another way': sent('図面.zip', 'パスワードは別途メールでお知らせします。'),
    'no archive': sent('請求書.pdf', 'パスワード: 8842'),
    'no password': sent('写真.zip', '写真をお送りします。'),
  },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' } }) },
});
