/** What one mail may cost. Above these a mail is cut, with a defect that says so, never refused half-way. */
export const limits = {
  /** Bytes of one header block that are kept whole; beyond, only what a mail is read by. */
  header: 1024 * 1024,
  /** Bytes of one header block that are looked through. */
  headerScan: 16 * 1024 * 1024,
  /** Header fields of one part. */
  fields: 2000,
  /** Bytes of one field's value that are decoded for reading. */
  fieldValue: 64 * 1024,
  /** Levels of multiparts and inner messages. */
  depth: 24,
  /** Parts of one mail. */
  parts: 1000,
  /** Bytes of one part before its encoding is undone: as large as a mail may be, so that hashes are of whole files. */
  partBytes: 64 * 1024 * 1024,
  /** Characters of one text part. */
  partText: 4 * 1024 * 1024,
  defects: 200,
} as const;
