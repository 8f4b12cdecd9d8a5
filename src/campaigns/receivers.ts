import { createHash } from 'node:crypto';
import type { Mail } from '../mail/mail.ts';
import { isGenericLocalPart } from '../redaction/generic-local-parts.ts';

/** Fields in which receiving servers write the mailbox itself; To and Cc can name anyone. */
const DELIVERY = /^(?:Delivered-To|X-Original-To|Envelope-To|X-Envelope-To|X-Delivered-To)$/i;
/** Mails to more than that are told apart by nobody. */
const MOST = 50;

/** Mailboxes that a mail went to, as digests, and the role addresses among them by their left part. */
export function receiversOf({ recipients }: Mail): { receivers: string[]; roles: string[] } {
  const addressed = recipients.filter(({ domain }) => domain !== '');
  const delivered = addressed.filter(({ field }) => DELIVERY.test(field));
  const boxes = (delivered.length > 0 ? delivered : addressed)
    .slice(0, MOST)
    .map(({ address }) => address.toLowerCase());
  const locals = boxes.map((box) => box.slice(0, box.lastIndexOf('@'))).filter(isGenericLocalPart);
  return { receivers: [...new Set(boxes.map(digest))], roles: [...new Set(locals)] };
}

function digest(box: string): string {
  return createHash('sha256').update(box).digest('hex').slice(0, 16);
}
