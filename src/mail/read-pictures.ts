import type { Source } from '../answer.ts';
import { pictureInAddress } from './data-address.ts';
import { contentOf, type Open } from './read-content.ts';
import { nameOf } from './read-parts.ts';
import type { Part } from './tree.ts';

/** A picture that the mail itself carries, transfer encoding undone. Pictures elsewhere are never fetched. */
export interface Picture {
  bytes: Uint8Array;
  /** Lower case media type as declared. */
  type: string;
  /** File name; empty where there is none. */
  name: string;
  source: Source;
}

const PICTURE_NAME = /\.(?:png|jpe?g|jfif|gif|bmp|dib|webp|avif|heic|tiff?)$/i;
/** Bytes by which PNG, JPEG and GIF files begin, whatever they are called. */
const MAGIC = /^(?:\x89PNG|\xff\xd8\xff|GIF8)/;

/**
 * Every picture of the message: attached, shown inside the text (`cid:`), or written into it (`data:`). Parts and HTML
 * are bounded before; a further cut here would lose without a word what stands behind many copies of one picture.
 */
export function readPictures(root: Part, open: Open): Picture[] {
  const { texts, attachments } = contentOf(root, open);
  const files = attachments.filter((part) => part.children.length === 0).flatMap((part) => asPicture(part, open));
  const written = texts.flatMap(({ part, html }) => {
    const source = { mail: part.path, start: part.start, end: part.end };
    return (html?.links ?? []).flatMap(({ target, where }): Picture[] => {
      if (where !== 'image' && where !== 'style') return [];
      const picture = pictureInAddress(target);
      return picture ? [{ ...picture, name: '', source }] : [];
    });
  });
  return [...files, ...written];
}

function asPicture(part: Part, open: Open): Picture[] {
  const name = nameOf(part);
  const { bytes } = open(part);
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (!part.type.startsWith('image/') && !PICTURE_NAME.test(name.trim()) && !MAGIC.test(head)) return [];
  return [{ bytes, type: part.type, name, source: { mail: part.path, start: part.start, end: part.end } }];
}
