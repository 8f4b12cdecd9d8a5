import { addressNames } from './address-names.ts';
import { dnsName } from './dns-name.ts';
import { addressBytes, isIn } from './network.ts';
import type { Directive } from './policy.ts';
import { countTerm, countVoid, isStop, type Run, records, recordsOfTerm, type Stop } from './run.ts';
import { targetName } from './target-name.ts';

/** RFC 7208 section 4.6.4: one more exchanger is an error. */
const MAX_EXCHANGERS = 10;

type Hosts = Extract<Directive, { mechanism: 'a' | 'mx' }>;

/** Whether the address matches the directive (RFC 7208 section 5), of the policy of `domain`; `include` is not its own. */
export async function matches(
  run: Run,
  directive: Exclude<Directive, { mechanism: 'include' }>,
  domain: string,
): Promise<boolean | Stop> {
  if (directive.mechanism === 'all') return true;
  if ('network' in directive) return isIn(run.address, directive.network);

  const stop = countTerm(run);
  if (stop) return stop;
  const target = directive.target ? await targetName(run, directive.target, domain) : domain;
  if (target === undefined) return false;
  if (isStop(target)) return target;
  if (directive.mechanism === 'mx') return matchesExchangers(run, directive, target);
  if (directive.mechanism === 'ptr') return matchesNames(run, target.toLowerCase());
  if (directive.mechanism === 'a')
    return matchesAddresses(run, directive, await recordsOfTerm(run, target, addressType(run)));
  return exists(await recordsOfTerm(run, target, 'A'));
}

/**
 * Section 5.7: A also where the mail came over IPv6, and whatever the address. Most policies answer 127.0.0.2 or its like,
 * which the door holds back as an address of no public host; that there is one is all that counts here.
 */
function exists(found: string[] | Stop): boolean | Stop {
  if (!isStop(found)) return found.length > 0;
  return found.stop === 'temperror' && found.reason === 'private-address' ? true : found;
}

function addressType(run: Run): 'A' | 'AAAA' {
  return run.address.length === 4 ? 'A' : 'AAAA';
}

function matchesAddresses(run: Run, { prefix4, prefix6 }: Hosts, addresses: string[] | Stop): boolean | Stop {
  if (isStop(addresses)) return addresses;
  return addresses.some((text) => {
    const bytes = addressBytes(text);
    return bytes !== undefined && isIn(run.address, { bytes, prefix: bytes.length === 4 ? prefix4 : prefix6 });
  });
}

/** A match of one is a match, whatever became of the others; the exchangers' own addresses are no void lookups. */
async function matchesExchangers(run: Run, directive: Hosts, target: string): Promise<boolean | Stop> {
  const found = await recordsOfTerm(run, target, 'MX');
  if (isStop(found)) return found;
  const hosts = found
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .flatMap((record) => dnsName(record.slice(record.indexOf(' ') + 1)) ?? []);
  const asked = hosts.slice(0, MAX_EXCHANGERS);
  const answers = await Promise.all(
    asked.map(async (host) => matchesAddresses(run, directive, await records(run, host, addressType(run)))),
  );
  if (answers.includes(true)) return true;
  if (hosts.length > MAX_EXCHANGERS) return { stop: 'permerror' };
  return answers.find(isStop) ?? false;
}

async function matchesNames(run: Run, target: string): Promise<boolean | Stop> {
  const { isVoid, validated } = await addressNames(run);
  const stop = isVoid ? countVoid(run) : undefined;
  return stop ?? validated.some((name) => name === target || name.endsWith(`.${target}`));
}
