import type { Settings } from '../settings.ts';
import { asciiHost, isWithin } from '../util/domain.ts';
import { REWRITTEN } from '../util/rewritten-sender.ts';
import type { HeaderField } from './mail.ts';
import { isAmong, organisationOf } from './organisation.ts';
import type { ReadLine } from './received/line.ts';
import { profileOf } from './receiver-profiles.ts';
import { type Chain, followChain } from './trust-line.ts';

/** Envelope senders of mailing lists: Mailman, mlmmj, majordomo. */
const LIST_SENDER = /-bounces[@+]|\+bounces[-+]|-owner@|<owner-/i;
const FORWARDING_FIELDS =
  /^(?:delivered-to|x-original-to|x-forwarded-(?:to|for)|resent-(?:from|to|sender)|list-(?:id|post|unsubscribe)|mailing-list|arc-seal|x-beenthere)$/i;

/** Headers with the place of each: how many Received fields stand above it. */
export interface PlacedField {
  field: HeaderField;
  /** Received fields above this one; for a Received field its own index. */
  above: number;
}

/** Counts the Received fields above each field. */
export function placed(fields: HeaderField[]): PlacedField[] {
  let above = 0;
  return fields.map((field) => {
    const place = { field, above };
    if (isReceived(field)) above += 1;
    return place;
  });
}

export function isReceived(field: HeaderField): boolean {
  return field.name.trim().toLowerCase() === 'received';
}

/**
 * Carries the line over a forwarder of the receiver's own choosing, where something believed attests it: a configured
 * host whose address or confirmed name the border saw; or a large mailbox provider, told by its confirmed name, that
 * either rewrote the envelope sender in its own way or sealed the mail with an ARC chain that the border found valid.
 * Anyone can write SRS addresses, Delivered-To and seals of his own domain: they attest nothing by themselves.
 */
export function acrossForwarders(lines: ReadLine[], chain: Chain, fields: PlacedField[], settings: Settings): Chain {
  let reached = chain;
  for (let times = 0; times < 4; times += 1) {
    const border = reached.border?.ip === undefined ? undefined : lines[reached.border.hop];
    const next = lines[reached.last + 1];
    if (!border || !next || border.authenticated) return reached;
    if (!isAttested(border, next, reached, fields, settings)) return reached;
    const beyond = followChain(lines, reached.last + 1, settings);
    if (beyond.border?.ip === undefined) return reached;
    reached = { ...beyond, crossesForwarder: true };
  }
  return reached;
}

function isAttested(
  border: ReadLine,
  next: ReadLine,
  chain: Chain,
  fields: PlacedField[],
  settings: Settings,
): boolean {
  if (!border.ptrConfirmed) return false;
  if (isAmong(border.ptr, settings.trustedHosts)) return isAmong(next.by, settings.trustedHosts);
  const provider = profileOf(border.ptr);
  if (!provider?.forwards || profileOf(next.by) !== provider) return false;
  const believed = fields.filter(({ field, above }) => above <= chain.last && !isReceived(field));
  const rewritten = believed.some(
    ({ field }) => /^return-path$/i.test(field.name.trim()) && isRewrittenBy(field.raw, provider.id, provider.domains),
  );
  return rewritten || (arcPassed(believed) && sealedBy(fields, chain.last, provider.domains));
}

function isRewrittenBy(returnPath: string, provider: string, domains: string[]): boolean {
  const address = returnPath.slice(0, 1_000);
  if (!REWRITTEN.test(address)) return false;
  // Microsoft rewrites to a domain of the customer who forwards.
  if (provider === 'microsoft') return /\+SRS=/.test(address);
  const domain = asciiHost(/@([^@<>\s]{1,255})>?\s*$/.exec(address)?.[1] ?? '');
  return domains.some((each) => isWithin(domain, each));
}

function arcPassed(believed: PlacedField[]): boolean {
  return believed.some(
    ({ field }) =>
      /^authentication-results$/i.test(field.name.trim()) && /[;\s]arc=pass\b/i.test(field.raw.slice(0, 8_192)),
  );
}

/** The newest seal below the line is the provider's. */
function sealedBy(fields: PlacedField[], last: number, domains: string[]): boolean {
  const seal = fields.find(({ field, above }) => above > last && /^arc-seal$/i.test(field.name.trim()));
  const domain = /[;\s]d=([^;\s]{1,255})/.exec(seal?.field.raw.slice(0, 2_048) ?? '')?.[1];
  return domain !== undefined && domains.some((each) => isWithin(asciiHost(domain), each));
}

/**
 * Borders that the mail has, if a forwarder or list below the line told the truth: where the mail shows traces of one,
 * or where a line below claims to be written by the receiver itself. At most four.
 */
export function claimedBorders(
  lines: ReadLine[],
  chain: Chain,
  fields: PlacedField[],
  settings: Settings,
): { hop: number; ip: string }[] {
  const traces = fields.some((place) => isTraceOfForwarding(place, chain));
  const ours = new Set(lines.slice(0, chain.last + 1).map((line) => organisationOf(line.by)));
  const imitates = lines.slice(chain.last + 1).some(({ by }) => isOurs(by, ours, settings));
  if (!traces && !imitates) return [];
  const borders: { hop: number; ip: string }[] = [];
  let from = chain.last + 1;
  while (from < lines.length && borders.length < 4) {
    const { last, border } = followChain(lines, from, settings);
    // A login is a submission, and so an origin: no border.
    if (border?.ip !== undefined && !lines[border.hop]?.authenticated) borders.push({ hop: border.hop, ip: border.ip });
    from = last + 1;
  }
  return borders;
}

function isTraceOfForwarding({ field, above }: PlacedField, chain: Chain): boolean {
  const name = field.name.trim();
  if (/^return-path$/i.test(name))
    return REWRITTEN.test(field.raw.slice(0, 1_000)) || LIST_SENDER.test(field.raw.slice(0, 1_000));
  return above > chain.last && FORWARDING_FIELDS.test(name);
}

function isOurs(by: string | undefined, ours: Set<string | undefined>, settings: Settings): boolean {
  const organisation = organisationOf(by);
  return (
    (organisation !== undefined && ours.has(organisation)) ||
    isAmong(by, [...settings.ownDomains, ...settings.trustedHosts])
  );
}
