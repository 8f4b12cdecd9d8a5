import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Settings } from '../../settings.ts';
import type { HeaderField } from '../mail.ts';
import { readRoute } from '../read-route.ts';
import { readReceived } from './index.ts';
import type { ReadLine } from './line.ts';

/** What a line must say: `by` and dialect always; everything of the client that is not named must be absent. */
export interface Expected {
  by?: string;
  helo?: string;
  ptr?: string;
  ip?: string;
  account?: string;
  authenticated?: boolean;
  time?: string | undefined;
  protocol?: string;
  id?: string;
  for?: string;
  envelopeFrom?: string;
  from?: string;
  zone?: string;
  handedBy?: ReadLine['handedBy'];
  ptrConfirmed?: boolean;
}

const ALWAYS = ['by', 'helo', 'ptr', 'ip', 'account'] as const;

/** A test for each line of a table. */
export function testLines(dialect: ReadLine['dialect'], table: [line: string, expected: Expected][]): void {
  for (const [line, expected] of table) {
    it(`${dialect} reads ${line.replace(/\s+/g, ' ').slice(0, 110)}`, () => {
      const read = readReceived(` ${line}`);
      const named = Object.keys(expected) as (keyof Expected)[];
      const seen = Object.fromEntries([...new Set([...ALWAYS, ...named])].map((key) => [key, read[key]]));
      const wanted = Object.fromEntries([...ALWAYS, ...named].map((key) => [key, expected[key]]));
      assert.deepEqual({ dialect: read.dialect, ...seen }, { dialect, ...wanted });
    });
  }
}

/** Nobody said anything. */
export const settings: Settings = {
  startedAt: '2026-01-01T00:00:00Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/** Header fields from whole lines (`Name: value`), placed one after the other. */
export function fieldsOf(lines: string[]): HeaderField[] {
  let start = 0;
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const raw = line.slice(colon + 1);
    const field = {
      name: line.slice(0, colon),
      value: raw.replace(/\r?\n(?=[ \t])/g, '').trim(),
      raw,
      source: { mail: '', start, end: start + line.length },
    };
    start += line.length + 2;
    return field;
  });
}

/** What a route must say; candidates are empty where none are named. */
export interface ExpectedRoute {
  sendingIp?: string;
  trustLine: number;
  sendingHop?: number;
  candidates?: string[];
  settings?: Partial<Settings>;
}

/** A test of one way of a mail. */
export function testRoute(what: string, lines: string[], { settings: more, ...expected }: ExpectedRoute): void {
  it(what, () => {
    const route = readRoute(fieldsOf(lines), { ...settings, ...more });
    const candidates = route.otherCandidates.map(({ ip }) => ip);
    const { sendingIp, sendingHop, trustLine } = route;
    const wanted = { sendingIp: undefined, sendingHop: undefined, candidates: [], ...expected };
    assert.deepEqual({ sendingIp, sendingHop, trustLine, candidates }, wanted);
    assert.deepEqual(
      route.hops.map((hop) => hop.trusted),
      route.hops.map((_hop, at) => at <= trustLine),
    );
  });
}
