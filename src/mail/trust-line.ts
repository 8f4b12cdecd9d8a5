import type { Settings } from '../settings.ts';
import { asciiHost } from '../util/domain.ts';
import { ipAddress, sameAddress } from '../util/ip-address.ts';
import { isInsideAddress, isLoopback } from './inside-address.ts';
import { isAmong, isLocalName, organisationOf } from './organisation.ts';
import type { ReadLine } from './received/line.ts';
import { profileOf } from './receiver-profiles.ts';

/** A run of lines that belong to one administration, from its newest to the one that took the mail from outside. */
export interface Chain {
  /** Index of its oldest line. */
  last: number;
  /** The oldest line names a client outside: its address, and the index of the line that names it. */
  border?: { hop: number; ip?: string };
  /** It leads over a forwarder of the receiver's own choosing. */
  crossesForwarder?: true;
}

/** How the client of a line stands to its writer. */
type Nearness = 'same-machine' | 'same-network' | 'same-organisation' | 'configured' | 'retrieval' | 'outside';

/**
 * Follows the lines from `first` (which is taken for true) to older ones, as long as each was handed over by a machine
 * of the same administration and says so by its own name. A line that an outside client brought is never reached,
 * whatever it claims; greetings prove nothing, because the client chooses them.
 */
export function followChain(lines: ReadLine[], first: number, settings: Settings): Chain {
  const organisations = new Set(settings.ownDomains.map((domain) => organisationOf(domain) ?? asciiHost(domain)));
  // The receiver's domains are no name of the machine that wrote the first line: a provider may hold his mailboxes.
  let isNamed = false;
  let last = first;
  let relay: { hop: number; ip: string } | undefined;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    const older = lines[at + 1];
    if (line === undefined) break;
    last = at;
    const organisation = organisationOf(line.by);
    if (organisation !== undefined) organisations.add(organisation);
    isNamed ||= organisation !== undefined;
    const nearness = nearnessOf(line, organisations, settings);
    if (nearness === 'same-organisation' && line.ip !== undefined) relay = { hop: at, ip: line.ip };
    if (older === undefined || !continues(line, older, { nearness, organisations, isNamed }, settings)) {
      return isUntold(line, organisations)
        ? { last: at, border: { hop: at } }
        : { last: at, ...borderOf(line, at, older, nearness, relay) };
    }
    // Whoever runs the mailbox that was fetched is another administration.
    if (nearness === 'retrieval') {
      organisations.clear();
      isNamed = false;
    }
  }
  return { last };
}

/**
 * Hosting companies put F-Secure's gateway between two of their own servers, and it prints a name that nobody confirmed: where
 * that is one of theirs, the address is an inner machine's or a stranger's who greeted so.
 */
function isUntold(line: ReadLine, organisations: Set<string>): boolean {
  const named = line.dialect === 'fsecure' ? organisationOf(line.from) : undefined;
  return named !== undefined && organisations.has(named);
}

function borderOf(
  line: ReadLine,
  at: number,
  older: ReadLine | undefined,
  nearness: Nearness,
  relay: { hop: number; ip: string } | undefined,
): Pick<Chain, 'border'> {
  if (nearness === 'outside' && line.ip !== undefined && !isInsideAddress(line.ip))
    return { border: { hop: at, ip: line.ip } };
  // Handed in within the receiver's own organisation: the relay that carried it between two of its networks is the one
  // that SPF speaks of.
  const submittedInside =
    line.authenticated || line.handedBy === 'submission' || (older === undefined && nearness !== 'outside');
  if (relay && (submittedInside || relay.hop === at)) return { border: relay };
  return submittedInside && older === undefined && nearness !== 'outside' ? {} : { border: { hop: at } };
}

function nearnessOf(line: ReadLine, organisations: Set<string>, settings: Settings): Nearness {
  if (line.unreadable || line.handedBy === 'submission' || line.handedBy === 'hidden') return 'outside';
  if (line.handedBy === 'retrieval') return 'retrieval';
  if (line.handedBy === 'local') return 'same-machine';
  const profile = profileOf(line.by);
  if (profile?.isInner) return profile.isInner(line) ? 'same-network' : 'outside';
  if (line.authenticated && !isLoopback(line.ip ?? '')) return 'outside';
  return addressNearness(line, organisations, settings);
}

function addressNearness(line: ReadLine, organisations: Set<string>, settings: Settings): Nearness {
  const { ip, ptr } = line;
  if (ip === undefined) return 'outside';
  if (isLoopback(ip)) return 'same-machine';
  if (settings.trustedHosts.some((host) => sameAddress(host, ip))) return 'configured';
  if (line.ptrConfirmed && isAmong(ptr, [...settings.trustedHosts, ...settings.ownDomains])) return 'configured';
  if (isInsideAddress(ip)) return 'same-network';
  const organisation = line.ptrConfirmed ? organisationOf(ptr) : undefined;
  const ours = organisation !== undefined && organisations.has(organisation);
  return ours && !isCustomerName(ptr ?? '', ip) && !greetsAsStranger(line, organisation)
    ? 'same-organisation'
    : 'outside';
}

/**
 * Providers give their customers' machines names in the same domain as their own servers; such a name repeats the
 * address, or says that it is an access line.
 */
function isCustomerName(name: string, ip: string): boolean {
  if (ACCESS_LINE.test(name)) return true;
  const numbers = ip.split('.').map(Number);
  if (numbers.length !== 4) return false;
  const written = (name.slice(0, 255).match(/[0-9]{1,12}/g) ?? []).map(Number);
  const hexadecimal = numbers.map((part) => part.toString(16).padStart(2, '0')).join('');
  return numbers.filter((part) => written.includes(part)).length >= 3 || name.toLowerCase().includes(hexadecimal);
}

const ACCESS_LINE =
  /(?:^|[.-])(?:dyn|dynamic|dhcp|[avx]?dsl|ppp|pool|dial|dialup|cable|cust|customer|flets|ftth|static|vps|ec2|omed|ipbf|ipng[a-z]?|p[0-9]{3,})(?:[0-9.-]|$)/i;

/** One's own relay greets with a name of one's own; a customer's infected machine seldom does. */
function greetsAsStranger(line: ReadLine, organisation: string | undefined): boolean {
  const greeted = organisationOf(line.helo);
  return greeted !== undefined && greeted !== organisation;
}

/** The older line was written by the machine that handed the mail over, or by one before it within the same administration. */
function continues(
  line: ReadLine,
  older: ReadLine,
  { nearness, organisations, isNamed }: { nearness: Nearness; organisations: Set<string>; isNamed: boolean },
  settings: Settings,
): boolean {
  if (nearness === 'outside' || older.unreadable) return false;
  // The mailbox was chosen by the one who fetches from it.
  if (nearness === 'retrieval') return true;
  // qmail's own notes name no host.
  if (older.by === undefined) return older.handedBy === 'local' && nearness !== 'same-organisation';
  // A program handed it in: what stands below is only then the server's, when the same server wrote it.
  if (line.handedBy === 'local' && line.by !== undefined && isSubmittedByUser(line)) return sameHost(older.by, line.by);
  if (isLocalName(older.by)) {
    // Over loopback may come a proxy's client as well: then the older line is a stranger's, who may call himself anything.
    const isProven = nearness !== 'same-network' && !isLoopback(line.ip ?? '');
    return isProven || isNameOf(older.by, line) || !isNamed;
  }
  const organisation = organisationOf(older.by);
  if (organisation !== undefined && organisations.has(organisation)) return true;
  if (isAmong(older.by, [...settings.trustedHosts, ...settings.ownDomains])) return true;
  if (sameHost(older.by, line.by)) return true;
  return !isNamed && nearness !== 'same-organisation';
}

/** Postfix, Exim and Sendmail name the user, who may be a web server's script. */
function isSubmittedByUser(line: ReadLine): boolean {
  const isMailSystem = line.dialect === 'gmail' || line.dialect === 'exchange' || line.dialect === 'apple';
  return !isMailSystem && !/^U?T?F?8?LMTP/.test(line.protocol ?? '');
}

/** An inside machine is known to its neighbour by a name or address that both write. */
function isNameOf(by: string, line: ReadLine): boolean {
  const label = asciiHost(by).split('.')[0];
  if (label === 'localhost' && isLoopback(line.ip ?? '')) return true;
  const names = [line.helo, line.ptr, line.from, line.by].map((name) => asciiHost(name ?? ''));
  const address = ipAddress(by);
  if (address !== undefined) return isInsideAddress(address);
  return names.some((name) => name !== '' && (name === asciiHost(by) || name.split('.')[0] === label));
}

function sameHost(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && asciiHost(a) === asciiHost(b);
}
