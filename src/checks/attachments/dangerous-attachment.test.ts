import type { Attachment } from '../../mail/content.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './dangerous-attachment.ts';

const attached = (name: string, more: Partial<Attachment> = {}): { attachments: Attachment[] } => ({
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
      ...more,
    },
  ],
});

testCheck(check, {
  found: {
    'a program by its bytes, a document by its name': observed({
      mail: attached('invoice.pdf', { signature: 'program' }),
    }),
    'an archive of a disk image alone': observed({
      mail: attached('estimate.zip', { inside: { names: ['estimate.img'], encrypted: false } }),
    }),
    'rich text whose beginning is broken': observed({ mail: attached('receipt.doc', { signature: 'broken-rtf' }) }),
    'a document in a rare archive': observed({ mail: attached('order.pdf.rar') }),
    'a program': observed({ mail: attached('setup.EXE') }),
    'a disk image': observed({ mail: attached('invoice.iso') }),
    'an Office file with macros': observed({ mail: attached('見積書.xlsm') }),
    'a document in front, a program behind': observed({ mail: attached('請求書.pdf      .exe') }),
    'a document in front, a page behind': observed({ mail: attached('invoice.pdf.html') }),
    'a name that is written backwards': observed({ mail: attached('photo\u202egpj.scr') }),
  },
  clear: {
    'an archive of many files, a program among them': observed({
      mail: attached('tool.zip', { inside: { names: ['a.exe', 'b.c', 'c.h', 'Makefile'], encrypted: false } }),
    }),
    'an archive of a document': observed({
      mail: attached('report.zip', { inside: { names: ['report.pdf'], encrypted: false } }),
    }),
    'a document as the finder packs it': observed({ mail: attached('report.pdf.zip') }),
    none: observed(),
    'a document': observed({ mail: attached('請求書.pdf') }),
    'a signed document': observed({ mail: attached('report.pdf.sig') }),
    'a packed text': observed({ mail: attached('log.txt.gz') }),
    'a version number': observed({ mail: attached('draft.v1.2.docx') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
