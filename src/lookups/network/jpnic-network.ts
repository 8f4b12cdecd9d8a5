import { ipRange, isInRange } from '../../util/ip-range.ts';
import { whoisDate } from '../registration/whois-dates.ts';
import { mailAddresses, type NetworkEntry } from './network-entry.ts';

const MAX_LINES = 400;
const MAX_LINE = 500;
/** `a. [IPネットワークアドレス]     192.0.2.0/24`; of IPv6 without the letter. */
const FIELD = /^(?:[a-z]\. ?)?\[(?<label>[^\]]{1,40})\](?<value>.*)$/;
/** What follows speaks of the networks above and below the asked one. */
const OTHERS = /^(?:上位情報|下位情報|(?:more|less) specific info)/i;

const LABELS = {
  range: ['IPネットワークアドレス', 'Network Number', 'IPv4 Network Number', 'IPv6 Network Number'],
  name: ['ネットワーク名', 'Network Name'],
  native: ['組織名'],
  english: ['Organization'],
  contact: ['Abuse', 'abuse'],
  registered: ['割当年月日', 'Assigned Date', '割振年月日', 'Allocated Date'],
  changed: ['最終更新', 'Last Update'],
};

/**
 * JPNIC's answer about an address (whois.nic.ad.jp), Japanese or English: the network that was given to a company in
 * Japan. `undefined` where the text holds none that the address lies in.
 */
export function jpnicNetwork(text: string, ip: string): NetworkEntry | undefined {
  const fields = fieldsOf(text);
  const first = (labels: string[]) =>
    labels.map((label) => fields.get(label)?.[0]).find((value) => value !== undefined);
  const written = first(LABELS.range);
  const range = ipRange(written ?? '');
  if (written === undefined || range === undefined || !isInRange(ip, range)) return undefined;

  const contacts = LABELS.contact.flatMap((label) => fields.get(label) ?? []);
  const entry: NetworkEntry = { range: written, country: 'JP', abuseContacts: mailAddresses(contacts) };
  const [name, native, english] = [first(LABELS.name), first(LABELS.native), first(LABELS.english)];
  if (name !== undefined) entry.name = name;
  if (native !== undefined || english !== undefined) entry.organisation = native ?? english ?? '';
  if (english !== undefined) entry.organisationEnglish = english;
  const [registeredAt, changedAt] = [whoisDate(first(LABELS.registered) ?? ''), whoisDate(first(LABELS.changed) ?? '')];
  if (registeredAt !== undefined) entry.registeredAt = registeredAt;
  if (changedAt !== undefined) entry.changedAt = changedAt;
  return entry;
}

function fieldsOf(text: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const raw of text.split('\n', MAX_LINES)) {
    const line = raw.slice(0, MAX_LINE).trim();
    if (OTHERS.test(line)) break;
    const { label, value = '' } = FIELD.exec(line)?.groups ?? {};
    if (label !== undefined && value.trim() !== '') fields.set(label, [...(fields.get(label) ?? []), value.trim()]);
  }
  return fields;
}
