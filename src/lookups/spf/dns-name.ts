import { isTopLabel } from './macro-string.ts';

/** RFC 1035 section 2.3.4, in characters of text. */
const MAX_NAME = 253;
const MAX_LABEL = 63;

/**
 * The text as a name that DNS could hold, lower case without the last dot: two labels or more, of visible characters and
 * spaces. `undefined` for another text.
 */
export function dnsName(text: string): string | undefined {
  if (text.length > MAX_NAME + 1) return undefined;
  const name = text.replace(/\.$/, '').toLowerCase();
  const labels = name.split('.');
  const isName =
    name.length <= MAX_NAME &&
    labels.length > 1 &&
    labels.every((label) => label.length <= MAX_LABEL && /^[\x20-\x7e]+$/.test(label));
  return isName && isTopLabel(labels.at(-1) ?? '') ? name : undefined;
}

/** The same for what macros made: a name that is too long loses labels from the left (RFC 7208 section 7.3). */
export function expandedName(text: string): string | undefined {
  const name = text.replace(/\.$/, '');
  if (name.length <= MAX_NAME) return dnsName(name);
  const end = name.slice(-MAX_NAME - 1);
  return dnsName(end.slice(end.indexOf('.') + 1));
}
