import type { Defect, HeaderField } from './mail.ts';

/** One node of the MIME tree (RFC 2045, RFC 2046). Bodies are ranges of the raw bytes; nothing is copied until asked. */
export interface Part {
  /** "" for the message, "1", "1.2" below it. An inner message of message/rfc822 is the only child of its part. */
  path: string;
  fields: HeaderField[];
  /** Lower case media type as a lenient reader takes it: `text/html charset=utf-8` without `;` is text/html. */
  type: string;
  /** Content-Type parameters, names lower case, RFC 2231 joined and decoded. */
  parameters: Record<string, string>;
  /** Lower case Content-Transfer-Encoding; empty where none is named. */
  encoding: string;
  disposition: 'inline' | 'attachment' | '';
  filename: string;
  /** Without angle brackets. */
  contentId: string;
  /** Byte range of the body within the raw mail. */
  start: number;
  end: number;
  /** The body where an encoded container holds it, so that it does not stand in the raw mail; the range is the container's. */
  bytes?: Uint8Array;
  /** Text outside every boundary that still holds something is kept as a part of its own. */
  where: 'body' | 'preamble' | 'epilogue';
  children: Part[];
}

export interface Tree {
  root: Part;
  defects: Defect[];
}

/** Opens a part: its transfer encoding undone, its charset found. Bounded by `limits.ts`. */
export interface Opened {
  bytes: Uint8Array;
  /** Of text parts; empty for others. */
  text: string;
  charset: { declared?: string; used: string };
  defects: Defect[];
}
