/** RDAP (RFC 9083) about domains, as a thin registry and as a registrar write it. */

interface ThinDomain {
  domain: string;
  registrar: string;
  abuse: string;
  nameServers: string[];
  registered: string;
  expires: string;
}

interface FullDomain extends ThinDomain {
  registrant: string;
}

type Member = [name: string, parameters: object, type: string, value: unknown];

/** An entity with a jCard (RFC 7095). */
function entity(roles: string[], members: Member[], more: object = {}) {
  const version: Member = ['version', {}, 'text', '4.0'];
  return { objectClassName: 'entity', roles, vcardArray: ['vcard', [version, ...members]], ...more };
}

function registrarOf({ registrar, abuse }: ThinDomain) {
  const phone: Member = ['tel', { type: 'voice' }, 'uri', 'tel:+81.300000000'];
  return entity(['registrar'], [['fn', {}, 'text', registrar]], {
    handle: '9999',
    publicIds: [{ type: 'IANA Registrar ID', identifier: '9999' }],
    entities: [entity(['abuse'], [['fn', {}, 'text', ''], phone, ['email', {}, 'text', abuse]])],
  });
}

function common({ domain, nameServers }: ThinDomain, at: string) {
  return {
    objectClassName: 'domain',
    handle: '1_DOMAIN_COM-VRSN',
    ldhName: domain.toUpperCase(),
    status: ['active'],
    nameservers: nameServers.map((name) => ({ objectClassName: 'nameserver', ldhName: name.toUpperCase() })),
    secureDNS: { delegationSigned: false },
    rdapConformance: ['rdap_level_0', 'icann_rdap_technical_implementation_guide_1', 'icann_rdap_response_profile_1'],
    notices: [{ title: 'Terms of Service', description: ['Service subject to Terms of Use.'] }],
    links: [{ value: at, rel: 'self', href: at, type: 'application/rdap+json' }],
  };
}

/** Verisign: the registrar is named, the holder is not, and `related` says where to ask on. */
export function verisignRdap(entry: ThinDomain, at: string, registrarAt: string): string {
  const { links, ...rest } = common(entry, at);
  return JSON.stringify({
    ...rest,
    links: [...links, { value: registrarAt, rel: 'related', href: registrarAt, type: 'application/rdap+json' }],
    entities: [registrarOf(entry)],
    events: [
      { eventAction: 'registration', eventDate: entry.registered },
      { eventAction: 'expiration', eventDate: entry.expires },
      { eventAction: 'last changed', eventDate: '2021-06-03T02:14:33Z' },
      { eventAction: 'last update of RDAP database', eventDate: '2022-03-14T01:59:41Z' },
    ],
  });
}

/** A registrar after ICANN's policy of 2024: the organisation stands there, persons are redacted (RFC 9537). */
export function registrarRdap(entry: FullDomain, at: string): string {
  const address: Member = ['adr', { cc: 'JP' }, 'text', ['', '', '', '', 'Tokyo', '', '']];
  const holder: Member[] = [['fn', {}, 'text', ''], ['org', { type: 'work' }, 'text', entry.registrant], address];
  return JSON.stringify({
    ...common(entry, at),
    entities: [registrarOf(entry), entity(['registrant'], holder, { handle: '' })],
    events: [
      { eventAction: 'registration', eventDate: entry.registered },
      { eventAction: 'expiration', eventDate: entry.expires },
      { eventAction: 'last changed', eventDate: '2021-06-03T11:14:33Z' },
    ],
    redacted: [
      { name: { description: 'Registrant Name' }, method: 'emptyValue', reason: { description: 'Server policy' } },
      { name: { description: 'Registrant Street' }, method: 'removal', reason: { description: 'Server policy' } },
      { name: { description: 'Registrant Email' }, method: 'removal', reason: { description: 'Server policy' } },
    ],
  });
}

/** An error in RDAP's own form (RFC 9083 section 6). */
export function rdapError(code: number, title: string): string {
  return JSON.stringify({ errorCode: code, title, description: [title], rdapConformance: ['rdap_level_0'] });
}
