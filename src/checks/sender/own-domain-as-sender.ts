import { isWithin } from '../../util/domain.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasReportForm, isDeliveryReport } from '../delivery-report.ts';

/**
 * From is the receiver's own domain, but the mail came from outside and the domain does not vouch for it. Services and
 * devices that send in a company's name without SPF or DKIM do that honestly, and so does a mailing list.
 */
export const check = defineCheck({
  id: 'own-domain-as-sender',
  topic: 'sender',
  needs: ['settings', 'mail', 'identity', 'auth', 'links'],
  facts: ['address', 'ip'],

  run({ settings, mail, identity, auth, links }) {
    const { headerFrom, recipients, route } = mail;
    if (!headerFrom) return cannotTell('not-in-mail');
    if (identity.ownDomains.length === 0) return recipients.length > 0 ? clear() : cannotTell('not-in-mail');
    const ownDomain = identity.ownDomains.find((own) => isWithin(headerFrom.domain, own));
    if (!ownDomain || auth.aligned.state === 'found') return clear();
    // A provider's servers name their customers' domain in reports, which nobody signs.
    if (hasReportForm(mail.parts) && isDeliveryReport(mail, links, identity.ownDomains)) return clear();

    const border = route.hops[route.sendingHop ?? -1];
    if (!route.sendingIp || !border?.trusted) return cannotTell('no-sending-address');
    // A colleague on the road logs in at the own server.
    if (border.authenticated) return clear();
    const authentication = authenticationOf(mail, auth, settings);
    if (authentication.state === 'unknown') return cannotTell(authentication.reason, authentication.sources);
    if (authentication.state === 'passes') return clear();
    return finding(
      { address: headerFrom.address, ip: route.sendingIp },
      [headerFrom.source, border.source, ...authentication.sources],
      { victims: [{ role: 'recipient', domain: ownDomain }] },
    );
  },
});
