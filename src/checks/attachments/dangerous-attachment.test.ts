import type { Attachment } from '../../mail/content.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './dangerous-attachment.ts';

const attached = (name: string): { attachments: Attachment[] } => ({
  attachments: [
    {
      name,
      type: 'application/octet-stream',
      size: 900,
      sha256: '0'.repeat(64),
      md5: '0'.repeat(32),
      inline: false,
      part: '2',
      source: { mail: '2', start: 0, end: 9 },
    },
  ],
});

testCheck(check, {
  found: {
    'a program': observed({ mail: attached('setup.EXE') }),
    'a disk image': observed({ mail: attached('invoice.iso') }),
    'an Office file with macros': observed({ mail: attached('見積書.xlsm') }),
    'a document in front, a program behind': observed({ mail: attached('請求書.pdf      .exe') }),
    'a document in front, a page behind': observed({ mail: attached('invoice.pdf.html') }),
    'a name that is written backwards': observed({ mail: attached('photo\u202egpj.scr') }),
  },
  clear: {
    none: observed(),
    'a document': observed({ mail: attached('請求書.pdf') }),
    'a signed document': observed({ mail: attached('report.pdf.sig') }),
    'a packed text': observed({ mail: attached('log.txt.gz') }),
    'a version number': observed({ mail: attached('draft.v1.2.docx') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
