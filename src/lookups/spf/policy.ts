import { type MacroString, parseDomainSpec, parseMacroString } from './macro-string.ts';
import { addressBytes, type Network } from './network.ts';

/** A domain's SPF record (RFC 7208 section 4.6), read whole: a fault anywhere in it spoils all of it. */
export interface Policy {
  directives: Directive[];
  redirect?: Modifier;
  explanation?: MacroString;
}

export interface Modifier {
  written: string;
  target: MacroString;
}

export type Qualifier = '+' | '-' | '~' | '?';

interface Term {
  written: string;
  qualifier: Qualifier;
}

export type Directive = Term &
  (
    | { mechanism: 'all' }
    | { mechanism: 'include' | 'exists'; target: MacroString }
    | { mechanism: 'ptr'; target?: MacroString }
    | { mechanism: 'a' | 'mx'; target?: MacroString; prefix4: number; prefix6: number }
    | { mechanism: 'ip4' | 'ip6'; network: Network }
  );

const VERSION = /^v=spf1(?: |$)/i;
const MODIFIER = /^([a-z][a-z0-9._-]*)=(.*)$/is;
const DIRECTIVE = /^([+?~-]?)(all|include|a|mx|ptr|ip4|ip6|exists)(?=[:/]|$)(.*)$/is;

/** Whether a TXT record is an SPF record of this version (section 4.5). */
export function isPolicy(text: string): boolean {
  return VERSION.test(text);
}

/** Reads an SPF record; `undefined` where it breaks the grammar (`permerror`). */
export function parsePolicy(text: string): Policy | undefined {
  const policy: Policy = { directives: [] };
  for (const term of text.slice('v=spf1'.length).split(' ')) {
    if (term === '') continue;
    const [, name, value = ''] = MODIFIER.exec(term) ?? [];
    const isFine =
      name === undefined ? addDirective(policy, term) : addModifier(policy, name.toLowerCase(), value, term);
    if (!isFine) return undefined;
  }
  return policy;
}

/** Section 6: `redirect` and `exp` once each, any other name is passed over if its value keeps the grammar. */
function addModifier(policy: Policy, name: string, value: string, written: string): boolean {
  if (name !== 'redirect' && name !== 'exp') return parseMacroString(value, true) !== undefined;
  const target = parseDomainSpec(value);
  if (target === undefined || (name === 'exp' ? policy.explanation : policy.redirect) !== undefined) return false;
  if (name === 'exp') policy.explanation = target;
  else policy.redirect = { written, target };
  return true;
}

function addDirective(policy: Policy, written: string): boolean {
  const [, qualifier = '', mechanism = '', rest = ''] = DIRECTIVE.exec(written) ?? [];
  const read = readMechanism(mechanism.toLowerCase(), rest);
  if (read === undefined) return false;
  policy.directives.push({ written, qualifier: (qualifier || '+') as Qualifier, ...read });
  return true;
}

type Mechanism<D> = D extends Term ? Omit<D, keyof Term> : never;

function readMechanism(name: string, rest: string): Mechanism<Directive> | undefined {
  switch (name) {
    case 'all':
      return rest === '' ? { mechanism: name } : undefined;
    case 'include':
    case 'exists': {
      const target = rest.startsWith(':') ? parseDomainSpec(rest.slice(1)) : undefined;
      return target && { mechanism: name, target };
    }
    case 'ptr': {
      if (rest === '') return { mechanism: name };
      const target = rest.startsWith(':') ? parseDomainSpec(rest.slice(1)) : undefined;
      return target && { mechanism: name, target };
    }
    case 'a':
    case 'mx':
      return readHosts(name, rest);
    case 'ip4':
    case 'ip6': {
      const network = readNetwork(name, rest);
      return network && { mechanism: name, network };
    }
    default:
      return undefined;
  }
}

/** `[ ":" domain-spec ] [ "/" bits of IPv4 ] [ "//" bits of IPv6 ]` (section 5.3). */
function readHosts(mechanism: 'a' | 'mx', rest: string): Mechanism<Directive> | undefined {
  const six = /\/\/(\d+)$/.exec(rest);
  const head = six ? rest.slice(0, six.index) : rest;
  const four = /\/(\d+)$/.exec(head);
  const name = four ? head.slice(0, four.index) : head;
  const prefix4 = readPrefix(four?.[1], 32);
  const prefix6 = readPrefix(six?.[1], 128);
  if (prefix4 === undefined || prefix6 === undefined) return undefined;
  if (name === '') return { mechanism, prefix4, prefix6 };
  const target = name.startsWith(':') ? parseDomainSpec(name.slice(1)) : undefined;
  return target && { mechanism, target, prefix4, prefix6 };
}

/** `":" address [ "/" bits ]` (section 5.6). */
function readNetwork(mechanism: 'ip4' | 'ip6', rest: string): Network | undefined {
  const slash = rest.indexOf('/');
  const bytes = addressBytes(rest.slice(1, slash < 0 ? undefined : slash));
  const prefix = readPrefix(slash < 0 ? undefined : rest.slice(slash + 1), mechanism === 'ip4' ? 32 : 128);
  if (!rest.startsWith(':') || bytes?.length !== (mechanism === 'ip4' ? 4 : 16) || prefix === undefined)
    return undefined;
  return { bytes, prefix };
}

/** All bits where none are given; `undefined` for too many, a leading zero, or what is no number. */
function readPrefix(digits: string | undefined, most: number): number | undefined {
  if (digits === undefined) return most;
  return /^(?:0|[1-9]\d{0,2})$/.test(digits) && Number(digits) <= most ? Number(digits) : undefined;
}
