import { asciiHost } from '../../util/domain.ts';
import { wholeMailAddresses } from '../network/network-entry.ts';
import type { RegistrationEntry } from './registration-gaps.ts';
import { whoisDate } from './whois-dates.ts';
import { type WhoisField, whoisFields } from './whois-fields.ts';
import { LABELS } from './whois-words.ts';

const MAX_LIST = 20;
const MAX_VALUE = 300;

/** What stands where there is nothing to tell. */
const NOTHING = /^(?:n\/?a|none|null|-{0,3}|\.|hidden!?)$/i;
const HOST = /^[a-z0-9_](?:[a-z0-9_-]{0,62}\.)+[a-z0-9-]{2,63}$/;

/**
 * An answer about a domain as registries and registrars write it for people; `undefined` where it is none. What stands
 * in the parts of other contacts is not the domain's. Of several entries it is the one about `asked` (in ASCII), else the
 * first; what another entry says is never mixed in.
 */
export function whoisEntry(text: string, asked?: string): RegistrationEntry | undefined {
  const all = ofOneDomain(whoisFields(text), asked);
  const domain = domainOf(all);
  if (domain === undefined) return undefined;
  const fields = all.filter(({ role }) => role !== 'contact');
  const entry: RegistrationEntry = {
    domain,
    nameServers: nameServersOf(fields, domain),
    status: unique(
      valuesOf(fields, LABELS.status).flatMap((value) => value.replace(/\s*\(?https?:\/\/\S+$/, '').split(/, ?/)),
    ),
    abuseContacts: wholeMailAddresses(abuseOf(all)),
  };
  const registrant = registrantOf(fields, all);
  const native = valuesOf(fields, LABELS.native)[0];
  if (registrant !== undefined) entry.registrant = native ?? registrant;
  if (registrant !== undefined && native !== undefined && native !== registrant) entry.registrantEnglish = registrant;
  const registrar = registrarOf(fields, all);
  if (registrar !== undefined) entry.registrar = registrar;
  for (const when of ['registeredAt', 'changedAt', 'expiresAt'] as const) {
    const date = dateOf(fields, LABELS[when]);
    if (date !== undefined) entry[when] = date;
  }
  return entry;
}

function abuseOf(fields: WhoisField[]): string[] {
  const part = fields.filter(({ role }) => role === 'abuse').map(({ value }) => value.slice(0, MAX_VALUE));
  return [...valuesOf(fields, LABELS.abuse), ...part];
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

/** The first that is told of the domain itself; objects that follow have dates of their own. */
function dateOf(fields: WhoisField[], labels: string[]): string | undefined {
  const dates = fields.flatMap(({ label, role, value }) => {
    const date = labels.includes(label) ? whoisDate(value) : undefined;
    return date === undefined ? [] : [{ date, own: role === '' || role === 'domain' }];
  });
  return (dates.find(({ own }) => own) ?? dates[0])?.date;
}

/** The fields of one entry: an entry begins with the name of its domain; what stands above the first belongs to that. */
function ofOneDomain(fields: WhoisField[], asked: string | undefined): WhoisField[] {
  const names = fields.map((field) => {
    const name = namesDomain(field) ? hostIn(field.value) : undefined;
    return name === undefined ? undefined : asciiHost(name);
  });
  const first = names.find((name) => name !== undefined);
  const wanted = asked !== undefined && names.includes(asked) ? asked : first;
  let current = first;
  return fields.filter((_, index) => {
    current = names[index] ?? current;
    return current === wanted;
  });
}

function namesDomain({ label, role }: WhoisField): boolean {
  if (role === 'domain' && label === 'name') return true;
  return (role === '' || role === 'domain') && LABELS.domain.includes(label);
}

function domainOf(fields: WhoisField[]): string | undefined {
  const ways = [
    fields.filter(namesDomain),
    fields.filter(({ label }) => LABELS.domain.includes(label)),
    fields.filter(({ label }) => label === 'query'),
    // A line that is nothing but a name; behind the name of a sentence stands what is said of it.
    fields.filter(({ label, role, value }) => label === '' && role === '' && !/\s/.test(value)),
  ];
  return ways.flatMap((way) => way.map(({ value }) => hostIn(value))).find((name) => name !== undefined);
}

function hostIn(value: string): string | undefined {
  const name = (value.slice(0, MAX_VALUE).split(/\s/)[0] ?? '').toLowerCase().replace(/\.$/, '');
  return name.length <= 260 && /^[^\s/:@]+\.[^\s/:@.]+$/.test(name) ? name : undefined;
}

function registrantOf(fields: WhoisField[], all: WhoisField[]): string | undefined {
  const part = fields.filter(({ role }) => role === 'registrant');
  const outside = fields.filter(({ role }) => role !== 'registrar');
  const own = fields.find(({ label }) => LABELS.domain.includes(label))?.block;
  // A person in the paragraph about the domain holds it; one in a paragraph of its own is any contact.
  const persons = outside.filter(({ label, block }) => label === 'person' && block === own);
  const [named] = [
    ...valuesOf(part, LABELS.holder),
    ...valuesOf(outside, LABELS.registrant),
    ...valuesOf(persons, ['person']),
  ];
  if (named !== undefined) return resolved(named, all);
  // AFNIC and IRNIC: a handle always, whatever it looks like.
  const [handle] = valuesOf(outside, ['holder c']);
  return handle === undefined ? firstLine(part) : resolved(handle, all, true);
}

function registrarOf(fields: WhoisField[], all: WhoisField[]): string | undefined {
  const part = fields.filter(({ role }) => role === 'registrar');
  const outside = fields.filter(({ role }) => role !== 'registrant');
  const [named] = [...valuesOf(part, LABELS.holder), ...valuesOf(outside, LABELS.registrar)];
  const name = named === undefined ? firstLine(part) : (resolved(named, all) ?? named);
  return name?.replace(/\s*\[Tag = .*$/, '').replace(/\s*\(?\s*https?:\/\/\S+\s*\)?$/, '') || undefined;
}

/** A part without labels begins with the name; an address to write to may stand behind it, in another column. */
function firstLine(part: WhoisField[]): string | undefined {
  const line = part.find(({ label, value }) => label === '' && !/^https?:/.test(value));
  const columns = line?.value.slice(0, MAX_VALUE).split(/\t| {2}/) ?? [];
  return columns.map((column) => column.trim()).find((column) => column !== '' && !column.includes('@'));
}

/** Words for a person or a company have no such form; a name may have a number in it, not three digits and no space. */
const HANDLE = /^(?=(?:\D{0,40}\d){3})[\w.:-]{3,40}$|^[A-Z]{2,4}:[\w.-]{2,36}$|^[\w-]{2,36}-(?:RIPE|[A-Z]{0,4}NIC)$/;

/**
 * A name, or the one in the object that a handle refers to (RPSL and its like): a paragraph of its own, or the lines
 * behind the handle. A handle that leads nowhere names nobody.
 */
function resolved(name: string, fields: WhoisField[], isHandle = HANDLE.test(name)): string | undefined {
  if (!/^[\w.:-]{2,40}$/.test(name)) return isHandle ? undefined : name;
  const used = fields.findIndex(({ value }) => value === name);
  const defined = fields.findIndex(({ label, value, block }, index) => {
    // Contacts name the registrar who keeps them; only where it opens the paragraph is the paragraph about it.
    const opens = label !== 'registrar' || fields[index - 1]?.block !== block;
    return index > used && value === name && opens && LABELS.handle.includes(label);
  });
  const definition = fields[defined];
  if (definition === undefined) return isHandle ? undefined : name;
  const apart = definition.block !== fields[used]?.block;
  const object = apart ? fields.filter(({ block }) => block === definition.block) : fields.slice(defined);
  return valuesOf(object, LABELS.holder).find((one) => one !== name) ?? (isHandle ? undefined : name);
}

function nameServersOf(fields: WhoisField[], domain: string): string[] {
  const labelled = fields.filter(({ label, role }) => {
    const plain = label.replace(/[ _-]?\d{1,2}$/, '');
    return role === 'name-servers' || LABELS.nameServer.includes(plain);
  });
  const hosts = unique(
    labelled
      .flatMap(({ value }) => value.split(/[\s,]+/))
      .map((word) => word.toLowerCase().replace(/\.$/, ''))
      .filter((word) => HOST.test(word) && !/^[\d.]+$/.test(word)),
  );
  // Some repeat the domain itself in front of each host.
  return hosts.length > 1 ? hosts.filter((host) => host !== domain) : hosts;
}

/** Values in the order of the labels, so that the better label wins over the earlier line. */
function valuesOf(fields: WhoisField[], labels: string[]): string[] {
  return labels.flatMap((label) =>
    fields
      .filter((field) => field.label === label && !NOTHING.test(field.value))
      .map((field) => field.value.slice(0, MAX_VALUE)),
  );
}

function unique(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, MAX_LIST);
}
