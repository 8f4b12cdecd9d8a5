import { createHash } from 'node:crypto';

const MAX_HTML = 200_000;
const MAX_TAGS = 3000;
/** Fewer are what a mail program writes around any few words. */
const MIN_TAGS = 20;
const TAG = /<(\/?[a-z][a-z0-9]{0,11})\b/gi;

/** A digest of the order in which the tags of a mail's HTML stand; `undefined` where they are too few to be telling. */
export function skeletonOf(htmls: string[]): string | undefined {
  const html = htmls.join('\n').slice(0, MAX_HTML);
  const tags: string[] = [];
  for (const [, tag = ''] of html.matchAll(TAG)) {
    tags.push(tag.toLowerCase());
    if (tags.length >= MAX_TAGS) break;
  }
  return tags.length < MIN_TAGS ? undefined : createHash('sha256').update(tags.join(' ')).digest('hex').slice(0, 24);
}
