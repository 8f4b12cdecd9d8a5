import { parse } from 'tldts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import type { OpenKind } from '../../util/open-kinds.ts';
import { dynamicDns } from './dynamic-dns.ts';
import { isRentedMachine } from './rented-machines.ts';
import { shorteners } from './shorteners.ts';
import { userHosts } from './user-hosts.ts';
import { silentRedirectors } from './wrappers.ts';

const table = new Map<string, OpenKind>([
  ...userHosts.pages.map((host) => [host, 'pages'] as const),
  ...userHosts.file.map((host) => [host, 'file'] as const),
  ...userHosts.form.map((host) => [host, 'form'] as const),
  ...shorteners.map((host) => [host, 'shortener'] as const),
  ...userHosts.ipfs.map((host) => [host, 'ipfs'] as const),
  ...userHosts.tunnel.map((host) => [host, 'tunnel'] as const),
  ...dynamicDns.map((host) => [host, 'dynamic-dns'] as const),
]);

/** A path of IPFS on whatever gateway (specs.ipfs.tech, path gateway). */
const IPFS_PATH =
  /^https?:\/\/[^/?#]{1,255}\/ip[fn]s\/(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|ba[a-z2-7]{50,70}|k[a-z0-9]{50,70})/;
/** Open redirectors: an honest company's host that sends the reader on to wherever its query says. */
const REDIRECT_PARAMETERS =
  /[?&](?:url|u|q|target|redirect|redirect_uri|redirect_url|dest|destination|goto|next|continue|link|adurl)=(https?(?:%3a|:)[^&#\s]{0,2000})/gi;
const REDIRECTORS = [
  'google.com',
  'google.co.jp',
  'bing.com',
  'youtube.com',
  'yahoo.co.jp',
  'yahoo.com',
  'facebook.com',
  'linkedin.com',
  'doubleclick.net',
  'googleadservices.com',
  'baidu.com',
];
/** Private suffixes that sell names as registries do, and are no sign of anything. */
const REGISTRIES = new Set(
  `ae.org br.com cn.com co.com com.de com.se de.com eu.com eu.org gb.net gr.com hu.net in.net it.com jp.net jpn.com
  mex.com nl.eu.org no.com qc.com ru.com sa.com se.net uk.com uk.net us.com us.org za.bz za.com debian.net
  freedesktop.org tuxfamily.org iki.fi`.split(/\s+/),
);
/** More than any entry has. */
const MOST_LABELS = 8;

/** What kind of provider the host of this address belongs to; `undefined` where its name says whose it is. */
export function openKind(host: string, url: string): OpenKind | undefined {
  if (isRentedMachine(host)) return 'machine';
  const listed = parents(host)
    .map((domain) => table.get(domain))
    .find(Boolean);
  if (listed) return listed;
  const start = url.slice(0, 2048);
  if (IPFS_PATH.test(start)) return 'ipfs';
  if (REDIRECTORS.some((domain) => isWithin(host, domain)) && leavesOrganisation(host, start)) return 'redirector';
  if (isSilentRedirector(host, start)) return 'redirector';
  const { isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: true });
  return isPrivate && publicSuffix !== null && !REGISTRIES.has(publicSuffix) ? 'shared-suffix' : undefined;
}

function isSilentRedirector(host: string, url: string): boolean {
  const places = silentRedirectors.filter(({ domain }) => isWithin(host, domain));
  const path = places.length > 0 ? (URL.parse(url)?.pathname ?? '') : '';
  return places.some((place) => path.length > 1 && path.startsWith(place.path));
}

/** A service that sends its user on to its own pages, as sign-in pages do, is no open redirector. */
function leavesOrganisation(host: string, url: string): boolean {
  const targets = [...url.matchAll(REDIRECT_PARAMETERS)].map(([, target = '']) => target);
  return targets.some((target) => {
    const written = target.replace(/%(?:3a|2f)/gi, (code) => (code.toLowerCase() === '%3a' ? ':' : '/'));
    const next = /^https?:\/\/([a-z0-9.-]{1,255})(?=[/?#%&]|$)/i.exec(written)?.[1]?.toLowerCase();
    const goesOn = /https?(?::|%)/i.test(written.slice(8));
    return next === undefined || goesOn || !sameOrganisation(next, host) || openKind(next, '') !== undefined;
  });
}

function parents(host: string): string[] {
  const labels = host.slice(-255).split('.').slice(-MOST_LABELS);
  return labels.map((_, index) => labels.slice(index).join('.'));
}
