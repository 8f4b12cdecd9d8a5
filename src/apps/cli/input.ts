import { accessSync, constants, createReadStream, readFileSync, statSync } from 'node:fs';
import { mailsBelow } from './files-below.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Enough for a large mbox, small enough for the machine's memory. */
const LIMIT_BYTES = 256 * 1024 * 1024;

/** All bytes of a file, or of standard input for `-`. What is no file, too large or unreadable is refused by name. */
export async function readBytes(
  path: string,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<Uint8Array | { refused: Refusal }> {
  try {
    if (path === '-') return await collect(terminal.stdin);
    const about = statSync(path);
    if (about.isDirectory()) {
      accessSync(path, constants.R_OK);
      return { refused: refusal('folder', 'フォルダーです。', 'this is a folder') };
    }
    if (about.isFile() && about.size > LIMIT_BYTES) return tooLarge();
    // At once, which is several times as fast as a stream; what is no ordinary file (a pipe) may keep one waiting.
    return about.isFile() ? readFileSync(path) : await collect(createReadStream(path));
  } catch (error) {
    return { refused: unreadable(error) };
  }
}

/** A folder as the mails below it; anything else as it was named, for `readBytes` to judge. */
export async function mailsAt(path: string): Promise<string[] | { refused: Refusal }> {
  try {
    if (path === '-' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const mails = await mailsBelow(path);
    if (mails.length > 0) return mails;
    return { refused: refusal('folder', 'フォルダーの中にメールがありません。', 'there is no mail in this folder') };
  } catch (error) {
    return { refused: unreadable(error) };
  }
}

/** An ordinary file stands there; a folder, or nothing, does not count. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | { refused: Refusal }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > LIMIT_BYTES) return tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): { refused: Refusal } {
  return { refused: refusal('too-large', '256 MiB を超えています。', 'larger than 256 MiB') };
}

function unreadable(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') return refusal('not-found', 'ファイルがありません。', 'no such file');
  return refusal('unreadable', `読み取れません (${code})。`, `cannot be read (${code})`);
}
