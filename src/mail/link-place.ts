import type { Source } from '../answer.ts';
import type { Opened, Part } from './tree.ts';

/** A text in which targets are not found again this often is not searched any further: each miss reads it to its end. */
const MISSES = 12;
const LOOK = 512;
const AS_WRITTEN = new Set(['', '7bit', '8bit', 'binary']);

/**
 * Says where in the raw mail a target stands: its own bytes where the part is not encoded and holds it letter by letter,
 * else the whole part. Ask in document order.
 */
export function linkPlace(part: Part, open: (part: Part) => Opened): (target: string) => Source {
  const whole = { mail: part.path, start: part.start, end: part.end };
  if (!AS_WRITTEN.has(part.encoding)) return () => whole;
  const { bytes } = open(part);
  if (bytes.length !== part.end - part.start) return () => whole;
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  let misses = 0;
  return (target) => {
    if (target.length > LOOK || !/^[!-~]+$/.test(target) || misses > MISSES) return whole;
    for (const spelling of new Set([target, target.replaceAll('&', '&amp;')])) {
      const at = searched.indexOf(spelling, from, 'latin1');
      if (at < 0) continue;
      from = at + spelling.length;
      return { mail: part.path, start: part.start + at, end: part.start + from };
    }
    misses += 1;
    return whole;
  };
}
