import type { Answer } from '../../answer.ts';
import type { Registration } from '../../lookups/registration.ts';
import type { ReverseName } from '../../lookups/reverse-name.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { aboutBrand } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding, type Outcome, type Victim } from '../define.ts';

/** Days. A domain that stood for a year before the mail was hardly registered for it. */
const ESTABLISHED = 365;
const YOUNG = 60;

/**
 * What speaks as a brand links to a site on a hosting company's server, by the confirmed name of its address: a
 * customer's site, taken over where its domain is old (`established`), rented for the purpose where it is `young`. A
 * name that repeats its address belongs to a machine rented whole, and says nothing of the kind.
 */
export const check = defineCheck({
  id: 'link-on-shared-server',
  topic: 'links',
  needs: ['mail', 'identity', 'links', 'dns', 'ownership'],
  variants: ['established', 'young', 'age-unknown'],
  facts: ['host', 'address', 'server', 'provider', 'nameJa', 'nameEn'],

  run({ mail, identity, links, dns, ownership }) {
    const { claimedBrand, ownDomains, officialDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const homes = [...ownDomains, ...officialDomains];
    const strange = links.filter((link) => isStrange(link) && !homes.some((home) => isWithin(link.host, home)));
    const [first] = strange;
    if (claimedBrand.state === 'none' || !first) return clear();

    const seen = strange.flatMap(({ link, host }) => {
      const names = dns.hosts[host]?.names;
      return names?.state === 'found' ? [{ link, host, name: names.value, sources: names.sources }] : [];
    });
    const hosted = seen.find(({ host, name }) => isProviders(name.confirmed ?? '', host, name.ip));
    if (!hosted) {
      return openQuestion(dns.hosts[first.host]?.names);
    }
    const server = hosted.name.confirmed ?? '';
    const provider = registrableDomain(server) ?? server;
    const registration = ownership.domains[registrableDomain(hosted.host) ?? ''];
    const variant = ageOf(registration, receivedAt(mail));
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const victims: Victim[] = [
      ...(variant === 'young' ? [] : [{ role: 'site-owner' as const, domain: hosted.host }]),
      { role: 'hosting-company', domain: provider },
    ];
    const facts = { host: hosted.host, address: hosted.name.ip, server, provider, nameJa, nameEn };
    const sources = [mail.links[hosted.link]?.source ?? [], hosted.sources, registration?.sources ?? []].flat();
    return finding(facts, sources, { variant, victims });
  },
});

/** Nobody was asked, nobody answered, or a name was told whose own addresses are not known. */
function openQuestion(names: Answer<ReverseName> | undefined): Outcome {
  if (names === undefined) return cannotTell('not-allowed');
  if (names.state === 'unknown') return cannotTell(names.reason, names.sources);
  const isOpen = names.state === 'found' && !names.value.confirmed && names.value.incomplete;
  return isOpen ? cannotTell('unproven', names.sources) : clear();
}

function isStrange({ action, host, role, openHost, ofAlignedSender }: LinkSeen): boolean {
  return action && host !== '' && role.state === 'none' && !openHost && !ofAlignedSender;
}

/** Another organisation's name, and one that was given to a server, not made from its address. */
function isProviders(server: string, host: string, ip: string): boolean {
  if (server === '' || sameOrganisation(server, host)) return false;
  const digits: string[] = server.match(/\d{1,12}/g) ?? [];
  const parts = ip.split('.');
  const repeated = parts.filter((part) => digits.some((run) => run.replace(/^0+(?=\d)/, '') === part)).length;
  return parts.length === 4 && repeated < 3;
}

function ageOf(registration: Answer<Registration> | undefined, received: string | undefined): string {
  const since = registration?.state === 'found' ? (registration.value.registeredAt ?? '') : '';
  const days = (Date.parse(received ?? '') - Date.parse(since)) / 86_400_000;
  if (days >= ESTABLISHED) return 'established';
  return days >= 0 && days <= YOUNG ? 'young' : 'age-unknown';
}
