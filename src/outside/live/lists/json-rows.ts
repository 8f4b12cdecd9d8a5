import { z } from 'zod';
import { parseJson } from '../../../util/json.ts';
import type { Row } from './rows.ts';

/** UTF-16 units of one object; longer ones are passed over. */
const MAX_OBJECT = 64 * 1024;

const text = z.string().max(4096).optional().catch(undefined);
/** URLhaus and PhishTank name their fields so. */
const Listed = z.object({
  url: z.string().max(4096),
  dateadded: text,
  submission_time: text,
  threat: text,
  target: text,
});

/**
 * The objects of the outermost lists of a JSON text, read as it streams in: `[{…}, …]` (PhishTank) as well as
 * `{"1": [{…}], …}` (URLhaus). What is no such object is a row without an address.
 */
export async function* jsonRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const decoder = new TextDecoder();
  const scanner = objectScanner();
  for await (const chunk of chunks) {
    for (const object of scanner(decoder.decode(chunk, { stream: true }))) yield rowOf(object);
  }
}

function rowOf(object: string): Row {
  const listed = Listed.safeParse(parseJson(object)).data;
  if (!listed) return { address: '' };
  return {
    address: listed.url,
    date: listed.dateadded ?? listed.submission_time,
    note: listed.target ?? listed.threat,
  };
}

/** Cuts out every object that lies directly in a list that lies in no other list. */
function objectScanner(): (piece: string) => string[] {
  let inString = false;
  let isEscaped = false;
  /** One letter a level; deeper than any honest file is not told apart. */
  let open = '';
  let object: string[] | undefined;
  let length = 0;

  function isRecord(): boolean {
    return open.endsWith('[{') && open.indexOf('[') === open.length - 2;
  }

  function opened(bracket: string): boolean {
    if (open.length < 1000) open += bracket;
    return bracket === '{' && isRecord();
  }

  return (piece) => {
    const found: string[] = [];
    let start = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const letter = piece[at];
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (letter === '\\') isEscaped = true;
        else if (letter === '"') inString = false;
      } else if (letter === '"') {
        inString = true;
      } else if (letter === '{' || letter === '[') {
        if (opened(letter)) {
          object = [];
          length = 0;
          start = at;
        }
      } else if (letter === '}' || letter === ']') {
        if (object && isRecord()) {
          object.push(piece.slice(start, at + 1));
          found.push(length + at + 1 - start > MAX_OBJECT ? '' : object.join(''));
          object = undefined;
        }
        open = open.slice(0, -1);
      }
    }
    if (object) {
      length += piece.length - start;
      if (length > MAX_OBJECT) object = [];
      else object.push(piece.slice(start));
    }
    return found;
  };
}
