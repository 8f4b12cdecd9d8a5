import type { Settings } from '../settings.ts';
import { asciiHost, isWithin } from '../util/domain.ts';
import { believedFields } from './believed-fields.ts';
import { type PlacedField, placed } from './forwarding.ts';
import type { AuthenticationResult, HeaderField } from './mail.ts';
import { isAmong, organisationOf } from './organisation.ts';
import { profileOf } from './receiver-profiles.ts';
import { readReceivedSpf, readResults } from './result-tokens.ts';
import type { Route } from './route.ts';

/** More than that many fields of results are an attempt to drown the real ones. */
const MOST_FIELDS = 100;
const OTHER =
  /^(?:x-original-authentication-results|authentication-results-original|x-removed-original-auth|x-ms-exchange-authentication-results)$/;

/**
 * Reads what servers recorded about SPF, DKIM, DMARC and ARC (RFC 8601, RFC 8617, RFC 7208), in the order of the header.
 * `trusted` needs both: a place where only a believed server writes, and a name of one. Whatever a sender may have put
 * in himself is untrusted, also under the receiver's own name. Without any Received line no place is a server's: a mail
 * that is judged before the server adds its own (as milters are) is all the sender's.
 */
export function readAuthenticationResults(
  fields: HeaderField[],
  route: Route,
  settings: Settings,
): AuthenticationResult[] {
  const places = placed(fields);
  const believed = believedFields(places, route);
  return places
    .flatMap((place, at) => {
      const kind = kindOf(place.field);
      return kind === undefined ? [] : [{ place, kind, believed: believed[at] ?? false }];
    })
    .slice(0, MOST_FIELDS)
    .map(({ place, kind, believed: byPlace }) => {
      const read = kind === 'Received-SPF' ? readReceivedSpf(place.field.raw) : readResults(place.field.raw);
      const named = namesBeliever(read.authservId, kind, place, route, settings);
      const trusted = kind !== 'X-Other' && byPlace && named;
      return { field: kind, ...read, trusted, source: place.field.source };
    });
}

function kindOf(field: HeaderField): AuthenticationResult['field'] | undefined {
  const name = field.name.trim().toLowerCase();
  if (name === 'authentication-results') return 'Authentication-Results';
  if (name === 'arc-authentication-results') return 'ARC-Authentication-Results';
  if (name === 'received-spf') return 'Received-SPF';
  return OTHER.test(name) ? 'X-Other' : undefined;
}

/** The authserv-id belongs to a believed server, or to one whose profile writes none. */
function namesBeliever(
  id: string | undefined,
  kind: AuthenticationResult['field'],
  place: PlacedField,
  route: Route,
  settings: Settings,
): boolean {
  const writer = route.hops[Math.min(place.above, route.trustLine)];
  const profile = profileOf(writer?.by);
  if (id === undefined) return kind === 'Received-SPF' || (profile?.omitsAuthservId ?? false);
  if (isAmong(id, [...settings.trustedHosts, ...settings.ownDomains])) return true;
  if (profile?.authservDomains.some((domain) => isWithin(asciiHost(id), domain))) return true;
  const organisation = organisationOf(id);
  // Milters may be given a name that is no host (RFC 8601 section 2.5); their place then has to do.
  if (organisation === undefined)
    return sameName(id, writer?.by) || writer?.dialect === 'postfix' || writer?.dialect === 'sendmail';
  return route.hops.some((hop) => hop.trusted && organisationOf(hop.by) === organisation);
}

function sameName(a: string, b: string | undefined): boolean {
  return b !== undefined && asciiHost(a) === asciiHost(b);
}
