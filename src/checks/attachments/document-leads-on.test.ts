import type { Attachment } from '../../mail/content.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './document-leads-on.ts';

const paper: Attachment = {
  name: 'invoice.pdf',
  type: 'application/pdf',
  size: 900,
  sha256: '0'.repeat(64),
  md5: '0'.repeat(32),
  inline: false,
  part: '2',
  source: { mail: '2', start: 0, end: 9 },
};

/** A mail with the document, in which the first links stand; others stand in the mail itself. */
function carrying(inside: (Partial<LinkSeen> & { url: string })[], outside: typeof inside = [], file = paper) {
  const { mail, links } = linked(...inside.map((one) => ({ ...one, where: 'attachment' as const })), ...outside);
  const placed = mail.links.map((link) => (link.where === 'attachment' ? { ...link, source: paper.source } : link));
  return observed({ mail: { links: placed, attachments: [file] }, links });
}

const bucket = { url: 'https://x.pages.example/', openHost: true, openKind: 'pages' as const };
const stranger = { url: 'https://stranger.example/' };

testCheck(check, {
  found: {
    'a page that anyone can have': carrying([bucket]),
    'such a page, and a mail that links to a stranger': carrying([bucket], [stranger]),
    "a stranger's, and no link in the mail": carrying([stranger]),
  },
  clear: {
    'such a page, and a mail that links home': carrying(
      [bucket],
      [{ url: 'https://shop.example/', ofFromDomain: true }],
    ),
    "a stranger's, and links in the mail": carrying([stranger], [{ url: 'https://shop.example/', ofFromDomain: true }]),
    "the sender's own": carrying([{ url: 'https://shop.example/', ofFromDomain: true }]),
    "a listed brand's": carrying([{ ...bucket, role: roleOf('official') }]),
    'no document': carrying([bucket], [], { ...paper, name: 'page.html', type: 'text/html' }),
    'no link in it': carrying([], [stranger]),
  },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' } }) },
});
