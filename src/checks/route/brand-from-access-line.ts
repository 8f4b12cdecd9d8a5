import type { Mail } from '../../mail/mail.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Labels by which providers name the lines of their customers. */
const LINE =
  /(?:^|[.-])(?:dyn|dynamic|dynamic-?ip|dynip|[avx]?dsl|dhcp|pppo?e?|pool|cable|customers?|cust|dial-?up|dialin|dip|broadband|catv|res|ftth|fiber|mobile|clients?|cpe|users?|hsd\d?)(?:[.-]|\d|$)/i;

/**
 * From is a registered company's own domain, nothing vouches for it, and the mail was handed in from a line of somebody's
 * home: a name that spells the address out and calls itself one. Companies send from servers; staff at home log in at
 * theirs.
 */
export const check = defineCheck({
  id: 'brand-from-access-line',
  topic: 'route',
  needs: ['mail', 'identity', 'auth'],
  facts: ['name', 'nameJa', 'nameEn'],

  run({ mail, identity: { fromRole }, auth }) {
    if (fromRole.state === 'unknown') return cannotTell(fromRole.reason, fromRole.sources);
    if (fromRole.state === 'none' || fromRole.value.role !== 'official' || auth.aligned.state === 'found')
      return clear();
    const from = mail.headerFrom?.domain ?? '';
    const line = linesOf(mail).find(({ by }) => by === undefined || !sameOrganisation(by, from));
    if (!line) return mail.route.hops.length === 0 ? cannotTell('not-in-mail') : clear();
    const { ja, en } = fromRole.value.name;
    const facts = { name: line.name, nameJa: ja, nameEn: en };
    return finding(facts, [line.source, ...fromRole.sources]);
  },
});

/** Of all hops but those with a login. */
function linesOf({ route }: Mail) {
  return route.hops.slice(0, 30).flatMap(({ authenticated, ptr, helo, ip, by, source }) => {
    const name = authenticated ? undefined : [ptr, helo].find((one) => one && ip && isLine(one.slice(0, 255), ip));
    return name === undefined ? [] : [{ name: name.slice(0, 255), by, source }];
  });
}

/** At least three of the four numbers of its IPv4 address stand in the name, in any order and with zeros in front or not. */
function isLine(name: string, ip: string): boolean {
  const octets = ip.split('.');
  if (octets.length !== 4 || !LINE.test(name)) return false;
  const numbers = new Set(name.match(/\d{1,3}/g)?.map(Number));
  return octets.filter((octet) => numbers.has(Number(octet))).length >= 3;
}
