import type { Part } from './tree.ts';

/** The charset that the first text of a message declares: raw 8-bit header fields are mostly written in the same. */
export function textCharset(root: Part): string | undefined {
  const waiting = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (part.children.length === 0 && part.type.startsWith('text/') && part.parameters.charset) {
      return part.parameters.charset;
    }
    waiting.push(...part.children.toReversed());
  }
  return undefined;
}
