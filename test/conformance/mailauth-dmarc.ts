import { parse } from 'yaml';
import { z } from 'zod';
import { dmarc } from '../../src/lookups/dmarc/dmarc.ts';
import type { Outcome, Suite } from './suite.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'postalsys/mailauth';
const PATH = 'test/dmarc/rfc9989-compliance-test.js';

const zoneData = z.record(z.string(), z.record(z.string(), z.array(z.unknown())));
const identifier = z.union([z.string(), z.object({ domain: z.string() })]);
const input = z.object({
  headerFrom: z.string(),
  spfDomains: z.array(identifier).default([]),
  dkimDomains: z.array(identifier).default([]),
});

type Compared = Record<string, string | undefined>;

/** The cases that mailauth's author took from the text of RFC 9989; those that it skips for itself are run as well. */
export const mailauthDmarc: Suite = {
  name: 'mailauth (RFC 9989)',
  source: `${REPO} ${PATH}`,
  run: async (vectors) => {
    const outcomes: Outcome[] = [];
    for (const [id, body] of casesOf(vectors.text(REPO, PATH) ?? '')) {
      const zone = literalAfter(body, 'zoneResolver(');
      // A case may evaluate twice on one zone.
      const calls = body.split('verifyDmarc(').slice(1);
      for (const [index, call] of calls.entries()) {
        const expected = expectedOf(call);
        const given = literalAfter(`verifyDmarc(${call}`, 'verifyDmarc(');
        if (zone === undefined || given === undefined || Object.keys(expected).length === 0) continue;
        const got = await evaluated(zoneOf(zone), input.parse(given));
        outcomes.push(outcomeOf(calls.length > 1 ? `${id} (${index + 1})` : id, expected, got));
      }
    }
    return outcomes;
  },
};

function outcomeOf(id: string, expected: Compared, got: Compared): Outcome {
  const told = (values: Compared) =>
    Object.keys(expected)
      .map((key) => `${key} ${values[key]}`)
      .join(', ');
  return { id, expected: told(expected), got: told(got), passed: told(expected) === told(got) };
}

/** Bodies of `it('…', async () => {…});` by name. */
function casesOf(source: string): [string, string][] {
  return [...source.matchAll(/^ {8}it\('((?:\\'|[^'])+)', async \(\) => \{\n(.*?)^ {8}\}\);/gms)].map(
    ([, name = '', body = '']) => [name.replaceAll('\\', ''), body],
  );
}

/** The object literal that a call begins with: plain data, which YAML's flow form reads as it stands. */
function literalAfter(text: string, call: string): unknown {
  const start = text.indexOf(call);
  const end = text.indexOf('});', start);
  if (start < 0 || end < 0) return undefined;
  const literal = text
    .slice(start + call.length, end + 1)
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/,?\s*\bresolver\b,?(?=\s*\}$)/, '');
  return parse(literal);
}

function zoneOf(data: unknown): Zone {
  const entries = Object.entries(zoneData.parse(data));
  return Object.fromEntries(
    entries.map(([name, types]) => [
      name,
      Object.entries(types).flatMap(([type, records]) => records.map((one) => ({ [type]: recordOf(one) }))),
    ]),
  );
}

/** MX as node:dns gives it, in the form of the suites' zones. */
function recordOf(record: unknown): unknown {
  const mx = z.object({ priority: z.number(), exchange: z.string() }).safeParse(record);
  return mx.success ? [mx.data.priority, mx.data.exchange] : record;
}

function expectedOf(call: string): Compared {
  const keys: Record<string, string> = {
    'status.result': 'result',
    policy: 'policy',
    domain: 'organisation',
    policyDomain: 'policyDomain',
  };
  const compared = [...call.matchAll(/expect\(\w+\.([\w.]+)\)\.to\.equal\('([^']+)'\)/g)].flatMap(
    ([, key = '', value]) => {
      const name = keys[key];
      return name === undefined ? [] : [[name, value] as const];
    },
  );
  return Object.fromEntries(compared);
}

async function evaluated(
  zone: Zone,
  { headerFrom, spfDomains, dkimDomains }: z.infer<typeof input>,
): Promise<Compared> {
  const domains = (given: z.infer<typeof identifier>[]) =>
    given.map((one) => (typeof one === 'string' ? one : one.domain));
  const from = headerFrom.slice(headerFrom.lastIndexOf('@') + 1);
  const { rfc9989 } = await dmarc(askOfZone(zone), from, { spf: domains(spfDomains), dkim: domains(dkimDomains) });
  if (rfc9989.state !== 'found') return { result: rfc9989.state };
  const { result, policy, policyDomain, organizationalDomain: organisation } = rfc9989.value;
  return { result, policy, policyDomain, organisation };
}
