import type { MessageHeader } from './message-header.ts';

/** Bytes of body that are hashed, once for each kind of hash that the signatures ask for. */
const MAX_BYTES = 32 * 1024 * 1024;
/** The verifier reads a line from its start again with every 64 KiB of it. */
const MAX_LINE = 256 * 1024;
/** A message has at most so many kinds; l= makes another of each. */
const KINDS = /(?:^|;)\s{0,50}(a|c|l)\s{0,50}=\s{0,50}([^;]{0,100})/g;

/** Whether verifying the body would cost more than one mail may: its bytes for every kind of hash, or endless lines. */
export function bodyIsTooLarge(message: Uint8Array, { fields, bodyStart }: MessageHeader): boolean {
  const kinds = new Set(
    fields
      .filter(({ name }) => name === 'dkim-signature' || name === 'arc-message-signature')
      .map(({ value }) => [...value.slice(0, 4096).matchAll(KINDS)].map(([, tag, text]) => `${tag}=${text}`).join()),
  );
  const body = message.length - bodyStart;
  return body * kinds.size > MAX_BYTES || longestLine(message, bodyStart) > MAX_LINE;
}

function longestLine(message: Uint8Array, start: number): number {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
  let longest = 0;
  let from = start;
  for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, from)) {
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return Math.max(longest, bytes.length - from);
}
