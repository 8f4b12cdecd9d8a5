import { orEmpty, type Source } from '../../answer.ts';
import type { Identity } from '../../observe/observations.ts';
import { asciiHost, isWithin } from '../../util/domain.ts';
import { sameAddress } from '../../util/ip-address.ts';
import { isFresh } from '../../util/mail-age.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The sending host greeted with a name of the claimed brand, or of the receiver himself, that does not lead to its
 * address, while nothing passes. A host behind address translation may greet with a name of another address, but
 * then its own domain vouches for the mail.
 */
export const check = defineCheck({
  id: 'helo-claims-brand',
  topic: 'route',
  needs: ['settings', 'mail', 'identity', 'auth', 'dns'],
  variants: ['brand', 'own'],
  facts: ['helo', 'ip'],

  run({ settings, mail, identity, auth, dns }) {
    const { sendingHop, sendingIp: ip, hops } = mail.route;
    const border = hops[sendingHop ?? -1];
    if (!border?.trusted || !ip) return cannotTell('no-sending-address');
    const helo = asciiHost(border.helo ?? '');
    const variant = claimOf(helo, identity);
    if (!variant || border.authenticated) return clear();

    const authentication = authenticationOf(mail, auth, settings);
    if (authentication.state === 'passes' || isAllowed(auth)) return clear();
    if (authentication.state === 'unknown') return cannotTell(authentication.reason, authentication.sources);
    if (!isFresh(mail, settings)) return cannotTell('too-old');
    const addresses = orEmpty(dns.heloAddresses);
    if (addresses.state !== 'found') return cannotTell(addresses.reason, addresses.sources);
    const { sendingName } = dns;
    if (sendingName.state === 'unknown') return cannotTell(sendingName.reason, sendingName.sources);
    const confirmed = sendingName.state === 'found' ? sendingName.value.confirmed : undefined;
    if (addresses.value.some((one) => sameAddress(one, ip)) || (confirmed && claimOf(confirmed, identity))) {
      return clear();
    }
    const sources: Source[] = [border.source, ...addresses.sources, ...sendingName.sources];
    return finding({ helo, ip }, sources, { variant });
  },
});

function claimOf(host: string, { ownDomains, officialDomains }: Identity): 'own' | 'brand' | undefined {
  if (ownDomains.some((own) => isWithin(host, own))) return 'own';
  return officialDomains.some((official) => isWithin(host, official)) ? 'brand' : undefined;
}

function isAllowed({ spf, spfNow }: Parameters<typeof authenticationOf>[1]): boolean {
  return [spf, spfNow].some((one) => one.state === 'found' && one.value.result === 'pass');
}
