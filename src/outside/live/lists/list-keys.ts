import { hash } from 'node:crypto';
import type { CanonicalUrl } from '../../../util/canonical-url.ts';
import { registrableDomain } from '../../../util/domain.ts';
import { urlExpressions } from '../../../util/url-expressions.ts';

/** The first 64 bits of a SHA-256. Two texts may share them, so that whoever finds one compares the text as well. */
export interface Key {
  high: number;
  low: number;
}

export type Level = 'url' | 'page' | 'host' | 'same-host' | 'same-domain';

/** A way in which an entry may cover an address, and the test that it truly does. */
export interface Probe {
  key: Key;
  level: Level;
  covers(expression: string): boolean;
}

/** Under what an entry is found: itself, its page whatever the query, its host, its registrable domain. */
export function entryKeys(url: CanonicalUrl): Key[] {
  const page = url.query === '' ? [] : [keyOf(`?${url.host}${url.path}`)];
  const domain = registrableDomain(url.host);
  return [
    keyOf(`${url.host}${url.path}${url.query}`),
    ...page,
    keyOf(url.host),
    ...(domain === undefined ? [] : [keyOf(`.${domain}`)]),
  ];
}

/** What to look for, most telling first. */
export function probesFor(url: CanonicalUrl): Probe[] {
  const exact = [`${url.host}${url.path}${url.query}`, `${url.host}${url.path}`];
  const page = `${url.host}${url.path}`;
  const domain = registrableDomain(url.host);
  const wider = urlExpressions(url).filter((expression) => !exact.includes(expression));
  return [
    ...[...new Set(exact)].map((expression) => probe(expression, 'url', (text) => text === expression)),
    probe(`?${page}`, 'page', (text) => text.startsWith(`${page}?`)),
    ...wider.map((expression) => probe(expression, 'host', (text) => text === expression)),
    probe(url.host, 'same-host', (text) => hostOf(text) === url.host),
    ...(domain === undefined
      ? []
      : [probe(`.${domain}`, 'same-domain', (text) => registrableDomain(hostOf(text)) === domain)]),
  ];
}

function probe(text: string, level: Level, covers: Probe['covers']): Probe {
  return { key: keyOf(text), level, covers };
}

function hostOf(expression: string): string {
  return expression.slice(0, expression.indexOf('/'));
}

function keyOf(text: string): Key {
  const digest = hash('sha256', text, 'binary');
  return { high: number32(digest, 0), low: number32(digest, 4) };
}

/** A byte a character: a string is cheaper than a buffer that lives for eight bytes. */
function number32(bytes: string, at: number): number {
  const upper = (bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1);
  const lower = (bytes.charCodeAt(at + 2) << 8) | bytes.charCodeAt(at + 3);
  return upper * 0x1_0000 + lower;
}
