import type { IncomingMessage } from 'node:http';
import type { Reason } from '../../answer.ts';
import type { HttpReply } from '../ask.ts';

const MAX_BYTES = 256 * 1024;
const MAX_URL = 2048;
const MAX_FIELD = 300;

export type Exchange = { reply: HttpReply } | { reason: Reason };

/**
 * The reply, read to its end. Refused are bodies in a coding that was not asked for (a kilobyte may unpack to a gigabyte),
 * too large ones, and status codes that RFC 9110 section 15 does not know. Rejects where the connection breaks off.
 */
export async function readReply(response: IncomingMessage, url: URL): Promise<Exchange> {
  const { statusCode = 0, headers } = response;
  if (statusCode < 200 || statusCode > 599) return { reason: 'malformed' };
  const codings = [headers['content-encoding'] ?? 'identity', headers['transfer-encoding'] ?? 'chunked'];
  if (!/^identity,chunked$/i.test(codings.join())) return { reason: 'unsupported' };
  if (Number(headers['content-length']) > MAX_BYTES) return { reason: 'too-large' };

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) return { reason: 'too-large' };
    chunks.push(chunk);
  }
  const { location, 'content-type': contentType, 'retry-after': retryAfter } = headers;
  const next = location === undefined ? undefined : URL.parse(location, url.href)?.href;
  return {
    reply: {
      status: statusCode,
      ...(next !== undefined && next.length <= MAX_URL ? { location: next } : {}),
      ...(contentType === undefined ? {} : { contentType: contentType.slice(0, MAX_FIELD) }),
      ...(retryAfter === undefined ? {} : { retryAfter: retryAfter.slice(0, MAX_FIELD) }),
      body: decoded(Buffer.concat(chunks), contentType ?? ''),
    },
  };
}

const CHARSET = /;\s*charset\s*=\s*"?(?<label>[\w.:-]{1,40})/i;

/** By a byte order mark, else by the declared charset, else UTF-8. NUL is dropped: files and terminals end at it. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const declared = CHARSET.exec(contentType.slice(0, MAX_FIELD))?.groups?.label ?? 'utf-8';
  return decoderOf(markOf(bytes) ?? declared)
    .decode(bytes)
    .replaceAll('\0', '');
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
