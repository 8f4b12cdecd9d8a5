import type { Source } from '../answer.ts';
import type { Attachment, Body, Calendar, Code, Link } from './content.ts';
import type { Route } from './route.ts';

/** A message as it was received, as plain data. Names follow RFC 5322, RFC 5321 and RFC 5598. */
export interface Mail {
  /** Of the raw bytes that were investigated, hexadecimal. */
  sha256: string;
  /** Bytes. */
  size: number;
  /** `headers-only`: pasted headers without a body. Then nothing is said about body or links. */
  form: 'message' | 'headers-only';
  /**
   * Of `headers-only`: an empty line ends the header of a mail that has one part, so that the mail itself may be empty.
   * Saved headers end so, too; nothing is concluded from it.
   */
  closedHeader?: true;
  /** What is broken in the message; nothing was repaired silently. */
  defects: Defect[];
  /** Header fields of the message in their order, newest on top. */
  fields: HeaderField[];
  /** Leaves and branches of the MIME tree, in document order. */
  parts: PartSummary[];
  /** The sender's own subject, decoded, with servers' stamps taken off. */
  subject: string;
  subjectSource?: Source;
  /** What a server in the mail flow wrote in front of (or behind) the subject. */
  stamps: Stamp[];
  /** RFC5322.From as a reader sees it: the first mailbox of the first field. */
  headerFrom?: Mailbox;
  /** Every further mailbox in From fields: readers differ on which one they show. */
  furtherFrom: Mailbox[];
  sender?: Mailbox;
  replyTo: Mailbox[];
  /** RFC5321.MailFrom as the last server wrote it down; an empty address is the null reverse-path `<>`. */
  returnPath?: Mailbox;
  messageId?: MessageId;
  date?: DateField;
  /** To, Cc, Delivered-To, X-Original-To, Envelope-To: whom nothing outward may name. */
  recipients: Mailbox[];
  route: Route;
  /** Authentication-Results, Received-SPF and their relatives, believed or not. */
  authenticationResults: AuthenticationResult[];
  body: Body;
  links: Link[];
  attachments: Attachment[];
  /** Entries of a calendar; missing where the mail carries none. */
  calendars?: Calendar[];
  /** Codes for cameras, in pictures or drawn; `defects` names the pictures that were not looked at. */
  codes: Code[];
  /** Set when the message that was given only wraps this one (forwarded as attachment): the outer one, in short. */
  carrier?: Carrier;
}

export interface HeaderField {
  /** As written, for example `Received`. */
  name: string;
  /** Unfolded, decoded (RFC 2047 and raw 8-bit), for reading. */
  value: string;
  /** The value's bytes as latin1, folding kept. */
  raw: string;
  /** Who put it in, by its place relative to the trust line. Missing: not looked at. */
  writtenBy?: 'trusted-server' | 'unproven';
  source: Source;
}

export interface Mailbox {
  /** Display name, decoded; empty where there is none. */
  name: string;
  /** As written (`a..b@docomo.ne.jp` stays); empty for a missing addr-spec or the null reverse-path. */
  address: string;
  /** After the last @, lower case, A-label form; empty where there is none. */
  domain: string;
  /** The header field it stands in. */
  field: string;
  source: Source;
}

export interface Stamp {
  /** As written, for example `[spam]`. */
  text: string;
  kind: 'spam' | 'virus' | 'list' | 'external';
  /** The header that says why, where one does: its name and value. */
  because?: { name: string; value: string; source: Source };
  source: Source;
}

export interface MessageId {
  /** Without angle brackets. */
  id: string;
  /** Right of the last @, lower case. */
  domain: string;
  source: Source;
}

export interface DateField {
  text: string;
  /** ISO 8601 UTC, missing where the text is no date. */
  iso?: string;
  /** As written, for example `+0900`. */
  zone?: string;
  source: Source;
}

export const defectKinds = [
  'leading-blank-line',
  'bare-cr',
  'bare-lf',
  'mixed-line-ends',
  'no-header',
  'malformed-field',
  'duplicate-field',
  'header-too-long',
  'too-many-fields',
  'boundary-missing',
  'boundary-not-found',
  'boundary-not-closed',
  'text-in-epilogue',
  'text-in-preamble',
  'nested-too-deep',
  'too-many-parts',
  'charset-unknown',
  'charset-wrong',
  'charset-undeclared',
  'content-type-malformed',
  'encoding-unknown',
  'base64-malformed',
  'quoted-printable-malformed',
  'nul-byte',
  'truncated',
  'encoded-word-malformed',
  'raw-8bit-header',
  'picture-not-read',
] as const;
export type DefectKind = (typeof defectKinds)[number];

export interface Defect {
  kind: DefectKind;
  /** A short fact, for example the field's name or the charset; never a sentence. */
  detail: string;
  source: Source;
}

export interface PartSummary {
  /** "1", "1.2"; "" for the message itself. */
  path: string;
  type: string;
  charset?: { declared?: string; used: string };
  encoding: string;
  filename?: string;
  disposition?: string;
  /** Of the body within the raw mail. */
  start: number;
  end: number;
}

export interface AuthenticationResult {
  field: 'Authentication-Results' | 'ARC-Authentication-Results' | 'Received-SPF' | 'X-Other';
  /** RFC 8601 authserv-id; missing where the receiver writes none. */
  authservId?: string;
  /** Believed by the receiver's profile and its place relative to the trust line. */
  trusted: boolean;
  results: MethodResult[];
  source: Source;
}

export interface MethodResult {
  method: 'spf' | 'dkim' | 'dmarc' | 'arc' | 'iprev' | 'auth' | 'compauth';
  /** The word of RFC 8601 section 2.7, unchanged and lower case. */
  result: string;
  /** Domain that the result speaks for: smtp.mailfrom or helo (spf), header.d (dkim), header.from (dmarc). */
  domain?: string;
  /** ptype.property pairs as written, for example `{ 'header.d': 'example.co.jp' }`. */
  properties: Record<string, string>;
}

export interface Carrier {
  sha256: string;
  subject: string;
  headerFrom?: Mailbox;
  date?: DateField;
  messageId?: MessageId;
  /** MIME path of the inner message. */
  path: string;
}
