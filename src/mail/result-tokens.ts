import type { MethodResult } from './mail.ts';
import { topLevelComments, withoutComments } from './received/comments.ts';

/** One field as its writer structured it (RFC 8601 section 2.2, RFC 7208 section 9.1), read leniently. */
export interface ReadResults {
  authservId?: string;
  results: MethodResult[];
}

const METHODS = ['spf', 'dkim', 'dmarc', 'arc', 'iprev', 'auth', 'compauth'] as const;
type Method = MethodResult['method'];

/** More text than any server writes into one field, and more results than any mail has signatures. */
const LONGEST = 16_384;
const MOST_RESULTS = 64;
const MOST_PROPERTIES = 24;
/** Stands for a semicolon inside quotes while the field is cut at the others. */
const QUOTED_SEMICOLON = '\u0001';

/** `ptype.property=value`, and the few bare properties that receivers add. Names never come from anything else. */
const PROPERTY =
  /(?:^|[\s;,])(?<name>(?:smtp|header|body|policy)\.[a-z][a-z0-9_-]{0,40}|reason|action|client-ip|envelope-from|helo|receiver|identity) ?= ?(?<value>"(?:[^"\\]|\\.){0,1000}"(?:@[^\s;,"]{1,255})?|[^\s;,"]{1,1000})/gi;

/** Reads the value of Authentication-Results or ARC-Authentication-Results. Linear in its length; never throws. */
export function readResults(raw: string): ReadResults {
  const text = raw.slice(0, LONGEST).replace(/[\s\0]+/g, ' ');
  const segments = segmentsOf(text);
  const withoutInstance = /^ ?i ?= ?[0-9]{1,3} ?$/.test(segments[0] ?? '') ? segments.slice(1) : segments;
  const authservId = authservIdOf(withoutInstance[0] ?? '');
  const results: MethodResult[] = [];
  for (const segment of withoutInstance) {
    const previous = results.at(-1);
    const result = resultOf(segment);
    if (result && results.length < MOST_RESULTS) results.push(result);
    // Yahoo! JAPAN sets `header.i=…` off with a semicolon.
    else if (previous && /^ ?header\./.test(segment)) Object.assign(previous, withProperties(previous, segment));
  }
  return { ...(authservId === undefined ? {} : { authservId }), results };
}

/** Reads the value of Received-SPF; its `receiver` takes the place of an authserv-id. */
export function readReceivedSpf(raw: string): ReadResults {
  const text = raw
    .slice(0, LONGEST)
    .replace(/[\s\0]+/g, ' ')
    .trim();
  const word = /^([a-z]{1,20})\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return { results: [] };
  const properties = propertiesOf(withoutComments(text));
  const comment = topLevelComments(text)[0]?.text ?? '';
  const receiver = properties.receiver ?? /^([^\s:]{1,255}): /.exec(comment)?.[1];
  const spoken = /\bdomain of (?:transitioning )?"?([^\s"]{1,320})/i.exec(comment)?.[1];
  // RFC 7208 section 9.1: the result speaks of the identity that is named.
  const ofHelo = properties.identity?.toLowerCase() === 'helo' ? properties.helo : undefined;
  const domain = domainOf(ofHelo ?? properties['envelope-from'] ?? spoken ?? properties.helo ?? '');
  const known = receiver === undefined || /^<?unknown>?$/i.test(receiver) ? {} : { authservId: receiver };
  return { ...known, results: [{ method: 'spf', result: word, ...(domain === '' ? {} : { domain }), properties }] };
}

function segmentsOf(text: string): string[] {
  const plain = withoutComments(text);
  const quoted = plain.replace(/"(?:[^"\\]|\\.){0,1000}"/g, (part) => part.replaceAll(';', QUOTED_SEMICOLON));
  return quoted.split(';').slice(0, 4 * MOST_RESULTS);
}

/** The first word, unless it is already a result, as Microsoft 365 writes it; a version may follow. */
function authservIdOf(segment: string): string | undefined {
  const word = segment.trim().split(' ')[0] ?? '';
  return word === '' || word.includes('=') ? undefined : word.slice(0, 255);
}

function resultOf(segment: string): MethodResult | undefined {
  const match = /(?:^|\s)(?<method>[a-z]{2,10})(?:\/[0-9]{1,3})? ?= ?(?<result>[a-z]{1,20})(?=$|[\s,;])/i.exec(
    segment.slice(0, 600),
  );
  const method = METHODS.find((name) => name === match?.groups?.method?.toLowerCase());
  const result = match?.groups?.result?.toLowerCase();
  if (!match || method === undefined || result === undefined) return undefined;
  return withProperties({ method, result, properties: {} }, segment.slice(match.index + match[0].length));
}

function withProperties(result: MethodResult, text: string): MethodResult {
  const properties = { ...result.properties, ...propertiesOf(text) };
  const domain = spokenDomain(result.method, properties);
  return { ...result, properties, ...(domain === '' ? {} : { domain }) };
}

function propertiesOf(text: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const match of [...text.matchAll(PROPERTY)].slice(0, MOST_PROPERTIES)) {
    const name = match.groups?.name?.toLowerCase() ?? '';
    properties[name] ??= unquoted(match.groups?.value ?? '');
  }
  return properties;
}

function unquoted(value: string): string {
  return value.replaceAll(QUOTED_SEMICOLON, ';').replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
}

function spokenDomain(method: Method, properties: Record<string, string>): string {
  const from = (...names: string[]): string =>
    domainOf(names.map((name) => properties[name]).find((value) => value !== undefined) ?? '');
  if (method === 'spf') return from('smtp.mailfrom', 'smtp.mail', 'smtp.helo');
  if (method === 'dkim') return from('header.d', 'header.i');
  if (method === 'dmarc' || method === 'compauth') return from('header.from');
  if (method === 'auth') return from('smtp.auth', 'smtp.mailfrom');
  return '';
}

/** Right of the last @, lower case; `none` is Microsoft's word for no domain. */
function domainOf(value: string): string {
  const domain = value
    .slice(value.lastIndexOf('@') + 1)
    .replace(/[<>"]/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return domain === 'none' || !/^[^\s]{1,255}$/.test(domain) ? '' : domain;
}
