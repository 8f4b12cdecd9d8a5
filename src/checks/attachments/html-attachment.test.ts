import type { Attachment } from '../../mail/content.ts';
import { observed, spot, testCheck } from '../testing.ts';
import { check } from './html-attachment.ts';

const attached = (name: string, type = 'application/octet-stream', inline = false): { attachments: Attachment[] } => ({
  attachments: [
    {
      name,
      type,
      size: 900,
      sha256: '0'.repeat(64),
      md5: '0'.repeat(32),
      inline,
      part: '2',
      source: { mail: '2', start: 0, end: 9 },
    },
  ],
});
const text = { asks: [{ ...spot('ログインして'), aim: 'credentials' as const }] };

testCheck(check, {
  found: {
    'a page': observed({ mail: attached('請求書.html'), text }),
    'a page under another type': observed({ mail: attached('invoice.SHTML', 'text/plain'), text }),
    'a picture that can hold a page': observed({ mail: attached('voice.svg', 'image/svg+xml'), text }),
  },
  clear: {
    'a document': observed({ mail: attached('請求書.pdf', 'application/pdf'), text }),
    'a page that is shown in the text': observed({ mail: attached('', 'text/html', true), text }),
    'it asks for nothing': observed({ mail: attached('page.html', 'text/html') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
