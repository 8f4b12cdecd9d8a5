/** Whom or what a part of a WHOIS answer is about. */
export type SectionRole = 'registrant' | 'registrar' | 'name-servers' | 'contact';

/** Labels by what they tell, the better before the others; lower case, as registries of many languages write them. */
export const LABELS = {
  domain: [
    'domain name',
    'domain',
    'domainname',
    'complete domain name',
    'nombre de dominio',
    'dominio',
    '도메인이름',
    'query',
  ],
  registrant: [
    'registrant organization',
    'registrant organisation',
    'registrant company',
    'registrant name',
    'registrant',
    'domain holder organization',
    'domain holder',
    'holder name',
    'holder',
    'owner organization',
    'owner name',
    'owner',
    'org',
    'titular',
    'company english name (it should be the same as the registered/corporation name on your business register certificate or relevant documents)',
    '등록인',
    'descr',
  ],
  /** Inside the registrant's own part. */
  holder: [
    'organization',
    'organisation',
    'organization name',
    'org',
    'company',
    'name',
    'full name',
    'person',
    'personname',
  ],
  registrar: [
    'registrar name',
    'registrar organization',
    'sponsoring registrar',
    'registrar',
    'registration service provider',
    'authorized agency',
    'current registrar',
    'current registar',
    'registrar-name',
    'registrar company',
    'provider',
  ],
  registeredAt: [
    'creation date',
    'created date',
    'created on',
    'created at',
    'created',
    'record created',
    'domain created',
    'domain name commencement date',
    'commencement date',
    'registered on',
    'registered date',
    'registered',
    'registration time',
    'registration date',
    'date registered',
    'domain registration date',
    'domain record activated',
    'first registration date',
    'assigned',
    'assigned date',
    'activated on',
    'activated',
    'domain_dateregistered',
    'registration',
    'fecha de creación',
    'fecha de registro',
    'date de création',
    'registerd on',
    '등록일',
  ],
  changedAt: [
    'updated date',
    'update date',
    'last updated on',
    'last updated date',
    'last updated',
    'last update',
    'last-update',
    'last modified',
    'last modified on',
    'modified',
    'modified date',
    'changed',
    'updated on',
    'updated',
    'domain record last updated',
    'domain_datelastmodified',
    'ultima actualización',
    'última actualización',
    '최근 정보 변경일',
  ],
  expiresAt: [
    'registry expiry date',
    'registrar registration expiration date',
    'expiry date',
    'expire date',
    'expiration date',
    'expiration time',
    'expires on',
    'expires at',
    'expires',
    'expire',
    'record expires on',
    'paid-till',
    'valid until',
    'validity',
    'valid-date',
    'domain expires',
    'domain expiration date',
    'domain_datebilleduntil',
    'renewal date',
    'fecha de vencimiento',
    'exp date',
    '사용 종료일',
  ],
  /** Inside the name servers' own part anything is one. */
  nameServer: [
    'name server',
    'nameserver',
    'name servers',
    'nameservers',
    'nserver',
    'host name',
    'hostname',
    'primary server',
    'secondary server',
    'domain servers',
    'domain nameservers',
    'primary dns',
    'secondary dns',
  ],
  status: [
    'domain status',
    'status',
    'registration status',
    'state',
    'epp status',
    'eppstatus',
    'domaintype',
    'domain state',
    'estatus del dominio',
    'statut',
  ],
  abuse: [
    'registrar abuse contact email',
    'registrar abuse email',
    'abuse contact email',
    'abuse contact',
    'abuse email',
    'abuse-mailbox',
  ],
  /** The name of an object that other fields refer to. */
  handle: ['nic-hdl', 'nic-handle', 'nic handle', 'contact', 'contact id', 'handle', 'id', 'registrar'],
} satisfies Record<string, string[]>;

const KNOWN: ReadonlySet<string> = new Set(Object.values(LABELS).flat());

/** Words that registries use as a label. */
export function isKnownLabel(label: string): boolean {
  return KNOWN.has(label);
}

const NAME_SERVERS = /^(?:domain |dns )?(?:name ?servers?|nservers?|servers?)\b|^dns$|\bnombres de dominio\b/;
const CONTACT = /\b(?:contacts?|contacto|admin|administrat\w{0,8}|tech|technical|billing|zone|agent|responsible)\b/;
const REGISTRANT =
  /^(?:domain )?(?:name )?(?:registrant|holder|owner|titular|registered to|organization using domain name)\b/;
const REGISTRAR = /^(?:sponsoring |current |domain )?(?:registrar|registration service provider)\b/;

/** What a heading announces; `undefined` for words that are none. */
export function headingRole(heading: string): SectionRole | undefined {
  const words = heading.toLowerCase().slice(0, 80);
  if (NAME_SERVERS.test(words)) return 'name-servers';
  if (REGISTRANT.test(words)) return 'registrant';
  if (CONTACT.test(words)) return 'contact';
  return REGISTRAR.test(words) ? 'registrar' : undefined;
}
