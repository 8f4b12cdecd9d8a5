import { nextLine, textOf } from './header-block.ts';

/**
 * The message inside an Apple Mail .emlx: a line with its length in bytes stands in front of it, and a property list
 * behind. Anything else is returned as it is.
 */
export function fromEmlx(bytes: Uint8Array): Uint8Array {
  const after = nextLine(bytes, 0, Math.min(bytes.length, 40));
  const [, digits] = /^([0-9]{1,10})[ \t]*\r?\n$/.exec(textOf(bytes, 0, after)) ?? [];
  const length = Number(digits);
  return digits !== undefined && length > 0 && after + length <= bytes.length
    ? bytes.subarray(after, after + length)
    : bytes;
}
