import { reverseLookupName } from '../../util/ip-address.ts';
import { dnsName } from './dns-name.ts';
import { addressBytes, isIn } from './network.ts';
import { type AddressNames, isStop, type Run, records, type Stop } from './run.ts';

/** RFC 7208 section 4.6.4: further names are passed over. */
const MAX_NAMES = 10;

/** Names of the sending address, and which of them lead back to it (RFC 7208 section 5.5), lower case. */
export function addressNames(run: Run): Promise<AddressNames> {
  run.names ??= lookUp(run);
  return run.names;
}

async function lookUp(run: Run): Promise<AddressNames> {
  const names = await records(run, reverseLookupName(run.host.ip), 'PTR');
  if (isStop(names)) return { isVoid: false, validated: doubtful(run, names) };
  const plain = names.slice(0, MAX_NAMES).flatMap((name) => dnsName(name) ?? []);
  const leads = await Promise.all(plain.map((name) => leadsBack(run, name)));
  return { isVoid: names.length === 0, validated: plain.filter((_, index) => leads[index]) };
}

async function leadsBack(run: Run, name: string): Promise<boolean> {
  const addresses = await records(run, name, run.address.length === 4 ? 'A' : 'AAAA');
  const heard = isStop(addresses) ? doubtful(run, addresses) : addresses;
  return heard.some((text) => {
    const bytes = addressBytes(text);
    return bytes !== undefined && isIn(run.address, { bytes, prefix: bytes.length * 8 });
  });
}

/** Silence counts as no name, and leaves a doubt. */
function doubtful(run: Run, stop: Stop): string[] {
  if (stop.stop === 'temperror') run.doubt ??= stop.reason;
  return [];
}

/** The value of the macro `p` (section 7.3): the domain itself, else a name below it, else any, else `unknown`. */
export function nameFor(domain: string, names: readonly string[]): string {
  const plain = domain.toLowerCase();
  return (
    names.find((name) => name === plain) ?? names.find((name) => name.endsWith(`.${plain}`)) ?? names[0] ?? 'unknown'
  );
}
