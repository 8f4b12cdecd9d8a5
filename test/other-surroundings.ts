import { rolesOf } from '../src/brands/roles.ts';
import type { Mail } from '../src/mail/mail.ts';
import { isFreeMail } from '../src/observe/identity-free-mail.ts';
import { isGenericLocalPart } from '../src/redaction/generic-local-parts.ts';
import { registrableDomain } from '../src/util/domain.ts';

/** What a mail owes to where it was collected: its receiver's domain and servers, its recipient, its year, its list. */
export interface Surroundings {
  domain: string;
  person: { latin: string; japanese: string; local: string };
  /** Years are moved to the nearest one of the same calendar that is not after it. */
  notAfter: number;
  list: string;
}

/** The same mail as another collection would hold it; takes and returns a mail as it was parsed. */
export function elsewhere(mail: Mail, to: Surroundings): Mail {
  const domains = [mail.route.hops[0]?.by ?? '', ...mail.recipients.map(({ domain }) => domain)];
  const own = [...new Set(domains.map((domain) => registrableDomain(domain) ?? domain))].filter(isReplaceable);
  const exchanges: [RegExp, string][] = [
    ...mail.recipients.slice(0, 3).flatMap(({ name, address }) => ofPerson(name, address, to)),
    ...own.map((domain): [RegExp, string] => [wordOf(domain), to.domain]),
    ...listNames(mail).map((name): [RegExp, string] => [wordOf(name), to.list]),
  ];
  const text = exchanges.reduce((rest, [pattern, other]) => rest.replace(pattern, other), JSON.stringify(mail));
  return JSON.parse(inOtherYears(text, to.notAfter)) as Mail;
}

/** Not a provider's or company's domain: those say who vouches for a mail, not where it was collected. */
function isReplaceable(domain: string): boolean {
  return domain.includes('.') && !isFreeMail(domain) && rolesOf(domain).length === 0;
}

function ofPerson(name: string, address: string, { person }: Surroundings): [RegExp, string][] {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  const other = /[^\x00-\x7f]/.test(name) ? person.japanese : person.latin;
  const names: [RegExp, string][] = /\p{L}[ 　]\p{L}/u.test(name) ? [[wordOf(name), other]] : [];
  if (local.length < 4 || isGenericLocalPart(local)) return names;
  return [...names, [wordOf(local), person.local]];
}

function listNames({ fields }: Mail): string[] {
  const id = fields.find(({ name }) => name.toLowerCase() === 'list-id')?.value ?? '';
  const label = /<([\w-]{3,60})\./.exec(id)?.[1];
  return label === undefined ? [] : [label];
}

function wordOf(text: string): RegExp {
  return new RegExp(`(?<![\\w-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'giu');
}

/** Years of which the mail itself speaks as its own, moved all alike, so that what is early stays early. */
function inOtherYears(text: string, notAfter: number): string {
  const [year] = /(?<="iso":")\d{4}/.exec(text) ?? [];
  if (year === undefined || Number(year) <= notAfter) return text;
  const step = Number(year) - sameCalendar(Number(year), notAfter);
  return text.replace(/(?<!\d)(?:20[012]\d)(?!\d|\.\d)/g, (one) => String(Number(one) - step));
}

function sameCalendar(year: number, notAfter: number): number {
  const firstDay = (one: number) => new Date(Date.UTC(one, 0, 1)).getUTCDay();
  const isLeap = (one: number) => new Date(Date.UTC(one, 1, 29)).getUTCMonth() === 1;
  let other = notAfter;
  while (firstDay(other) !== firstDay(year) || isLeap(other) !== isLeap(year)) other -= 1;
  return other;
}
