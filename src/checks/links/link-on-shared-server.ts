import type { Answer } from '../../answer.ts';
import type { Registration } from '../../lookups/registration/registration.ts';
import type { Mail } from '../../mail/mail.ts';
import type { ServerSeen } from '../../observe/hosting/hosting-seen.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { aboutBrand } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding, type Outcome } from '../define.ts';
import { registeredBefore, YOUNG } from '../registered-before.ts';

/** Days. A domain that stood for a year before the mail was hardly registered for it. */
const ESTABLISHED = 365;

/**
 * What speaks as a brand links to one customer's site on a hosting company's server, by the confirmed name of its address:
 * a domain that is old (`established`), or registered shortly before (`young`). Whose fault that is, another check asks.
 */
export const check = defineCheck({
  id: 'link-on-shared-server',
  topic: 'links',
  needs: ['mail', 'identity', 'links', 'hosting', 'ownership'],
  variants: ['established', 'young', 'age-unknown'],
  facts: ['host', 'address', 'server', 'provider', 'nameJa', 'nameEn'],

  run({ mail, identity, links, hosting, ownership }) {
    const { claimedBrand, ownDomains, officialDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const homes = [...ownDomains, ...officialDomains];
    const strange = links.filter((link) => isStrange(link) && !homes.some((home) => isWithin(link.host, home)));
    const [first] = strange;
    if (claimedBrand.state === 'none' || !first) return clear();

    const hosted = strange.find(({ host }) => isShared(entryOf(hosting.sites, host)?.server));
    const site = hosted && entryOf(hosting.sites, hosted.host);
    if (!hosted || site?.server.state !== 'found') return openQuestion(entryOf(hosting.sites, first.host)?.server);
    const { name: server, domain: provider } = site.server.value;
    const registration = ownership.domains[registrableDomain(hosted.host) ?? ''];
    const variant = ageOf(registration, mail);
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const facts = { host: hosted.host, address: site.address ?? '', server, provider, nameJa, nameEn };
    const sources = [mail.links[hosted.link]?.source ?? [], site.server.sources, registration?.sources ?? []].flat();
    return finding(facts, sources, { variant, victims: [{ role: 'hosting-company', domain: provider }] });
  },
});

/** Nobody was asked, nobody answered, or a name was told whose own addresses are not known. */
function openQuestion(server: Answer<ServerSeen> | undefined): Outcome {
  if (server === undefined) return cannotTell('not-allowed');
  return server.state === 'unknown' ? cannotTell(server.reason, server.sources) : clear();
}

function isShared(server: Answer<ServerSeen> | undefined): boolean {
  return server?.state === 'found' && server.value.kind === 'shared';
}

function isStrange({ action, host, role, openHost, ofAlignedSender }: LinkSeen): boolean {
  return action && host !== '' && role.state === 'none' && !openHost && !ofAlignedSender;
}

function ageOf(registration: Answer<Registration> | undefined, mail: Mail): string {
  const days = registration?.state === 'found' ? registeredBefore(receivedAt(mail), registration.value) : undefined;
  if (days === undefined) return 'age-unknown';
  if (days >= ESTABLISHED) return 'established';
  return days <= YOUNG ? 'young' : 'age-unknown';
}
