import { readTarget } from '../../mail/link-target.ts';
import { isWithin } from '../../util/domain.ts';
import { type Wrapper, wrappers } from './wrappers.ts';

/** Where an address leads that goes through other hosts first. */
export interface Landing {
  url: string;
  host: string;
  registrableDomain?: string;
  /** Hosts on the way, the written one first, with what they are. */
  through: { host: string; kind: Wrapper['kind'] | 'site' }[];
}

/** A scanner wraps what a scanner wrapped; more layers than this are not looked into. */
const MOST_LAYERS = 8;
const LONGEST = 4096;
const MOST_PARTS = 60;

/**
 * The last target that stands in the address itself, by the known wrappers; `undefined` where the address is none.
 * Nothing is fetched. Takes an absolute http or https address and its lower case host.
 */
export function landingOf(url: string, host: string): Landing | undefined {
  const through: Landing['through'] = [];
  let at = { url: url.slice(0, LONGEST), host };
  let landing: Landing | undefined;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const step = stepFrom(at.url, at.host);
    if (!step) break;
    const target = readTarget(step.target.slice(0, LONGEST), undefined);
    if (!/^https?$/.test(target.scheme) || target.host === '') break;
    through.push({ host: at.host, kind: step.kind });
    const { url: next, host: nextHost, registrableDomain } = target;
    landing = { url: next, host: nextHost, ...(registrableDomain ? { registrableDomain } : {}), through };
    at = { url: next, host: nextHost };
  }
  return landing;
}

function stepFrom(url: string, host: string): { target: string; kind: Wrapper['kind'] } | undefined {
  const candidates = wrappers.filter(({ domain }) => isWithin(host, domain));
  const parsed = candidates.length > 0 ? URL.parse(url) : null;
  if (!parsed) return undefined;
  for (const wrapper of candidates) {
    if (wrapper.path && !parsed.pathname.startsWith(wrapper.path)) continue;
    const target = carriers[wrapper.carries](parsed, wrapper.name ?? '');
    // Browsers take the scheme of the page for an address without one.
    if (target && /^(?:https?:|\/\/\w)/i.test(target)) return { target, kind: wrapper.kind };
  }
  return undefined;
}

type Carrier = (url: URL, name: string) => string | undefined;

const carriers: Record<Wrapper['carries'], Carrier> = {
  parameter: ({ searchParams }, name) => decodedOnce(searchParams.get(name) ?? ''),
  bare: ({ searchParams }, name) => withScheme(searchParams.get(name) ?? ''),
  base64: ({ searchParams }, name) => decodedOnce(fromBase64(searchParams.get(name) ?? '')),
  proofpoint2: ({ searchParams }, name) =>
    decoded((searchParams.get(name) ?? '').replaceAll('-', '%').replaceAll('_', '/')),
  proofpoint3: ({ href }) => proofpoint3(href),
  bing: ({ searchParams }, name) => fromBase64(/^a1(.+)$/.exec(searchParams.get(name) ?? '')?.[1] ?? ''),
  path: (url, name) => fromPath(url, name),
  query: ({ search }) => decoded(/[?;](https?(?::|%3a).*)$/i.exec(search)?.[1] ?? ''),
  last: ({ pathname }) => decodedOnce(fromBase64(/\/(aHR0c[^/]{4,4000})(?:\/|$)/.exec(pathname)?.[1] ?? '')),
  semicolon: ({ search }, name) =>
    decoded(
      partsOf(search)
        .find((part) => part.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? '',
    ),
  json: ({ searchParams }, name) => fromJson(fromBase64(searchParams.get(name) ?? '')),
  translate: ({ hostname, pathname, search }) => fromTranslate(hostname, `${pathname}${search}`),
};

/** `/v3/__https://host/path__;!!…`: letters that were taken out stand as * and are of no use for the host. */
function proofpoint3(href: string): string | undefined {
  const inside = /\/v\d\/(?:[a-z0-9]{1,8}\/)?_{2,3}(.{1,3000}?)_{2,3}(?:[;.]|$)/.exec(href)?.[1];
  return inside?.replace(/^(https?):\/(?!\/)/i, '$1://');
}

/** What follows the name in the path; without a scheme it is one that lost it (`/amp/s/host/…`). */
function fromPath({ pathname, search }: URL, name: string): string | undefined {
  const at = pathname.indexOf(name);
  if (at < 0) return undefined;
  const rest = decoded(pathname.slice(name === 'http' ? at : at + name.length));
  const whole = /^[a-z]{2,8}:/i.test(rest) ? rest.replace(/\/R[KS]=.{0,300}$/, '') : `https://${rest}`;
  return name.startsWith('/amp') ? `${whole}${search}` : whole;
}

/** `www-example--shop-com.translate.goog`: a dot is a hyphen there, and a hyphen two. */
function fromTranslate(hostname: string, rest: string): string {
  const label = hostname.split('.')[0] ?? '';
  return `https://${label.replaceAll('--', '\n').replaceAll('-', '.').replaceAll('\n', '-')}${rest}`;
}

function partsOf(search: string): string[] {
  return search.slice(1).split(/[;&]/, MOST_PARTS);
}

/** An object as JSON, which may stand in a text of another one. */
function fromJson(text: string): string | undefined {
  return /"url"\s{0,4}:\s{0,4}"(https?:[^"]{1,4000})"/i.exec(text.replaceAll('\\', ''))?.[1];
}

function fromBase64(text: string): string {
  return /^[\w+/=-]{4,4096}$/.test(text) ? Buffer.from(text, 'base64').toString('utf8') : '';
}

/** Nothing where it is no address of a host at all. */
function withScheme(text: string): string {
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}(?:[:/?#]|$)/i.test(text) ? `https://${text}` : text;
}

/** Some services encode the address once more before they write it in base64. */
function decodedOnce(text: string): string {
  return /^https?%3a/i.test(text) ? decoded(text) : text;
}

/** Undoes percent-encoding as forms do, which never fails; a plus stays one. */
function decoded(text: string): string {
  const one = text.replaceAll('+', '%2B').replaceAll('&', '%26');
  return new URLSearchParams(`t=${one}`).get('t') ?? '';
}
