import { known, type Source } from '../answer.ts';
import type { Both, Case } from '../investigation.ts';
import type { Network, Place } from '../lookups/place.ts';
import { entryOf } from '../util/entry-of.ts';

const MOST_HOSTS = 12;
const MOST_ADDRESSES = 30;

const OF_LINK: Both = { ja: 'リンク先のサーバー', en: 'Server of a link' };
const OF_ADDRESS: Both = { ja: 'アドレスのサーバー', en: 'Server of the address' };

/** Why an address is in the report: its part in the mail decides its mark on the map. */
export type Part = 'sending' | 'hop' | 'unproven' | 'domain' | 'link';

export interface Whereabouts {
  /** Number of its mark, from 1. */
  number: number;
  ip: string;
  part: Part;
  role: Both;
  /** The host it belongs to, where one led to it. */
  host?: string;
  place?: Place;
  network?: Network;
  sources: Source[];
}

/** Every address of the case that a table knows something about, the sending address first, each once. */
export function whereabouts(dossier: Case): Whereabouts[] {
  const { route } = dossier.mail;
  const { dns, place } = dossier.observations;
  const list: Omit<Whereabouts, 'number'>[] = [];

  function add(ip: string | undefined, part: Part, role: Both, host?: string): void {
    const seen = ip === undefined ? undefined : entryOf(place.addresses, ip);
    if (ip === undefined || !seen || list.some((other) => other.ip === ip) || list.length >= MOST_ADDRESSES) return;
    const [where, network] = [known(seen.place), known(seen.network)];
    if (!where && !network) return;
    list.push({
      ip,
      part,
      role,
      sources: [...seen.place.sources, ...seen.network.sources],
      ...(host !== undefined && { host }),
      ...(where && { place: where }),
      ...(network && { network }),
    });
  }

  add(route.sendingIp, 'sending', {
    ja: '送信元(受信側に接続した相手)',
    en: 'Sending address (it connected to the receiver)',
  });
  if (route.proofs.originIp?.kind === 'claimed')
    add(route.originIp, 'unproven', { ja: '最初の送信元とされる(未証明)', en: 'Origin, as claimed (unproven)' });
  else add(route.originIp, 'sending', { ja: '最初に送信された場所', en: 'Origin (where the mail was submitted)' });
  for (const hop of route.hops) {
    if (hop.trusted) add(hop.ip, 'hop', { ja: '中継サーバー', en: 'Relay' }, hop.ptr ?? hop.helo);
    else add(hop.ip, 'unproven', { ja: '経路にある未証明の記載', en: 'Unproven line of the route' });
  }
  for (const ip of known(dns.addresses) ?? [])
    add(ip, 'domain', { ja: '差出人ドメインのサーバー', en: 'Server of the sender’s domain' }, dns.domain);
  for (const [host, { addresses }] of Object.entries(dns.hosts).slice(0, MOST_HOSTS))
    for (const ip of known(addresses) ?? []) add(ip, 'link', dossier.settings.address ? OF_ADDRESS : OF_LINK, host);

  return list.map((entry, index) => ({ number: index + 1, ...entry }));
}

/** Making one takes a tenth of a millisecond, and a report names countries dozens of times. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** The country's name in the reader's language; the code itself where it is none. */
function countryName(code: string | undefined, language: 'ja' | 'en'): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return code ?? '';
  const names = displayNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  displayNames.set(language, names);
  return names.of(code) ?? code;
}

/** `Seoul, South Korea`, `韓国 Seoul`: as far as it is known, in the order of the reader's language. */
export function placeName(place: Place | undefined, language: 'ja' | 'en'): string {
  if (!place) return '';
  const country = countryName(place.country, language);
  const parts = [...new Set([place.city, place.region, country])].filter((part) => part !== undefined && part !== '');
  return language === 'ja' ? parts.reverse().join(' ') : parts.join(', ');
}

/** Place and network in one line; a place is never given without saying that it is an estimate. */
export function standing(entry: Pick<Whereabouts, 'place' | 'network'> | undefined, language: 'ja' | 'en'): string {
  const place = placeName(entry?.place, language);
  const estimated = language === 'ja' ? `${place}(推定)` : `${place} (estimated)`;
  return [place === '' ? '' : estimated, networkName(entry?.network)].filter(Boolean).join(' · ');
}

/** `AS8075 Microsoft`. */
export function networkName(network: Network | undefined): string {
  if (!network) return '';
  return [network.asn === undefined ? '' : `AS${network.asn}`, network.name ?? ''].filter(Boolean).join(' ');
}
