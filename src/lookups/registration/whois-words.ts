/** Whom or what a part of a WHOIS answer is about. */
export type SectionRole = 'domain' | 'registrant' | 'registrar' | 'name-servers' | 'abuse' | 'contact';

/**
 * Labels by what they tell, the better before the others; lower case, as registries of many languages write them, with
 * spaces for hyphens and underscores.
 */
export const LABELS = {
  domain: ['domain name', 'domain', 'domainname', 'complete domain name', 'nombre de dominio', 'dominio', '도메인이름'],
  registrant: [
    'registrant organization',
    'registrant organisation',
    'registrant contact organization',
    'registrant contact organisation',
    'registrant company',
    'registrant company name',
    'registrant name',
    'registrant',
    'registrant contact name',
    'domain holder organization',
    'domain holder',
    'holder organization',
    'holder organisation',
    'holder name',
    'holder',
    'owner organization',
    'owner organisation',
    'owner name',
    'owner',
    'org',
    'titular',
    '등록인',
    'descr',
  ],
  /** The same name in the registry's own script, beside the one in Latin letters. */
  native: ['등록인', 'company chinese name'],
  /** Inside the registrant's or registrar's own part. */
  holder: [
    'organization',
    'organisation',
    'organization name',
    'organisation name',
    'organization loc',
    'org',
    'company',
    'company name',
    'company english name',
    'company chinese name',
    'name',
    'full name',
    'person',
    'personname',
    'person loc',
    'contact',
  ],
  registrar: [
    'registrar name',
    'registrar organization',
    'sponsoring registrar organization',
    'sponsoring registrar',
    'registrar',
    'registration service provider',
    'authorized agency',
    'current registrar',
    'current registar',
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
    'domain dateregistered',
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
    'last modified',
    'last modified on',
    'modification date',
    'modified',
    'modified date',
    'changed',
    'updated on',
    'updated',
    'domain record last updated',
    'domain datelastmodified',
    'record last modified',
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
    'record expired',
    'paid till',
    'valid until',
    'validity',
    'valid date',
    'domain expires',
    'domain expiration date',
    'domain datebilleduntil',
    'expiration',
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
    'ns name',
    'primary name server',
    'secondary name server',
    'nameservers',
    'nserver',
    'host name',
    'hostname',
    'dns',
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
    'abuse mailbox',
  ],
  /** The name of an object that other fields refer to. */
  handle: ['nic hdl', 'nic handle', 'contact', 'contact id', 'handle', 'id', 'registrar'],
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

/** What a heading announces, in any of its languages (`Titular / Registrant`); `undefined` for words that are none. */
export function headingRole(heading: string): SectionRole | undefined {
  const parts = heading.toLowerCase().slice(0, 80).split(' / ');
  return parts.map(roleOf).find((role) => role !== undefined);
}

function roleOf(words: string): SectionRole | undefined {
  if (NAME_SERVERS.test(words)) return 'name-servers';
  if (/^domain$/.test(words)) return 'domain';
  if (/^abuse\b/.test(words)) return 'abuse';
  if (REGISTRANT.test(words)) return 'registrant';
  if (CONTACT.test(words)) return 'contact';
  return REGISTRAR.test(words) ? 'registrar' : undefined;
}
