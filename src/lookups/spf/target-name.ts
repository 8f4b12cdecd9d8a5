import { addressNames, nameFor } from './address-names.ts';
import { expandedName } from './dns-name.ts';
import { expandEnd, type MacroString, type MacroValues, usesMacro } from './macro-string.ts';
import { countTerm, countVoid, isStop, type Run, type Stop } from './run.ts';

/**
 * The name that a domain-spec stands for while `domain` is evaluated, lower case; `undefined` where it is none that DNS
 * could hold, which RFC 7208 section 4.8 leaves open and everybody reads as a name without records.
 */
export async function targetName(run: Run, spec: MacroString, domain: string): Promise<string | undefined | Stop> {
  const values = await macroValues(run, spec, domain, true);
  return isStop(values) ? values : expandedName(expandEnd(spec, values));
}

/** The values of all macros; names of the address are looked up only for a text that needs them, and counted as a term. */
export async function macroValues(
  run: Run,
  pieces: MacroString,
  domain: string,
  counts: boolean,
): Promise<MacroValues | Stop> {
  const { ip, domain: senderDomain, localPart, helo, at } = run.host;
  if (usesMacro(pieces, 'sl')) run.usedLocalPart = true;
  let p = 'unknown';
  if (usesMacro(pieces, 'p')) {
    const tooMany = counts ? countTerm(run) : undefined;
    if (tooMany) return tooMany;
    const { isVoid, validated } = await addressNames(run);
    const tooVoid = counts && isVoid ? countVoid(run) : undefined;
    if (tooVoid) return tooVoid;
    p = nameFor(domain, validated);
  }
  return {
    s: `${localPart}@${senderDomain}`,
    l: localPart,
    o: senderDomain,
    d: domain,
    i: run.address.length === 4 ? ip : nibbles(run.address),
    p,
    h: helo,
    v: run.address.length === 4 ? 'in-addr' : 'ip6',
    c: ip,
    r: 'unknown',
    t: String(Math.floor(Date.parse(at) / 1000)),
  };
}

function nibbles(bytes: readonly number[]): string {
  return [...bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')].join('.');
}
