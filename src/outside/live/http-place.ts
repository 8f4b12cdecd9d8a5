import type { Reason } from '../../answer.ts';
import { ipAddress, isPublicAddress } from '../../util/ip-address.ts';

const MAX_URL = 2048;

/**
 * Ports of other protocols, at whose servers no request of HTTP may be aimed: the "bad ports" of the Fetch Standard
 * (WHATWG, section 2.9 Port blocking).
 */
const BAD_PORTS = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
  111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
  540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
  6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** Where a URL leads, as far as it says so itself. */
export interface Place {
  url: URL;
  secure: boolean;
  /** Name or literal address, without brackets. */
  host: string;
  /** The host as an address, in one spelling, where it is one: the URL rules have read numbers of any base by then. */
  literal?: string;
  port: number;
}

/** The place of an http or https URL that may be asked, or why it may not. */
export function placeOf(text: string): Place | { reason: Reason } {
  const url = text.length > MAX_URL ? null : URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) return { reason: 'malformed' };
  if (url.username !== '' || url.password !== '') return { reason: 'malformed' };
  const secure = url.protocol === 'https:';
  const defaultPort = secure ? 443 : 80;
  const port = url.port === '' ? defaultPort : Number(url.port);
  if (BAD_PORTS.has(port)) return { reason: 'unsupported' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = ipAddress(host);
  if (literal === undefined) return { url, secure, host, port };
  return isPublicAddress(literal) ? { url, secure, host, literal, port } : { reason: 'private-address' };
}
