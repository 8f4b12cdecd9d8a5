/** RDAP (RFC 9083 section 5.4) about address ranges, as the regional registries write it. */

interface Range {
  start: string;
  end: string;
  prefix: string;
  name: string;
  organisation: string;
  country: string;
  abuse: string;
}

const common = ({ start, end, prefix, name }: Range) => ({
  objectClassName: 'ip network',
  startAddress: start,
  endAddress: end,
  ipVersion: 'v4',
  name,
  cidr0_cidrs: [{ v4prefix: prefix.split('/')[0], length: Number(prefix.split('/')[1]) }],
  status: ['active'],
});

/** APNIC: the holder stands in a remark, the contact for abuse is the incident team, its address written twice. */
export function apnicRdap(range: Range, at: string): string {
  const team = [
    ['version', {}, 'text', '4.0'],
    ['fn', {}, 'text', 'IRT-EXAMPLE-JP'],
    ['kind', {}, 'text', 'group'],
    ['adr', { label: '1-1 Example\nOsaka' }, 'text', ['', '', '', '', '', '', '']],
    ['email', {}, 'text', range.abuse],
    ['email', { pref: '1' }, 'text', range.abuse],
  ];
  return JSON.stringify({
    ...common(range),
    rdapConformance: ['history_version_0', 'nro_rdap_profile_0', 'cidr0', 'rdap_level_0'],
    handle: `${range.start} - ${range.end}`,
    country: range.country,
    type: 'ASSIGNED PORTABLE',
    entities: [
      { objectClassName: 'entity', handle: 'IRT-EXAMPLE-JP', roles: ['abuse'], vcardArray: ['vcard', team] },
      { objectClassName: 'entity', handle: 'JP00000001', roles: ['technical', 'administrative'] },
    ],
    remarks: [{ title: 'description', description: [range.organisation, '1-1 Example', 'Osaka'] }],
    events: [
      { eventAction: 'registration', eventDate: '2014-10-02T01:12:11Z' },
      { eventAction: 'last changed', eventDate: '2019-06-21T02:30:05Z' },
    ],
    links: [{ value: at, rel: 'self', href: at, type: 'application/rdap+json' }],
    notices: [{ title: 'Source', description: ['Objects returned came from source', 'JPNIC'] }],
    port43: 'whois.apnic.net',
  });
}

/** ARIN: the holder is an entity of its own, with contacts inside. */
export function arinRdap(range: Range, at: string): string {
  const card = (...members: unknown[]) => ['vcard', [['version', {}, 'text', '4.0'], ...members]];
  const abuse = {
    objectClassName: 'entity',
    handle: 'EXMPL-ARIN',
    roles: ['abuse'],
    status: ['validated'],
    vcardArray: card(['fn', {}, 'text', 'Abuse'], ['kind', {}, 'text', 'group'], ['email', {}, 'text', range.abuse]),
  };
  const holder = {
    objectClassName: 'entity',
    handle: 'EXMPL',
    roles: ['registrant'],
    vcardArray: card(
      ['fn', {}, 'text', range.organisation],
      ['adr', { label: 'One Example Way\nRedmond\nWA\n00000\nUnited States' }, 'text', ['', '', '', '', '', '', '']],
      ['kind', {}, 'text', 'org'],
    ),
    entities: [abuse],
  };
  return JSON.stringify({
    ...common(range),
    rdapConformance: ['nro_rdap_profile_0', 'rdap_level_0', 'cidr0', 'arin_originas0'],
    handle: 'NET-20-192-0-0-1',
    type: 'DIRECT ALLOCATION',
    parentHandle: 'NET-20-0-0-0-0',
    entities: [holder],
    events: [
      { eventAction: 'last changed', eventDate: '2021-12-14T20:01:55-05:00' },
      { eventAction: 'registration', eventDate: '2017-10-18T11:45:09-04:00' },
    ],
    links: [{ value: at, rel: 'self', href: at, type: 'application/rdap+json' }],
    port43: 'whois.arin.net',
  });
}
