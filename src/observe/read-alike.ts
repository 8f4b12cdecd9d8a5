import { messageHeader } from '../lookups/signatures/message-header.ts';
import { asSent } from '../mail/as-sent.ts';
import type { Mail } from '../mail/mail.ts';

/** What a reader sees, or by which he reads the rest. */
const TELLING = /^(?:from|subject|date|to|cc|reply-to|sender|content-type|content-transfer-encoding|mime-version)$/;

/**
 * Whether a verifier, which ends lines at CR LF alone, and a lenient reader find the same header and the same body in a
 * message (`message`: as it was sent, of `raw`). Where they do not, a signature can hold for what nobody is shown.
 */
export function readAlike(mail: Pick<Mail, 'fields' | 'parts'>, raw: Uint8Array, message: Uint8Array): boolean {
  const header = messageHeader(message);
  const body = mail.parts.find(({ path }) => path === '');
  if (!header || !body) return false;
  const read = asSent(raw, body.start).message.length;
  const verified = message.length - header.bodyStart;
  return read === verified && telling(mail.fields) === telling(header.fields);
}

function telling(fields: readonly { name: string }[]): string {
  const names = fields.map(({ name }) => name.trim().toLowerCase());
  return names.filter((name) => TELLING.test(name)).join();
}
