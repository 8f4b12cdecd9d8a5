import { decoderFor } from './charset-label.ts';

/** Sets that an escape sequence of ISO-2022-JP (RFC 1468, RFC 1554, JIS X 0202) calls into use. */
type CharacterSet = 'ascii' | 'kana' | 'jis0208' | 'jis0212' | 'gb2312' | 'ksc5601';

const ESCAPES = new Map<string, CharacterSet>([
  ['(B', 'ascii'],
  ['(J', 'ascii'],
  ['(H', 'ascii'],
  ['(I', 'kana'],
  ['$B', 'jis0208'],
  ['$@', 'jis0208'],
  ['$(B', 'jis0208'],
  ['$(@', 'jis0208'],
  ['$(Q', 'jis0208'],
  ['$(O', 'jis0208'],
  ['$(D', 'jis0212'],
  ['$A', 'gb2312'],
  ['$(A', 'gb2312'],
  ['$(C', 'ksc5601'],
]);
const [ESC, SO, SI, LF] = [0x1b, 0x0e, 0x0f, 0x0a];
const DECODER = { gb2312: 'gbk', ksc5601: 'euc-kr' } as const;

/** ISO-2022-JP announces itself by a shift to two bytes or to kana. */
export function hasJisEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESC); at !== -1; at = bytes.indexOf(ESC, at + 1)) {
    const [one, two] = [bytes[at + 1], bytes[at + 2]];
    if (one === 0x24 && (two === 0x42 || two === 0x40 || two === 0x28 || two === 0x41)) return true;
    if (one === 0x28 && (two === 0x49 || two === 0x4a)) return true;
  }
  return false;
}

/**
 * Decodes ISO-2022-JP and its relatives as mail has them: NEC row 13, half-width kana by escape, by shift-out and as
 * 8-bit bytes, JIS X 0212, empty shifts where encoded words were joined, no shift back at the end. By way of EUC-JP,
 * which has the same characters.
 */
export function decodeIso2022(bytes: Uint8Array): string {
  let text = '';
  let set: CharacterSet = 'ascii';
  let shiftedOut = false;
  let family = 'euc-jp';
  // No byte becomes more than two: kana gain their prefix, two bytes of JIS X 0212 theirs.
  const out = Buffer.allocUnsafe(bytes.length * 2);
  let length = 0;
  const flush = () => {
    text += decoderFor(family)?.decode(out.subarray(0, length)) ?? '';
    length = 0;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const called = byte === ESC ? escapeAt(bytes, at + 1) : undefined;
    if (called) {
      [, set] = called;
      at += called[0].length;
      const next = set === 'gb2312' || set === 'ksc5601' ? DECODER[set] : 'euc-jp';
      if (next !== family) flush();
      family = next;
    } else if (byte === SO || byte === SI) shiftedOut = byte === SO;
    else if (byte <= 0x20) {
      out[length++] = byte;
      if (byte === LF && set !== 'kana' && holdsAddress(bytes, at + 1)) set = 'ascii';
    } else if (set === 'kana' || shiftedOut || byte >= 0x80) {
      out[length++] = 0x8e;
      out[length++] = byte | 0x80;
    } else if (set === 'ascii') out[length++] = byte;
    else {
      const second = bytes[at + 1] ?? 0;
      // Half a character, because a relay cut the line.
      if (second < 0x21 || second > 0x7e) out[length++] = 0xff;
      else {
        if (set === 'jis0212') out[length++] = 0x8f;
        out[length++] = byte | 0x80;
        out[length++] = second | 0x80;
        at += 1;
      }
    }
  }
  flush();
  return text;
}

/**
 * A line begins in ASCII (RFC 1468), which senders forget and readers know. `://` shows that it does: no character of two
 * bytes begins with a slash.
 */
function holdsAddress(bytes: Uint8Array, from: number): boolean {
  const ends = [ESC, LF].map((byte) => bytes.indexOf(byte, from)).filter((at) => at !== -1);
  const line = bytes.subarray(from, Math.min(...ends, from + 1000, bytes.length));
  return Buffer.from(line).includes('://');
}

/** The longest sequence that stands there. */
function escapeAt(bytes: Uint8Array, at: number): [sequence: string, set: CharacterSet] | undefined {
  const three = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0);
  for (const sequence of [three, three.slice(0, 2)]) {
    const set = ESCAPES.get(sequence);
    if (set) return [sequence, set];
  }
  return undefined;
}

/** HZ (RFC 1843): GB 2312 between `~{` and `~}`, in seven bits. */
export function decodeHz(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const eightBit = text
    .replace(/~\{([^~]*)(?:~\}|$)/g, (_, inside: string) => inside.replace(/[!-~]/g, withHighBit))
    .replace(/~\r?\n/g, '')
    .replaceAll('~~', '~');
  return decoderFor('gbk')?.decode(Buffer.from(eightBit, 'latin1')) ?? '';
}

/** ISO-2022-KR (RFC 1557): KS X 1001 between shift-out and shift-in, announced by `ESC $ ) C`. */
export function decodeIso2022Kr(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const eightBit = text
    .replaceAll('\x1b$)C', '')
    .replace(/\x0e([^\x0f]*)\x0f?/g, (_, inside: string) => inside.replace(/[!-~]/g, withHighBit));
  return decoderFor('euc-kr')?.decode(Buffer.from(eightBit, 'latin1')) ?? '';
}

function withHighBit(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) | 0x80);
}
