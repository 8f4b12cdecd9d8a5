import { asciiHost, isWithin, registrableDomain } from '../util/domain.ts';
import { ipAddress } from '../util/ip-address.ts';
import { isInsideAddress } from './inside-address.ts';
import { plainHost, profileOf } from './receiver-profiles.ts';

const LOCAL_SUFFIXES = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'lan',
  'intranet',
  'home',
  'corp',
  'private',
  'home.arpa',
];

/**
 * Who runs a host: the name of its receiver profile, else its registrable domain. `undefined` for addresses and for
 * names that mean something inside one network only.
 */
export function organisationOf(host: string | undefined): string | undefined {
  if (host === undefined || isLocalName(host)) return undefined;
  const name = plainHost(host);
  return profileOf(name)?.id ?? registrableDomain(name);
}

/** `localhost`, a single label, an inside address, a name below `.local` or `.internal`: no owner can be told from it. */
export function isLocalName(host: string): boolean {
  const name = plainHost(host);
  if (ipAddress(name) !== undefined) return isInsideAddress(name) || /^2002:a/.test(name);
  return !name.includes('.') || LOCAL_SUFFIXES.some((suffix) => isWithin(name, suffix));
}

/** The host lies in one of the domains, or is one of the addresses. */
export function isAmong(host: string | undefined, names: string[]): boolean {
  const name = asciiHost(host ?? '');
  return name !== '' && names.some((each) => isWithin(name, asciiHost(each)));
}
