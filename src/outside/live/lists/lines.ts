/** Bytes; no row of a list is longer, and a file without line ends must not fill the memory. */
const MAX_LINE = 16 * 1024;
const LINE_FEED = 10;

export interface Lines {
  lines: AsyncIterable<string>;
  /** Lines that were too long to be read, so far. */
  readonly tooLong: number;
}

/** The lines of a file as it streams in, without their ends and without a byte order mark. */
export function linesOf(chunks: AsyncIterable<Uint8Array>): Lines {
  let tooLong = 0;

  async function* split(): AsyncGenerator<string> {
    let rest = Buffer.alloc(0);
    let skipping = false;
    let first = true;
    for await (const chunk of chunks) {
      let bytes = Buffer.concat([rest, chunk]);
      for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED)) {
        const line = bytes.subarray(0, end);
        bytes = bytes.subarray(end + 1);
        if (skipping || line.length > MAX_LINE) tooLong += 1;
        else yield textOf(line, first);
        skipping = false;
        first = false;
      }
      if (bytes.length > MAX_LINE) skipping = true;
      rest = skipping ? Buffer.alloc(0) : bytes;
    }
    if (skipping) tooLong += 1;
    else if (rest.length > 0) yield textOf(rest, first);
  }

  return {
    lines: { [Symbol.asyncIterator]: split },
    get tooLong() {
      return tooLong;
    },
  };
}

function textOf(line: Buffer, first: boolean): string {
  const text = line.toString('utf8').replace(/\r$/, '');
  return first ? text.replace(/^\u{FEFF}/u, '') : text;
}
