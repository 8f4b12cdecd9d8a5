import { hash } from 'node:crypto';
import { archiveListing } from './archive-listing.ts';
import { type AttachedPage, attachedPage } from './attached-page.ts';
import type { Attachment } from './content.ts';
import { fileSignature } from './file-signature.ts';
import { isEncryptedPdf } from './pdf.ts';
import { contentOf, type Open } from './read-content.ts';
import { nameOf } from './read-parts.ts';
import type { Part } from './tree.ts';

/** Every leaf that is no text of the message, and every attached message with the leaves inside it. */
export function readAttachments(root: Part, open: Open): Attachment[] {
  const { attachments, texts } = contentOf(root, open);
  const pages = new Map<Part, AttachedPage>();
  for (const { part, html, file } of texts) if (file && html) pages.set(part, attachedPage(html));
  return attachments.map((part) => describe(part, open(part).bytes, pages.get(part)));
}

function describe(part: Part, bytes: Uint8Array, page: AttachedPage | undefined): Attachment {
  const signature = fileSignature(bytes);
  const inside = archiveListing(bytes);
  const picture = part.type.startsWith('image/');
  return {
    name: nameOf(part),
    type: part.type,
    size: bytes.length,
    sha256: hash('sha256', bytes),
    md5: hash('md5', bytes),
    inline: picture && (part.contentId !== '' || part.disposition === 'inline'),
    ...(signature ? { signature } : {}),
    ...(inside ? { inside } : {}),
    ...(page ? { page } : {}),
    ...(isEncryptedPdf(bytes) ? { encrypted: true as const } : {}),
    part: part.path,
    source: { mail: part.path, start: part.start, end: part.end },
  };
}
