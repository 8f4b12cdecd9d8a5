import { messageHeader } from '../lookups/signatures/message-header.ts';
import { beginsWithBoundary, boundaryInUse, delimiters } from '../mail/boundaries.ts';
import { readParameterised } from '../mail/content-type.ts';
import { joinedParameters } from '../mail/parameters.ts';

/** More than the notes for readers without MIME that programs set before the first part. */
const LONGEST_PREAMBLE = 300;
const MOST_READ = 10_000;

/**
 * Whether the Content-Type of a message does not fit its body: other parts than those it names begin the body, or text
 * stands before them that no reader shows. Where a signature leaves the field out, somebody may have replaced it to let
 * a signed body be read otherwise (RFC 6376 section 8.1). `message`: as it was sent, lines ending in CR LF.
 */
export function typeMayBeReplaced(message: Uint8Array): boolean {
  const header = messageHeader(message);
  if (!header) return false;
  const { fields, bodyStart } = header;
  const value = fields.find(({ name }) => name === 'content-type')?.value ?? '';
  const { value: type, parameters } = readParameterised(value.slice(0, 4_000).replace(/\r\n/g, ''));
  const { boundary } = joinedParameters(parameters);
  if (!/^multipart\//i.test(type.trim())) return beginsWithBoundary(message, bodyStart, message.length);
  const [first] = boundary === undefined ? [] : delimiters(message, bodyStart, message.length, boundary);
  if (!first || boundaryInUse(message, bodyStart, first.start) !== undefined) return true;
  const preamble = message.subarray(bodyStart, Math.min(first.start, bodyStart + MOST_READ));
  return Buffer.from(preamble).toString('latin1').trim().length > LONGEST_PREAMBLE;
}
