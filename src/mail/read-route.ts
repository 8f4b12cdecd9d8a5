import type { Settings } from '../settings.ts';
import { delaysOf, odditiesOf } from './delays.ts';
import { acrossForwarders, claimedBorders, isReceived, type PlacedField, placed } from './forwarding.ts';
import type { HeaderField } from './mail.ts';
import { type OriginFound, originAccount, originIp } from './origin.ts';
import { readReceived } from './received/index.ts';
import type { ReadLine } from './received/line.ts';
import type { Hop, Proof, Route } from './route.ts';
import { type Chain, followChain } from './trust-line.ts';

/** More lines than honest mail has; RFC 5321 section 6.3 stops loops at a hundred. */
const CROWD = 50;
const KEPT = 200;

/**
 * Reads the way of a message from its header fields (newest on top): every Received line in its dialect, how far the
 * lines can be believed, which address handed the mail to the receiver, and where it was first submitted. Pure and
 * bounded: 200 lines are kept. Works without any setting; `ownDomains` and `trustedHosts` only add belief.
 */
export function readRoute(fields: HeaderField[], settings: Settings): Route {
  const received = fields.filter(isReceived);
  const kept = received.slice(0, KEPT);
  const lines = kept.map((field) => readReceived(field.raw));
  if (lines.length === 0) return { hops: [], trustLine: -1, proofs: {}, otherCandidates: [], oddities: [] };

  const places = placed(fields);
  const chain = acrossForwarders(lines, followChain(lines, 0, settings), places, settings);
  const sendingIp = chain.border?.ip;
  const origins = {
    originIp: originIp(lines, chain, places, sendingIp),
    originAccount: originAccount(lines, chain, places, attestedLogin(places, chain)),
  };
  return {
    hops: hopsOf(lines, kept, chain),
    trustLine: chain.last,
    ...(chain.border === undefined ? {} : { sendingHop: chain.border.hop }),
    ...(sendingIp === undefined ? {} : { sendingIp }),
    ...(chain.crossesForwarder ? { crossesForwarder: true as const } : {}),
    ...(origins.originIp === undefined ? {} : { originIp: origins.originIp.value }),
    ...(origins.originAccount === undefined ? {} : { originAccount: origins.originAccount.value }),
    proofs: proofsOf(kept, chain, origins),
    otherCandidates: claimedBorders(lines, chain, places, settings).flatMap(({ ip, hop }) => {
      const source = kept[hop]?.source;
      return source === undefined ? [] : [{ ip, hop, source }];
    }),
    oddities: odditiesOf(lines, received.length, CROWD),
  };
}

function hopsOf(lines: ReadLine[], received: HeaderField[], chain: Chain): Hop[] {
  const delays = delaysOf(lines);
  return lines.flatMap((line, at) => {
    const source = received[at]?.source;
    if (source === undefined) return [];
    const { ptrConfirmed: _confirmed, handedBy: _handedBy, unreadable: _unreadable, ...hop } = line;
    const delaySeconds = delays[at];
    return [{ ...hop, ...(delaySeconds === undefined ? {} : { delaySeconds }), trusted: at <= chain.last, source }];
  });
}

function proofsOf(
  received: HeaderField[],
  chain: Chain,
  origins: { originIp: OriginFound | undefined; originAccount: OriginFound | undefined },
): Route['proofs'] {
  const border = chain.border;
  const sending = border?.ip === undefined ? undefined : proofAt(received, border.hop, 'trusted');
  const ofIp = origins.originIp && proofOf(received, origins.originIp);
  const ofAccount = origins.originAccount && proofOf(received, origins.originAccount);
  return {
    ...(sending === undefined ? {} : { sendingIp: sending }),
    ...(ofIp === undefined ? {} : { originIp: ofIp }),
    ...(ofAccount === undefined ? {} : { originAccount: ofAccount }),
  };
}

function proofOf(received: HeaderField[], found: OriginFound): Proof | undefined {
  return found.field
    ? { kind: found.kind, hop: found.hop, source: found.field.source }
    : proofAt(received, found.hop, found.kind);
}

function proofAt(received: HeaderField[], hop: number, kind: Proof['kind']): Proof | undefined {
  const source = received[hop]?.source;
  return source === undefined ? undefined : { kind, hop, source };
}

/** `auth=pass smtp.auth=…` (RFC 8601 section 2.7.4) that a believed server wrote above the line. */
function attestedLogin(fields: PlacedField[], chain: Chain): OriginFound | undefined {
  for (const { field, above } of fields) {
    if (above > chain.last || field.name.trim().toLowerCase() !== 'authentication-results') continue;
    const login = /[;\s]auth=pass\b[^;]{0,300}?\ssmtp\.(?:auth|mailfrom)=([^\s;]{1,320})/i.exec(
      field.raw.slice(0, 8_192),
    )?.[1];
    if (login !== undefined) return { value: login, kind: 'authenticated', hop: above, field };
  }
  return undefined;
}
