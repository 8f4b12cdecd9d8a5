import { z } from 'zod';

/** The first bytes of a list file, and its last ones. */
export const MAGIC: Uint8Array = Buffer.from('mekiki.list/1\n', 'latin1');
/** Behind the header: its length, and the magic again, so that a file that was cut off is known by its end. */
export const TRAILER_BYTES = 4 + MAGIC.length;
/** Key, and where the entry's text begins: three numbers of 32 bits. */
export const RECORD_BYTES = 12;
export const MAX_HEADER = 16 * 1024;
/** An expression, a day and a note. */
export const MAX_TEXT = 4096 + 200;

export const listName = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,62}$/);
const count = z.number().int().nonnegative();
const short = z.string().max(2048);

/** What a list file says of itself. */
export const ListHeader = z.object({
  name: listName,
  /** The address or file that it came from. */
  source: short,
  /** ISO 8601, UTC. */
  fetchedAt: z.iso.datetime(),
  entries: count,
  /** Rows that were no address. */
  skipped: count,
  /** Of the download, for asking whether it has changed (RFC 9110 section 8.8). */
  etag: short.optional(),
  lastModified: short.optional(),
  textBytes: count.max(0xffff_ffff),
  records: count,
  /** The records are parted by so many leading bits of their key. */
  bits: z.number().int().min(1).max(16),
});
export type ListHeader = z.infer<typeof ListHeader>;
