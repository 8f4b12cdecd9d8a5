import { mayMatch } from './may-match.ts';

/** A few words around a match are shown, never a page. */
const MAX_WORDS = 100;
const MAX_MATCHES = 20;

export interface Match {
  text: string;
  index: number;
  groups: Record<string, string | undefined>;
}

/**
 * All matches of a global pattern, bounded in number; equal words once. `whole`: the text that `text` is the beginning of,
 * where others are searched in that.
 */
export function allMatches(pattern: RegExp, text: string, whole = text): Match[] {
  // Most patterns are nowhere in most texts, and searching makes no copy of the pattern, as `matchAll` does.
  if (!mayMatch(pattern, whole) || text.search(pattern) < 0) return [];
  const found = new Map<string, Match>();
  for (const match of text.matchAll(pattern)) {
    const words = match[0].replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
    if (words !== '' && !found.has(words))
      found.set(words, { text: words, index: match.index, groups: match.groups ?? {} });
    if (found.size >= MAX_MATCHES) break;
  }
  return [...found.values()];
}

/** The sentence that holds a match: from the last full stop or line break to the next, at most `reach` letters each way. */
export function sentenceAround(text: string, index: number, length: number, reach = 80): string {
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index + length, index + length + reach);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('。'), before.lastIndexOf('. ')) + 1;
  const end = after.search(/[\n。]|\. /);
  return before.slice(start) + text.slice(index, index + length) + (end < 0 ? after : after.slice(0, end));
}
