import { ipRange, isInRange, rangeSize } from '../../util/ip-range.ts';
import { whoisDate } from '../registration/whois-dates.ts';
import { isRegistryStock, mailAddresses, type NetworkEntry } from './network-entry.ts';
import { valuesOf, type WhoisBlock, whoisBlocks } from './whois-blocks.ts';

/** Labels by their registries: RIPE, APNIC and AFRINIC (RPSL, RFC 2622), ARIN, LACNIC, TWNIC, KRNIC. */
const LABELS = {
  range: [
    'inetnum',
    'inet6num',
    'cidr',
    'netrange',
    'netblock',
    'ipv4 address',
    'ipv6 address',
    'ipv4주소',
    'ipv6주소',
  ],
  name: ['netname', 'service name', '서비스명'],
  organisation: ['owner', 'organization name', '기관명', 'customer', 'custname'],
  referred: ['orgname', 'org-name'],
  plain: ['organization', 'descr', 'chinese name'],
  country: ['country'],
  registered: ['created', 'regdate', 'registration date', 'registered date', '할당내역 등록일', '할당일자'],
  changed: ['last-modified', 'updated', 'changed'],
};
const ABUSE = ['orgabuseemail', 'rabuseemail', 'abuse-mailbox'];
const MAIL = ['e-mail', 'e-mail address', '전자우편'];

/** `% Abuse contact for '192.0.2.0 - 192.0.2.255' is 'abuse@net.example'` (RIPE, APNIC). */
const STATED = /^% Abuse contact for '[^'\n]{1,100}' is '([^'\n]{3,100})'/gm;
/** ARIN names the registry that keeps a block for others as its holder. */
const REGISTRIES = new Set(['ripe', 'apnic', 'lacnic', 'afrinic', 'afnic', 'iana', 'arin']);
const MAX_VALUE = 200;
interface Part {
  block: WhoisBlock;
  written: string;
  size: bigint;
  /** Its block and those up to the next network. */
  record: WhoisBlock[];
}

/**
 * The narrowest network of a `label: value` answer that the address lies in. `undefined` where there is none, or where it
 * is only the block that one registry keeps for another.
 */
export function labelledNetwork(text: string, ip: string): NetworkEntry | undefined {
  const parts = partsOf(whoisBlocks(text), ip).toSorted((a, b) => Number(a.size - b.size));
  const [narrowest] = parts;
  if (narrowest === undefined) return undefined;
  // KRNIC tells the same network twice, in Korean and in English.
  const same = parts.filter(({ size, written }) => size === narrowest.size && written !== '');
  const names = same.map(({ block, record }) => organisationOf(block, record)).filter((name) => name !== undefined);

  const wider = parts.find(({ size }) => size > narrowest.size);
  const { block } = narrowest;
  const contacts = contactsOf(text, narrowest, ip) ?? ofCharge(parts.toReversed());
  const entry: NetworkEntry = { range: narrowest.written, abuseContacts: contacts };
  const name = value([block], LABELS.name);
  const country =
    value([block], LABELS.country) ?? value(narrowest.record, LABELS.country) ?? (isKrnic(block) ? 'KR' : undefined);
  const registeredAt = whoisDate((value([block], LABELS.registered) ?? '').replace(/ #.*$/, ''));
  const changedAt = whoisDate(value([block], LABELS.changed) ?? '');
  if (name !== undefined) entry.name = name;
  if (names[0] !== undefined) entry.organisation = names[0];
  const english = names.find((one, index) => index > 0 && /^[\x20-\x7e]+$/.test(one));
  if (english !== undefined) entry.organisationEnglish = english;
  if (country !== undefined && /^[a-z]{2}$/i.test(country)) entry.country = country.toUpperCase();
  const above = wider && organisationOf(wider.block, wider.record);
  if (above !== undefined && above !== entry.organisation) entry.above = above;
  if (registeredAt !== undefined) entry.registeredAt = registeredAt;
  if (changedAt !== undefined) entry.changedAt = changedAt;
  return entry;
}

function partsOf(blocks: WhoisBlock[], ip: string): Part[] {
  const opens = blocks.map((block) => valuesOf([block], LABELS.range).length > 0);
  return blocks.flatMap((block, index) => {
    const found = rangeOf(block, ip);
    if (found === undefined) return [];
    const next = opens.indexOf(true, index + 1);
    const record = blocks.slice(index, next < 0 ? undefined : next);
    const stock = isRegistryStock({ range: found.written, name: value([block], ['netname']) ?? '' });
    const keeper = (value(record, ['orgid']) ?? '').toLowerCase();
    return stock || REGISTRIES.has(keeper) ? [] : [{ block, record, ...found }];
  });
}

function rangeOf(block: WhoisBlock, ip: string): { written: string; size: bigint } | undefined {
  for (const written of LABELS.range.flatMap((label) => valuesOf([block], [label]))) {
    // ARIN lists all prefixes of a network in one line.
    for (const one of written.includes('/') && !written.includes('-') ? written.split(/,\s*/) : [written]) {
      const range = ipRange(one);
      if (range && isInRange(ip, range)) {
        return { written: one.slice(0, MAX_VALUE), size: rangeSize(range) };
      }
    }
  }
  return undefined;
}

/** The holder by its own object, which RPSL and ARIN put below the network; a description where there is none. */
function organisationOf(block: WhoisBlock, record: WhoisBlock[]): string | undefined {
  const own = value([block], LABELS.organisation) ?? value(record, LABELS.organisation);
  const handle = value([block], ['org']);
  const referred = record.find((one) => handle !== undefined && value([one], ['organisation']) === handle);
  const named = referred ? value([referred], LABELS.referred) : value(record, ['orgname']);
  return (own ?? named ?? value([block], LABELS.plain))?.replace(/ \((?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{2,30}\)$/, '');
}

/** Where abuse is reported, by the best that the answer has: stated, labelled, LACNIC's abuse handle, a remark about abuse. */
function contactsOf(text: string, { block, record }: Part, ip: string): string[] | undefined {
  const stated = [...text.matchAll(STATED)].flatMap(([line, contact = '']) => {
    const range = ipRange(/'([^']+)'/.exec(line)?.[1] ?? '');
    return range && isInRange(ip, range) ? [contact] : [];
  });
  const handle = value([block], ['abuse-c']);
  const person = record.filter((one) => handle !== undefined && value([one], ['nic-hdl', 'nic-hdl-br']) === handle);
  const remarks = valuesOf([block], ['remarks', 'comment']).filter((line) => /abuse|spam/i.test(line));
  const ways = [stated, valuesOf(record, ABUSE), valuesOf(person, MAIL), remarks, valuesOf([block], MAIL)];
  return ways.map(mailAddresses).find((found) => found.length > 0);
}

function isKrnic(block: WhoisBlock): boolean {
  return valuesOf([block], ['organization name', '기관명']).length > 0;
}

/** KRNIC names no contact for abuse, but who is in charge: of the provider first, then of its customer. */
function ofCharge(parts: Part[]): string[] {
  const krnic = parts.filter(({ block }) => isKrnic(block));
  return mailAddresses(krnic.flatMap(({ record }) => valuesOf(record.slice(0, 2), MAIL)));
}

function value(blocks: readonly WhoisBlock[], labels: readonly string[]): string | undefined {
  return valuesOf(blocks, labels)[0]?.slice(0, MAX_VALUE);
}
