/** A top-level comment (RFC 5322 section 3.2.2) within a text. `start` is its opening parenthesis. */
export interface Comment {
  start: number;
  end: number;
  /** Without the outer parentheses. */
  text: string;
}

/** An address whose local part is quoted, in a comment or not: what is quoted is the sender's, parentheses included. */
const QUOTED_ADDRESS = /"(?:[^"\\]|\\.){0,200}"(?=@)/g;

/**
 * Finds the top-level comments of a text. A parenthesis that is never closed is an ordinary character, so that one
 * in a greeting cannot swallow the rest of the line. Linear in the text's length.
 */
export function topLevelComments(text: string): Comment[] {
  const masked = text.replace(QUOTED_ADDRESS, (address) => address.replace(/[()]/g, '_'));
  const closing = closingParentheses(masked);
  const comments: Comment[] = [];
  for (let at = 0; at < masked.length; at += 1) {
    const end = closing.get(at);
    if (end === undefined) continue;
    comments.push({ start: at, end: end + 1, text: text.slice(at + 1, end) });
    at = end;
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
  return (plain + text.slice(at)).replace(QUOTED_ADDRESS, (address) => '_'.repeat(address.length));
}

function closingParentheses(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && open.length > 0) at += 1;
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}
