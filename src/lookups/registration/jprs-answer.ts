import { wholeMailAddresses } from '../network/network-entry.ts';
import type { RegistrationEntry } from './registration-gaps.ts';
import { whoisDate } from './whois-dates.ts';

const MAX_LINES = 500;
const MAX_LINE = 500;
/** `[登録者名]     …`, or with a letter in front in the organisational types: `f. [組織名]     …`. */
const FIELD = /^(?:[a-z]\. ?)?\[(?<label>[^\]]{1,40})\](?<value>.*)$/;

const LABELS = {
  domain: ['ドメイン名', 'Domain Name'],
  registrant: ['登録者名', '組織名', 'ネットワークサービス名'],
  registrantEnglish: ['Registrant', 'Organization', 'Network Service Name'],
  type: ['組織種別', 'Organization Type'],
  registeredAt: ['登録年月日', 'Created on', 'Registered Date'],
  changedAt: ['最終更新', 'Last Updated', 'Last Update'],
  expiresAt: ['有効期限', 'Expires on'],
  nameServers: ['Name Server', 'ネームサーバ', 'ネームサーバー'],
  status: ['状態', 'Status', 'State', 'ロック状態', 'Lock Status'],
  contact: ['Email', '電子メール'],
};

/**
 * JPRS's answer about a .jp domain, in its Japanese and its English form: general-use names tell a registrant, the
 * organisational types (co.jp and others) an organisation. `undefined` where the text holds no such entry. The contact
 * window may be a service while the registrant above it is real, so it is not asked who owns the domain.
 */
export function jprsEntry(text: string): RegistrationEntry | undefined {
  const fields = jprsFields(text);
  const first = (labels: string[]) =>
    labels.map((label) => fields.get(label)?.[0]).find((value) => value !== undefined);
  const every = (labels: string[]) => labels.flatMap((label) => fields.get(label) ?? []);
  const domain = first(LABELS.domain);
  if (domain === undefined) return undefined;

  const entry: RegistrationEntry = {
    domain: domain.toLowerCase(),
    nameServers: every(LABELS.nameServers).map((line) => (line.split(/\s+/)[0] ?? '').toLowerCase()),
    status: every(LABELS.status),
    abuseContacts: wholeMailAddresses(every(LABELS.contact)),
  };
  // A name without a holder carries its state in both places ("Suspended Domain Name").
  const types = every(LABELS.type);
  const holder = (labels: string[]) => every(labels).find((name) => !types.includes(name));
  const native = holder(LABELS.registrant);
  const english = holder(LABELS.registrantEnglish);
  const registrant = native ?? english;
  if (registrant !== undefined) entry.registrant = registrant;
  if (english !== undefined) entry.registrantEnglish = english;
  const [, connectedUntil] = /\((\d{4}\/\d{2}\/\d{2})\)/.exec(first(LABELS.status) ?? '') ?? [];
  // Organisational types write the expiry in brackets behind the state (JPRS, guide to its WHOIS).
  const until = whoisDate(connectedUntil ?? '');
  if (until !== undefined) entry.expiresAt = until;
  for (const when of ['registeredAt', 'changedAt', 'expiresAt'] as const) {
    const date = whoisDate(first(LABELS[when]) ?? '');
    if (date !== undefined) entry[when] = date;
  }
  return entry;
}

function jprsFields(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of text.split('\n', MAX_LINES)) {
    const { label, value = '' } = FIELD.exec(line.slice(0, MAX_LINE).trim())?.groups ?? {};
    if (label === undefined || value.trim() === '') continue;
    fields.set(label, [...(fields.get(label) ?? []), value.trim()]);
  }
  return fields;
}
