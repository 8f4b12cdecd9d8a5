import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes, unpacked. The largest list that is known (all of URLhaus) has a quarter of it. */
const MAX_BYTES = 1024 ** 3;

/** The bytes of a list, unpacked where they are gzip (RFC 1952). Throws with the cause
 * `too-large`, or what zlib throws for broken ones. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  const whole = joined(first.value, source);
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  let size = 0;
  for await (const chunk of isPacked ? gunzipped(whole) : whole) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('more than any list', { cause: 'too-large' });
    yield chunk;
  }
}

/** An error of the source or of the packing ends the iteration. */
function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(chunks), gunzip, () => undefined);
  return gunzip;
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
