/** A top-level comment (RFC 5322 section 3.2.2) within a text. `start` is its opening parenthesis. */
export interface Comment {
  start: number;
  end: number;
  /** Without the outer parentheses. */
  text: string;
}

/** An address whose local part is quoted, in a comment or not: what is quoted is the sender's, parentheses included. */
const QUOTED_ADDRESS = /"(?:[^"\\]|\\.){0,200}"(?=@)/g;

const [OPEN, CLOSE, BACKSLASH] = [0x28, 0x29, 0x5c];

/**
 * Finds the top-level comments of a text. A parenthesis that is never closed is an ordinary character, so that one
 * in a greeting cannot swallow the rest of the line. Linear in the text's length.
 */
export function topLevelComments(text: string): Comment[] {
  if (!text.includes('(')) return [];
  const masked = masking(text, (address) => address.replace(/[()]/g, '_'));
  const closing = closingParentheses(masked);
  const comments: Comment[] = [];
  let from = 0;
  for (const [start, end] of [...closing].sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    comments.push({ start, end: end + 1, text: text.slice(start + 1, end) });
    from = end + 1;
  }
  return comments;
}

/** The text with its comments, and quoted addresses, replaced by blanks of the same length. */
export function withoutComments(text: string, comments: Comment[] = topLevelComments(text)): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of comments) {
    plain += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return masking(plain + text.slice(at), (address) => '_'.repeat(address.length));
}

/** Few lines have such an address, so most are not searched. */
function masking(text: string, mask: (address: string) => string): string {
  return text.includes('"@') ? text.replace(QUOTED_ADDRESS, mask) : text;
}

function closingParentheses(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === BACKSLASH && open.length > 0) at += 1;
    else if (character === OPEN) open.push(at);
    else if (character === CLOSE) {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}
