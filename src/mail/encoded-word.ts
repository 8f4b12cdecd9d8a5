import { decodeText } from './charset.ts';

interface Word {
  charset: string;
  bytes: Uint8Array;
}

/** `=?charset?B?…?=` with what senders really write: spaces inside, a language tag, no padding (RFC 2047, RFC 2231). */
const WORD = /=\?([^?\s]{1,40})\?([bBqQ])\?([^?\r\n]{0,4000})\?=/g;

/**
 * Decodes encoded words (RFC 2047) in an unfolded value. Words of one charset that touch, or are parted by white space
 * alone, are joined before decoding: senders split inside a character and inside an ISO-2022-JP shift.
 */
export function decodeWords(value: string, decodeRest: (text: string) => string): string {
  let out = '';
  let at = 0;
  let run: Word[] = [];
  const flush = () => {
    const [first] = run;
    if (first) out += decodeText(joined(run), first.charset).text;
    run = [];
  };
  for (const match of value.matchAll(WORD)) {
    const between = value.slice(at, match.index);
    const word = readWord(match);
    if (between.trim() !== '') {
      flush();
      out += decodeRest(between);
    } else if (run.length === 0) {
      out += between;
    }
    if (run[0] && run[0].charset !== word.charset) flush();
    run.push(word);
    at = match.index + match[0].length;
  }
  flush();
  return out + decodeRest(value.slice(at));
}

function readWord([, charset = '', encoding = '', text = '']: RegExpExecArray | RegExpMatchArray): Word {
  const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : fromQ(text);
  return { charset: charset.replace(/\*.*$/s, '').toLowerCase(), bytes };
}

function fromQ(text: string): Uint8Array {
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}

function joined(words: Word[]): Uint8Array {
  return Buffer.concat(words.map((word) => word.bytes));
}
