/** Letters by which codes are told apart. */
const FIRST = 3;

/**
 * Tells whether a text holds one of many codes, which are of ASCII and have at least three letters each. Only those are
 * compared that begin as the text goes on: the few names of a mail are searched for hundreds.
 */
export function codeFinder(codes: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<number, string[]>();
  for (const code of codes) {
    const first = firstOf(code, 0);
    const alike = byFirst.get(first);
    if (alike) alike.push(code);
    else byFirst.set(first, [code]);
  }
  return (text) => {
    for (let at = 0; at + FIRST <= text.length; at += 1) {
      const alike = byFirst.get(firstOf(text, at));
      if (alike?.some((code) => text.startsWith(code, at))) return true;
    }
    return false;
  };
}

/** Three letters as one number; what lies beyond ASCII may get that of others. */
function firstOf(text: string, at: number): number {
  const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (first & 0x7f) | ((second & 0x7f) << 7) | ((third & 0x7f) << 14);
}
