import type { RegistrationEntry } from './registration-gaps.ts';
import { whoisDate } from './whois-dates.ts';
import { type WhoisField, whoisFields } from './whois-fields.ts';

/** Labels by their registries: ICANN's form first, then EURid, Nominet, DENIC, CNNIC, KISA and their like. */
const LABELS = {
  domain: ['domain name', 'domain', '도메인이름'],
  registrant: [
    'registrant organization',
    'registrant organisation',
    'registrant name',
    'registrant',
    'holder',
    'org',
    'organization',
    'owner',
    '등록인',
  ],
  registrar: ['registrar', 'registrar name', 'sponsoring registrar', 'authorized agency', 'registrar organization'],
  registeredAt: [
    'creation date',
    'created',
    'created on',
    'created date',
    'registered on',
    'registered',
    'registered date',
    'registration time',
    'registration date',
    'domain registration date',
  ],
  changedAt: [
    'updated date',
    'last updated',
    'last updated date',
    'changed',
    'modified',
    'last-update',
    'last modified',
  ],
  expiresAt: [
    'registry expiry date',
    'registrar registration expiration date',
    'expiry date',
    'expiration date',
    'expiration time',
    'expires',
    'expires on',
    'paid-till',
  ],
  nameServers: ['name server', 'nameserver', 'name servers', 'nserver', 'host name', 'nameservers'],
  status: ['domain status', 'status', 'registration status', 'state'],
  abuse: ['registrar abuse contact email', 'abuse contact', 'abuse email'],
};

const MAX_LIST = 20;
const MAX_VALUE = 300;

/** A `label: value` answer about a domain, as most registries and registrars write it; `undefined` where it is none. */
export function whoisEntry(text: string): RegistrationEntry | undefined {
  const fields = whoisFields(text);
  const every = (labels: string[]) => valuesOf(fields, labels);
  const [domain] = every(LABELS.domain);
  if (domain === undefined || !/^[^\s/]+\.[^\s/]+$/.test(domain)) return undefined;

  const entry: RegistrationEntry = {
    domain: domain.toLowerCase().replace(/\.$/, ''),
    nameServers: unique(
      every(LABELS.nameServers).map((value) => (value.split(/\s+/)[0] ?? '').toLowerCase().replace(/\.$/, '')),
    ),
    status: unique(every(LABELS.status).map((value) => value.replace(/\s*\(?https?:\/\/\S+$/, ''))),
    abuseContacts: unique(every(LABELS.abuse).filter((value) => value.includes('@'))),
  };
  const [registrant] = every(LABELS.registrant);
  if (registrant !== undefined) entry.registrant = registrant;
  const registrar = valuesOf(fields, ['name'], 'registrar')[0] ?? every(LABELS.registrar)[0];
  if (registrar !== undefined) entry.registrar = registrar.replace(/\s*\[Tag = .*$/, '');
  for (const when of ['registeredAt', 'changedAt', 'expiresAt'] as const) {
    const date = every(LABELS[when]).map(whoisDate).find(Boolean);
    if (date !== undefined) entry[when] = date;
  }
  return entry;
}

/** The server that a registry or IANA points to for more, where it names one that could be a host. */
export function whoisReferral(text: string, labels: readonly string[]): string | undefined {
  const value = valuesOf(whoisFields(text), [...labels])[0] ?? '';
  const host = value
    .toLowerCase()
    .replace(/^r?whois:\/\//, '')
    .replace(/[/:].*$/, '');
  return /^[a-z0-9](?:[a-z0-9.-]{1,250})\.[a-z0-9-]{2,63}$/.test(host) ? host : undefined;
}

/** Values in the order of the labels, so that the better label wins over the earlier line. */
function valuesOf(fields: WhoisField[], labels: string[], section?: string): string[] {
  return labels.flatMap((label) =>
    fields
      .filter((field) => field.label === label && (section === undefined || field.section === section))
      .map((field) => field.value.slice(0, MAX_VALUE)),
  );
}

function unique(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, MAX_LIST);
}
