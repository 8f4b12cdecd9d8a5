/**
 * One slip of the hand apart: a letter more, less, another, or two neighbours exchanged (Damerau's four; optimal string
 * alignment distance 1). Equal words are none.
 */
export function isOneSlipApart(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (one === other || Math.abs(difference) > 1) return false;
  let front = 0;
  while (front < one.length && one[front] === other[front]) front += 1;
  const [rest, others] = [one.slice(front), other.slice(front)];
  if (difference > 0) return rest.slice(1) === others;
  if (difference < 0) return rest === others.slice(1);
  const exchanged = rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2);
  return rest.slice(1) === others.slice(1) || exchanged;
}

/** Two slips apart, where first and last letter stand: in between, a hurried reader sees no difference. */
export function isTwoSlipsApart(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false;
  if (Math.abs(one.length - other.length) > 2 || one.length > LONGEST) return false;
  return distance(one, other) === 2;
}

/** A label's length (RFC 1035 section 2.3.4). */
const LONGEST = 63;

/** Optimal string alignment. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped && row > 1 ? (before[column - 2] ?? 0) + 1 : LONGEST,
        ),
      );
    }
    [before, last] = [last, current];
  }
  return last[other.length] ?? 0;
}

/**
 * A name that was shaken: it begins alike, and of its letters, in whatever order, at most one is another (amoazm,
 * rekutan, mercrai).
 */
export function isShaken(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one[0] !== other[0]) return false;
  const rest = [...other];
  for (const letter of one) {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest.length <= 1;
}
