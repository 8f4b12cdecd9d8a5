import { asciiHost } from '../../util/domain.ts';
import { ipAddress } from '../../util/ip-address.ts';
import type { RecordType } from '../ask.ts';

/** RFC 1035 section 2.3.4: a name has at most 255 octets on the wire, which is 253 characters in text, a label 63. */
const MAX_NAME = 253;
/** The URL rules behind A-labels would silently drop or decode these. */
const NOT_IN_A_NAME = /[\x00-\x20\x7f%/\\?#@:[\]]/;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** The name as it is asked (lower case, A-labels, no last dot), or `undefined` where it must not leave the machine. */
export function questionName(name: string, type: RecordType): string | undefined {
  if (name.length > 1024 || NOT_IN_A_NAME.test(name)) return undefined;
  const plain = asciiHost(name);
  const labels = plain.split('.');
  if (plain.length > MAX_NAME || !labels.every((label) => LABEL.test(label))) return undefined;
  // A single label is a name of the local network or nothing; an address is no name.
  if (labels.length < 2 && type !== 'NS') return undefined;
  return ipAddress(plain) ? undefined : plain;
}
