import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Bytes that are collected before they are written. */
const CHUNK = 256 * 1024;

/** Writes a file in order, many small pieces as few writes. */
export interface ChunkWriter {
  /** Returns how many bytes the text took. */
  text(text: string): number;
  bytes(bytes: Uint8Array): void;
  /** 32 bits, the highest first. */
  number(value: number): void;
  /** On disk when it returns. Once more does nothing. */
  close(): void;
}

/** Opens the file anew. Throws where it cannot be written, as every later call does. */
export function chunkWriter(path: string): ChunkWriter {
  const file = openSync(path, 'w', 0o644);
  const chunk = Buffer.allocUnsafe(CHUNK);
  let used = 0;
  let open = true;

  function flush(): void {
    for (let done = 0; done < used; ) done += writeSync(file, chunk, done, used - done);
    used = 0;
  }

  function room(bytes: number): void {
    if (used + bytes > CHUNK) flush();
  }

  return {
    text(text) {
      // No character takes more than three bytes for each of its units.
      room(text.length * 3);
      const written = chunk.write(text, used);
      used += written;
      return written;
    },
    bytes(bytes) {
      room(bytes.length);
      chunk.set(bytes, used);
      used += bytes.length;
    },
    number(value) {
      room(4);
      used = chunk.writeUInt32BE(value, used);
    },
    close() {
      if (!open) return;
      open = false;
      try {
        flush();
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
  };
}
