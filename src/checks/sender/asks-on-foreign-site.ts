import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { isCounterOfDelivery } from '../counter-of-delivery.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isDeliveryReport } from '../delivery-report.ts';
import { isPassedOn } from '../passed-on.ts';

/**
 * It asks for a login or card, and every place to act is of another domain than From's: neither a registered company's
 * nor of the service that delivered the mail. `unproven`: nothing vouches for the sender either; `proven`: it does, as
 * it does for whoever bought a domain. Small firms with a rented shop or a tracker of their delivery service write so
 * honestly.
 */
export const check = defineCheck({
  id: 'asks-on-foreign-site',
  topic: 'sender',
  needs: ['mail', 'identity', 'auth', 'text', 'links'],
  variants: ['unproven', 'proven'],
  facts: ['domain', 'hosts'],

  run({ mail, identity, auth, text, links }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only' || !headerFrom?.domain) return cannotTell('not-in-mail');
    const ask = text.asks.find(({ aim }) => aim === 'credentials' || aim === 'card');
    const actions = links.filter(({ action, host }) => action && host !== '');
    if (!ask || actions.length === 0 || isDeliveryReport(mail, links, identity.ownDomains)) return clear();
    if (identity.fromIsKnownSender || identity.fromIsFreeMail) return clear();

    const isProven = auth.aligned.state === 'found';
    // Whoever is proven may use the services of registered companies, and pass on what he got.
    if (isProven && (isPassedOn(mail) || actions.some(({ role }) => role.state === 'found'))) return clear();
    const carriers = carriersOf(mail);
    if (actions.some((link) => isAtHome(link, [...carriers, ...identity.ownDomains]))) return clear();
    if (actions.some(({ host }) => isCounterOfDelivery(host, mail))) return clear();
    const hosts = [...new Set(actions.map(({ host }) => host))].slice(0, 4);
    return finding({ domain: headerFrom.domain, hosts }, [headerFrom.source, ask.source], {
      variant: isProven ? 'proven' : 'unproven',
      aim: ['credentials'],
    });
  },
});

function isAtHome(link: LinkSeen, homes: readonly string[]): boolean {
  if (link.ofFromDomain || link.ofAlignedSender) return true;
  if (link.role.state === 'found' && link.role.value.role !== 'customers') return true;
  return homes.some((home) => isWithin(link.host, home));
}

/** Domains that the mail went out through: a delivery service's tracker is of one of them. */
function carriersOf({ returnPath, messageId, route }: Mail): string[] {
  const hosts = route.hops.slice(0, 20).flatMap(({ by, helo, ptr, from }) => [by, helo, ptr, from]);
  const names = [returnPath?.domain, messageId?.domain, ...hosts].filter((host) => host !== undefined && host !== '');
  return [...new Set(names.map((host) => registrableDomain(host ?? '')))].filter((domain) => domain !== undefined);
}
