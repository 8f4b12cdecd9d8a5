import type { Attachment } from '../../mail/content.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './coded-attachment-name.ts';

function attached(name: string, inline = false) {
  const one: Attachment = {
    name,
    type: 'application/pdf',
    size: 9000,
    sha256: '',
    md5: '',
    inline,
    part: '2',
    source: { mail: '2', start: 0, end: 9 },
  };
  return observed({ mail: { attachments: [one] } });
}

testCheck(check, {
  found: {
    'letters and digits thrown together': attached('qT4xWk2mPz9L.pdf'),
    'behind a word': attached('invoice_aK3dQ8wZ1x.pdf'),
  },
  clear: {
    'an invoice by number': attached('invoice-2024-000123.pdf'),
    'a name with a date': attached('Report2024Q3Final.pdf'),
    'a digest': attached('0b9f3e6f4ad1c2a7d06f712f21dd3fb6.pdf'),
    'a picture of a telephone': attached('IMG20240510WA0003.jpg'),
    'a picture in the text': attached('qT4xWk2mPz9L.pdf', true),
    'Japanese words': attached('見積書_2024年5月.pdf'),
    nothing: observed(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
