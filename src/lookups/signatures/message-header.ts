/** Bytes of a header that is verified. Mail of large providers has up to 60 KiB. */
const MAX_BYTES = 256 * 1024;
/** The verifier's own reading takes time by the square of the lines. */
const MAX_LINES = 4000;

export interface SignedField {
  /** Lower case. */
  name: string;
  /** The whole field, its bytes as latin1, folding kept. */
  line: string;
  /** What stands behind the colon, read as UTF-8 (RFC 6532, RFC 8616). */
  value: string;
}

export interface MessageHeader {
  /** In the order of the message. */
  fields: SignedField[];
  /** Where the body begins, bytes. */
  bodyStart: number;
}

/** The header fields of a message whose lines end in CR LF, and where its body begins; `undefined` where it is too large. */
export function messageHeader(message: Uint8Array): MessageHeader | undefined {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
  const end = bytes.indexOf('\r\n\r\n');
  const headerEnd = bytes.subarray(0, 2).equals(Buffer.from('\r\n')) ? 0 : end;
  const bodyStart = headerEnd === 0 ? 2 : end + 4;
  const length = headerEnd < 0 ? bytes.length : headerEnd;
  if (length > MAX_BYTES) return undefined;
  const lines = bytes.toString('latin1', 0, length).split('\r\n');
  if (lines.length > MAX_LINES) return undefined;
  return { fields: fieldsOf(lines), bodyStart: headerEnd < 0 ? bytes.length : bodyStart };
}

function fieldsOf(lines: string[]): SignedField[] {
  const fields: SignedField[] = [];
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]+)[ \t\r]*:(.*)$/s.exec(line) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push({ name: name.toLowerCase(), line, value: value ?? '' });
    // A line that opens no field belongs to the one above (RFC 5322 section 2.2.3), whatever it looks like.
    else if (last) {
      last.value += `\r\n${line}`;
      last.line += `\r\n${line}`;
    }
  }
  for (const field of fields) field.value = asUtf8(field.value);
  return fields;
}

function asUtf8(latin1: string): string {
  return /[\x80-\xff]/.test(latin1) ? Buffer.from(latin1, 'latin1').toString() : latin1;
}
