import { decodeText } from './charset.ts';
import { readValue } from './header-fields.ts';

const MAX_PIECES = 64;

/**
 * One parameter's value: continuations and charset of RFC 2231 joined, else encoded words that senders put there
 * although RFC 2047 forbids it. `undefined` where there is none.
 */
export function joinedParameter(parameters: Record<string, string>, name: string): string | undefined {
  const single = parameters[`${name}*`];
  if (single !== undefined) return extended(single);
  if (parameters[`${name}*0`] !== undefined || parameters[`${name}*0*`] !== undefined) {
    const pieces = Array.from({ length: MAX_PIECES }, (_, index) => {
      const encoded = parameters[`${name}*${index}*`];
      return encoded === undefined ? (parameters[`${name}*${index}`] ?? '') : encoded;
    });
    return extended(pieces.join(''));
  }
  const plain = parameters[name];
  return plain === undefined ? undefined : readValue(plain);
}

function extended(text: string): string {
  const [, charset, rest] = /^([^']{0,40})'[^']{0,40}'(.*)$/s.exec(text) ?? [undefined, undefined, text];
  const bytes = Buffer.from(
    (rest ?? '').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return decodeText(bytes, charset || undefined).text;
}
