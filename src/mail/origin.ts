import { sameAddress } from '../util/ip-address.ts';
import type { PlacedField } from './forwarding.ts';
import { isInsideAddress } from './inside-address.ts';
import type { HeaderField } from './mail.ts';
import { organisationOf } from './organisation.ts';
import { connectionAddress } from './received/client.ts';
import type { ReadLine } from './received/line.ts';
import type { Proof } from './route.ts';
import type { Chain } from './trust-line.ts';

interface Found {
  value: string;
  kind: Proof['kind'];
  hop: number;
  /** The header that says so; missing: the hop's own line does. */
  field?: HeaderField;
}

/** Headers in which web mail, scripts and hosting panels name the machine of their user. */
const ADDRESS_FIELDS =
  /^x-(?:originating-?ip|originating-client-ip|client-?ip|clientip|remote-?ip|remote-addr|user-ip|sender-ip|webmail-ip|aol-ip|ovh-clientip|authenticated-ip|http-remote-addr|php-script|php-filename|php-originating-script)$/i;
/** Headers in which they name his login. */
const ACCOUNT_FIELDS =
  /^x-(?:authenticated-(?:sender|user|id)|get-message-sender-via|auth-?user|auth-id|smtp-auth-user|sasl-user|wm-authuser|mailchannels-auth-id)$/i;

/** Where the mail was first submitted, as far as its lines and headers say. */
export function originIp(
  lines: ReadLine[],
  chain: Chain,
  fields: PlacedField[],
  sendingIp: string | undefined,
): Found | undefined {
  const hop = lines.findLastIndex((line) => line.ip !== undefined && !isInsideAddress(line.ip));
  const line = lines[hop];
  const ofLine = line?.ip === undefined ? undefined : { value: line.ip, kind: proofOf(lines, chain, hop), hop };
  if (ofLine?.kind === 'authenticated') return ofLine;
  return claimedAddress(fields, chain, lines.length, sendingIp) ?? ofLine;
}

/** The login that submitted it. */
export function originAccount(
  lines: ReadLine[],
  chain: Chain,
  fields: PlacedField[],
  attested: Found | undefined,
): Found | undefined {
  const hop = lines.findLastIndex((line) => line.account !== undefined);
  const account = lines[hop]?.account;
  const ofLine = account === undefined ? undefined : { value: account, kind: accountProof(lines, chain, hop), hop };
  if (ofLine?.kind === 'authenticated') return ofLine;
  return attested ?? ofLine ?? claimedAccount(fields, chain, lines.length);
}

function proofOf(lines: ReadLine[], chain: Chain, hop: number): Proof['kind'] {
  const authenticated = lines[hop]?.authenticated ?? false;
  if (hop <= chain.last) return authenticated ? 'authenticated' : 'trusted';
  return authenticated && isLinked(lines, chain, hop) ? 'probably' : 'claimed';
}

function accountProof(lines: ReadLine[], chain: Chain, hop: number): Proof['kind'] {
  const authenticated = lines[hop]?.authenticated ?? false;
  if (hop <= chain.last) return authenticated ? 'authenticated' : 'probably';
  return authenticated && isLinked(lines, chain, hop) ? 'probably' : 'claimed';
}

/** Every line from the border down to this one was written within the organisation whose confirmed name the border saw. */
function isLinked(lines: ReadLine[], chain: Chain, hop: number): boolean {
  const border = lines[chain.last];
  const organisation = border?.ptrConfirmed ? organisationOf(border.ptr) : undefined;
  const between = lines.slice(chain.last + 1, hop + 1).map((line) => organisationOf(line.by) ?? organisation);
  return organisation !== undefined && between.every((each) => each === organisation);
}

function claimedAddress(
  fields: PlacedField[],
  chain: Chain,
  count: number,
  sendingIp: string | undefined,
): Found | undefined {
  for (const { field, above } of fields) {
    if (above <= chain.last || !ADDRESS_FIELDS.test(field.name.trim())) continue;
    const value = addressIn(field.raw);
    if (value === undefined || isInsideAddress(value) || sameAddress(value, sendingIp ?? '')) continue;
    return { value, kind: 'claimed', hop: Math.min(above, count - 1), field };
  }
  return undefined;
}

/** The first address of a short text: `[192.0.2.1]`, `site.example/index.php for 192.0.2.1`. */
function addressIn(text: string): string | undefined {
  for (const word of text.slice(0, 1_000).split(/[\s,;()<>="']+/)) {
    const address = word === '' ? undefined : connectionAddress(word);
    if (address !== undefined) return address;
  }
  return undefined;
}

function claimedAccount(fields: PlacedField[], chain: Chain, count: number): Found | undefined {
  for (const { field, above } of fields) {
    if (!ACCOUNT_FIELDS.test(field.name.trim())) continue;
    // `host.example: user@example.org`, `host.example: authenticated_id: user@example.org`
    const value = /(?:^|[\s:])<?([^\s:<>]{1,320})>?$/.exec(field.raw.slice(0, 1_000).trim())?.[1];
    if (value === undefined) continue;
    return { value, kind: above <= chain.last ? 'trusted' : 'claimed', hop: Math.min(above, count - 1), field };
  }
  return undefined;
}

export type { Found as OriginFound };
