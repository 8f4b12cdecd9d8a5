import type { Answer } from '../../answer.ts';
import type { Auth, ClaimedBrand, DomainRole, Identity, LinkSeen } from '../../observe/observations.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { isPublicAddress } from '../../util/ip-address.ts';
import { aboutBrand } from '../about-brand.ts';
import { wantsSecret } from '../carried-name.ts';
import { isCounterOfDelivery } from '../counter-of-delivery.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A mail that speaks as a brand sends the reader, where he shall act, outside the brand's domains. Every action link
 * goes elsewhere (`complete` where the registry knows all of them, `incomplete` where not, `open-host` where anyone
 * can put a page, `customers` where the brand's customers do), or only some do (`some`), as with partners.
 */
export const check = defineCheck({
  id: 'brand-link-elsewhere',
  topic: 'links',
  needs: ['mail', 'identity', 'auth', 'links', 'text'],
  variants: ['complete', 'incomplete', 'open-host', 'customers', 'some'],
  facts: ['nameJa', 'nameEn', 'hosts', 'official'],

  run({ mail, identity, auth, links, text }) {
    const { claimedBrand, officialDomains } = identity;
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    if (claimedBrand.state === 'none') return clear();
    if (isOwnBusiness(claimedBrand.value, identity, auth)) return clear();
    const action = links.filter(
      ({ action, host, registrableDomain }) => action && (registrableDomain || isPublicAddress(host)),
    );
    const outside = action.filter(
      (link) => !isAtHome(link, identity, auth) && !isBelowFrom(link, mail.headerFrom?.domain ?? '', identity),
    );
    // Where nothing is recorded, the counter of the service that the brand's mail went out through says nothing either.
    if (isUndisputed(identity, auth) && outside.every(({ host }) => isCounterOfDelivery(host, mail))) return clear();
    // Who only carries the name, as dealers do, and asks for nothing, sends the reader to himself.
    const isHisOwn = claimedBrand.value.carried && !wantsSecret(text.asks);
    if (outside.length === 0 || (isHisOwn && outside.every((link) => link.ofAlignedSender))) return clear();
    const silent = outside.find(({ role }) => role.state === 'unknown')?.role;
    if (silent?.state === 'unknown') return cannotTell(silent.reason, silent.sources);

    const hosts = [...new Set(outside.map(({ host }) => host))].slice(0, 4);
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const sources = outside.flatMap(({ link }) => mail.links[link]?.source ?? []).slice(0, 4);
    const variant =
      outside.length < action.length ? 'some' : (kindOf(outside) ?? knowledge(claimedBrand.value.complete));
    return finding({ nameJa, nameEn, hosts, official: officialDomains.slice(0, 6) }, sources, { variant });
  },
});

/** Where the brand itself is proven to write, or somebody merely writes from its domain, he may link where he likes. */
function isOwnBusiness({ where }: ClaimedBrand, { fromRole }: Identity, { aligned }: Auth): boolean {
  return isOfficialOf(fromRole) && (aligned.state === 'found' || where.every((place) => place === 'from-domain'));
}

/** From is the brand's own domain, and no server recorded anything about it, for or against. */
function isUndisputed({ fromRole }: Identity, { aligned, spf, dmarc }: Auth): boolean {
  return isOfficialOf(fromRole) && [aligned, spf, dmarc].every(({ state }) => state !== 'found');
}

/** The brand's own pages and trackers, those of a From domain that is the brand's, and of its group where that writes. */
function isAtHome({ host, role, openHost, ofAlignedSender }: LinkSeen, identity: Identity, auth: Auth): boolean {
  const { aligned } = auth;
  if (identity.ownDomains.some((own) => isWithin(host, own))) return true;
  // A brand that lets everybody put files on its own site (a file service) leads there in its own notices, too.
  if (openHost) return isUndisputed(identity, auth) && isOfficialOf(role);
  if (role.state === 'found' && role.value.ofClaimedBrand && role.value.role !== 'customers') return true;
  const { fromRole, fromIsKnownSender } = identity;
  // A group's companies act for each other: a registrar verifies in the name of its reseller.
  if (aligned.state === 'found' && isOfficialOfGroup(fromRole) && isOfficialOfGroup(role)) return true;
  const isSenderBrand = fromRole.state === 'found' && fromRole.value.ofClaimedBrand;
  return ofAlignedSender && (fromIsKnownSender || isSenderBrand);
}

/** Users' pages may stand elsewhere on the brand's domain; below the host that its own mail comes from stand none. */
function isBelowFrom({ host, ofAlignedSender }: LinkSeen, domain: string, { fromRole }: Identity): boolean {
  const isBrand = fromRole.state === 'found' && fromRole.value.ofClaimedBrand;
  return isBrand && ofAlignedSender && domain !== registrableDomain(domain) && isWithin(host, domain);
}

function isOfficialOf(role: Answer<DomainRole>): boolean {
  return role.state === 'found' && role.value.role === 'official' && role.value.ofClaimedBrand;
}

function isOfficialOfGroup(role: Answer<DomainRole>): boolean {
  return role.state === 'found' && role.value.role === 'official' && role.value.ofClaimedGroup === true;
}

function kindOf(outside: LinkSeen[]): string | undefined {
  if (outside.every(({ openHost }) => openHost)) return 'open-host';
  const isCustomers = ({ role }: LinkSeen) =>
    role.state === 'found' && role.value.ofClaimedBrand && role.value.role === 'customers';
  return outside.every(isCustomers) ? 'customers' : undefined;
}

function knowledge(complete: boolean): string {
  return complete ? 'complete' : 'incomplete';
}
