import { cnnicDomain, cnnicNothing } from '../answers/cnnic.ts';
import { ianaNetwork, ianaNothing, ianaTopLevel } from '../answers/iana.ts';
import { jpnicNetwork, jpnicNothing } from '../answers/jpnic.ts';
import {
  asJprsSends,
  jprsGeneralUse,
  jprsNothing,
  jprsOrganisational,
  jprsOrganisationalEnglish,
} from '../answers/jprs.ts';
import { krnicNetwork, krnicNothing } from '../answers/krnic.ts';
import { registrarEntry } from '../answers/registrar.ts';
import { apnicNetwork, arinNetwork, lacnicNetwork, ripeNetwork } from '../answers/rir.ts';
import { verisignNothing, verisignThin } from '../answers/verisign.ts';
import { hiddenHolder, hosting, sender, site, victim } from './parties.ts';
import type { WhoisName } from './servers.ts';

/** What each WHOIS server of the range says to a query, in its registry's form. */
export const whoisAnswers: Record<WhoisName, (query: string) => Uint8Array | string> = {
  'whois.iana.org': iana,
  'whois.jprs.jp': (query) => asJprsSends(jprs(query)),
  'whois.verisign-grs.com': (query) =>
    query.replace(/^(?:domain|=) ?/i, '').toLowerCase() === site.domain ? verisignThin(site) : verisignNothing(query),
  'whois.registrar.example': (query) => (query === site.domain ? registrarEntry(site) : `No match for "${query}".\r\n`),
  'whois.nic.ad.jp': (query) => asJprsSends(query.includes('157.112.176.') ? jpnicNetwork(hosting) : jpnicNothing()),
  'whois.apnic.net': () =>
    apnicNetwork({
      range: '157.112.128.0 - 157.112.255.255',
      name: 'JPNIC-NET-JP',
      organisation: 'Japan Network Information Center',
      country: 'JP',
      abuse: 'hostmaster@nic.ad.jp',
    }),
  'whois.arin.net': () =>
    arinNetwork({
      range: '20.192.0.0 - 20.255.255.255',
      name: 'MSFT',
      organisation: 'Microsoft Corporation',
      country: 'US',
      abuse: 'abuse@cloud.example',
    }),
  'whois.ripe.net': () =>
    ripeNetwork({
      range: '185.15.0.0 - 185.15.3.255',
      name: 'EXAMPLE-NET',
      organisation: 'Example Hosting GmbH',
      country: 'DE',
      abuse: 'abuse@ripe.example',
    }),
  'whois.lacnic.net': () =>
    lacnicNetwork({
      range: '200.160.0.0/20',
      name: '',
      organisation: 'Exemplo Hospedagem SA',
      country: 'BR',
      abuse: 'abuse@lacnic.example',
    }),
  'whois.kr': krnic,
  'whois.kisa.or.kr': krnic,
  'whois.cnnic.cn': (query) =>
    query === 'mihon.cn'
      ? cnnicDomain({
          domain: query,
          registrant: '见本',
          registrar: '见本注册商',
          nameServers: ['ns1.dns.example'],
          registered: '2022-03-01 10:20:30',
          expires: '2023-03-01 10:20:30',
        })
      : cnnicNothing,
};

/** One service under two names: IANA's for domains, APNIC's for addresses. */
function krnic(query: string): string {
  if (!/^[\d.]+$/.test(query)) return krnicNothing(query);
  return krnicNetwork({
    query,
    range: '211.186.0.0 - 211.186.255.255 (/16)',
    organisation: '예시통신주식회사',
    english: 'Example Telecom',
    service: 'examplenet',
    abuse: 'abuse@kr.example',
  });
}

function iana(query: string): string {
  const registries: Record<string, [organisation: string, whois: WhoisName]> = {
    com: ['VeriSign Global Registry Services', 'whois.verisign-grs.com'],
    jp: ['Japan Registry Services Co., Ltd.', 'whois.jprs.jp'],
    kr: ['Korea Internet & Security Agency (KISA)', 'whois.kr'],
    cn: ['China Internet Network Information Center (CNNIC)', 'whois.cnnic.cn'],
  };
  const registry = registries[query.toLowerCase()];
  if (registry) return ianaTopLevel(query, ...registry);
  if (query === sender.address) return ianaNetwork('20.0.0.0 - 20.255.255.255', 'ARIN', 'whois.arin.net');
  if (query === site.address) return ianaNetwork('157.0.0.0 - 157.255.255.255', 'APNIC', 'whois.apnic.net');
  return ianaNothing();
}

function jprs(query: string): string {
  const [name = '', language] = query.toLowerCase().split('/');
  if (name === victim.domain) return language === 'e' ? jprsOrganisationalEnglish(victim) : jprsOrganisational(victim);
  return name === hiddenHolder.domain ? jprsGeneralUse(hiddenHolder) : jprsNothing();
}
