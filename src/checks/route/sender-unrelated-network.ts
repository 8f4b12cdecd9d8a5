import { all, orEmpty, type Source } from '../../answer.ts';
import type { DnsSeen, PlacesSeen } from '../../observe/observations.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { entryOf } from '../../util/entry-of.ts';
import { sameAddress } from '../../util/ip-address.ts';
import { isFresh } from '../../util/mail-age.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Nothing ties the address that sent the mail to the domain in From: not its addresses, its network, its mail servers
 * or the address's own name, and the domain does not vouch for the mail. Delivery services and forwarders look like
 * that, so SPF that passes for whoever delivered ends the question. With `excluded` the domain's SPF record says so.
 */
export const check = defineCheck({
  id: 'sender-unrelated-network',
  topic: 'route',
  needs: ['settings', 'mail', 'auth', 'dns', 'place'],
  variants: ['unrelated', 'excluded'],
  facts: ['ip', 'network', 'domain', 'own', 'ownNetwork'],

  run({ settings, mail, auth, dns, place }) {
    const ip = mail.route.sendingIp;
    const domain = mail.headerFrom?.domain ?? '';
    if (!ip) return cannotTell('no-sending-address');
    if (domain === '' || dns.domain !== domain) return cannotTell('no-domain');
    const authentication = authenticationOf(mail, auth, settings);
    if (authentication.state === 'passes' || isDeliveredByName(auth)) return clear();
    if (authentication.state === 'unknown') return cannotTell(authentication.reason, authentication.sources);
    if (!isFresh(mail, settings)) return cannotTell('too-old');

    const told = all({
      addresses: orEmpty(dns.addresses),
      exchangers: orEmpty(dns.mailExchangers),
      names: namesOf(dns),
    });
    if (told.state !== 'found') return cannotTell(told.reason, told.sources);
    const { addresses, exchangers, names } = told.value;
    const relatives = [domain, ...exchangers];
    if (addresses.some((own) => sameAddress(own, ip))) return clear();
    if (names.some((name) => relatives.some((relative) => sameOrganisation(name, relative)))) return clear();

    const networks = networksOf(place, ip, addresses);
    if (networks.state !== 'apart')
      return networks.state === 'same' ? clear() : cannotTell('no-entry', networks.sources);
    const facts = { ip, network: networks.sending, domain, own: addresses.slice(0, 3), ownNetwork: networks.own };
    const sources = [...proofOf(mail.route.proofs.sendingIp), ...told.sources, ...networks.sources];
    return finding(facts, sources, { variant: isExcluded(auth) ? 'excluded' : 'unrelated' });
  },
});

function proofOf(proof: { source: Source } | undefined): Source[] {
  return proof ? [proof.source] : [];
}

function isDeliveredByName({ spf, spfNow }: Parameters<typeof authenticationOf>[1]): boolean {
  return [spf, spfNow].some((one) => one.state === 'found' && one.value.result === 'pass');
}

function isExcluded({ spf, spfNow }: Parameters<typeof authenticationOf>[1]): boolean {
  return [spf, spfNow].some((one) => one.state === 'found' && /^(?:soft)?fail$/.test(one.value.result));
}

/** The address's names, confirmed or not: a claimed relation is no proof of one, but it forbids saying "none". */
function namesOf({ sendingName }: DnsSeen) {
  if (sendingName.state === 'unknown') return sendingName;
  const names = sendingName.state === 'found' ? sendingName.value.names : [];
  return { state: 'found' as const, value: names, sources: sendingName.sources };
}

type Networks = { state: 'same' | 'unknown'; sources: Source[] } | Apart;
interface Apart {
  state: 'apart';
  sending: string;
  own: string;
  sources: Source[];
}

/** A domain without any address of its own has no network to share. */
function networksOf({ addresses }: PlacesSeen, ip: string, own: string[]): Networks {
  const sending = entryOf(addresses, ip)?.network;
  const others = own.flatMap((one) => entryOf(addresses, one)?.network ?? []);
  const known = others.flatMap((one) => (one.state === 'found' ? [one.value] : []));
  const sources = [sending, ...others].flatMap((one) => one?.sources ?? []);
  if (sending?.state !== 'found' || sending.value.asn === undefined) return { state: 'unknown', sources };
  if (known.some(({ asn }) => asn === sending.value.asn)) return { state: 'same', sources };
  if (own.length > 0 && known.length === 0) return { state: 'unknown', sources };
  return { state: 'apart', sending: sending.value.name ?? '', own: known[0]?.name ?? '', sources };
}
