import type { Case } from '../investigation.ts';
import type { Mailbox } from '../mail/mail.ts';
import { recipientMask } from '../redaction/recipient-mask.ts';

const MASK = '***';
const DEEPEST = 40;
const ENCODED_WORD = /=\?[^?\s]{1,40}\?[bq]\?[^?]{0,200}\?=/gi;

/**
 * The same case with its recipients out of every string, keys included: a report is made to be shown to others.
 * Their mailboxes become `i***@***`, the receiver's own domain `***`. `mask` does the same to text that had to be
 * decoded first.
 */
export function withoutRecipients(dossier: Case): Masked {
  const before = kept.get(dossier);
  if (before) return before;
  const masked = maskedCase(dossier);
  kept.set(dossier, masked);
  return masked;
}

interface Masked {
  dossier: Case;
  mask: (text: string) => string;
}

/** A case is rendered several times (page, Markdown, map, terminal) and masked once; nobody changes it in between. */
const kept = new WeakMap<Case, Masked>();

function maskedCase(dossier: Case): Masked {
  const { mail, settings, observations } = dossier;
  const own = [...settings.ownDomains, ...observations.identity.ownDomains];
  const mask = recipientMask(mail.recipients, own, mail.headerFrom?.name ?? '');
  const fields = mail.fields.map((field) => {
    const hides = mask(field.value) !== field.value;
    return hides ? { ...field, raw: field.raw.replace(ENCODED_WORD, `=?${MASK}?=`) } : field;
  });
  const recipients = mail.recipients.map(maskedMailbox);
  const shown = deep({ ...dossier, mail: { ...mail, fields, recipients } }, mask, 0) as Case;
  return { dossier: shown, mask };
}

function maskedMailbox(box: Mailbox): Mailbox {
  const known = box.address.includes('@');
  return {
    ...box,
    name: box.name === '' ? '' : MASK,
    address: known ? `${box.address.slice(0, 1)}${MASK}@${MASK}` : MASK,
  };
}

function deep(value: unknown, mask: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => deep(item, mask, depth + 1));
  const entries = Object.entries(value).map(([key, item]) => [nameOf(key, mask), deep(item, mask, depth + 1)]);
  return Object.fromEntries(entries);
}

/** Only hosts and addresses stand as keys beside the fixed ones, and only they hold a dot. */
function nameOf(key: string, mask: (text: string) => string): string {
  return key.includes('.') ? mask(key) : key;
}
