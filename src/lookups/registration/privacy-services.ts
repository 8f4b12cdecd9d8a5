import { folded } from '../../util/folded.ts';

/** Names that stand in the place of a domain's holder, as `folded()` writes them; sources: registrars' own services. */
const SERVICES = [
  'whois情報公開代行',
  'whois公開代行',
  '情報公開代行',
  'whois代理公開',
  'ドメイン公開代行',
  '代理公開サービス',
  'whoisprivacy',
  'privacyprotect',
  'privacyservice',
  'privacyguard',
  'domainprivacy',
  'domainsbyproxy',
  'identityprotect',
  'identityshield',
  'contactprivacy',
  'perfectprivacy',
  'superprivacyservice',
  'privacyhero',
  'privatebydesign',
  'whoisguard',
  'whoisproxy',
  'whoissecure',
  'whoisprotection',
  'proxyprotectionllc',
  'whoisagent',
  'whoistrustee',
  'withheldforprivacy',
  'domainprotectionservices',
  'domainidshield',
  'domainproxyservice',
  'onamaeprivacy',
  'privateregistration',
  'registrationprivate',
  'anonymizeinc',
  'njallainc',
  'myprivacy',
  'statutorymasking',
];

/** What stands there where a registry tells no name at all. */
const WITHHELD = [
  'redacted',
  'notdisclosed',
  'notdisplayed',
  'notshown',
  'notapplicable',
  'notpublished',
  'notbepubliclydisclosed',
  'dataprotected',
  'maskedbyregistrar',
  'withheld',
  'non-publicdata',
  'nonpublicdata',
  'datareplaced',
  'gdprmasked',
  'gdprredacted',
  'hiddenuponuserrequest',
  '非公開',
  '非表示',
];

/** Whole names that registries write for any person: .ru for all, AFNIC ("Ano Nymous") for those who did not consent. */
const ANYBODY: ReadonlySet<string> = new Set(['privateperson', 'anonymous', 'personneprivée']);

const MAX_CHARACTERS = 300;

/** The registrant is a service that hides the holder, so it is neither owner nor victim. */
export function isPrivacyService(registrant: string): boolean {
  const plain = folded(registrant.slice(0, MAX_CHARACTERS)).replace(/[,.&'"()-]/g, '');
  return SERVICES.some((service) => plain.includes(service));
}

/** The registrant's name was left out of the public answer. */
export function isWithheld(registrant: string): boolean {
  const plain = folded(registrant.slice(0, MAX_CHARACTERS));
  return ANYBODY.has(plain) || WITHHELD.some((words) => plain.includes(words));
}
