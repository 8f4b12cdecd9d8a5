import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { checkHost } from '../../src/lookups/spf/check-host.ts';
import { ipAddress } from '../../src/util/ip-address.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { AT, askOfZone, type Zone } from './zone.ts';

const scenario = z.object({
  tests: z.record(
    z.string(),
    z.object({
      helo: z.string(),
      host: z.string(),
      mailfrom: z.string(),
      result: z.union([z.string(), z.array(z.string())]),
      explanation: z.string().optional(),
    }),
  ),
  zonedata: z.record(z.string(), z.array(z.union([z.literal('TIMEOUT'), z.record(z.string(), z.unknown())]))),
});

/** The official test suite of RFC 7208, as pyspf carries it on; its earlier releases; RFC 4408's; pyspf's own cases. */
export const openspf: readonly Suite[] = [
  suiteOf('RFC 7208 (SPF)', 'sdgathman/pyspf', 'test/rfc7208-tests.yml'),
  suiteOf('RFC 7208 of May 2014', 'postalsys/mailauth', 'test/fixtures/spf/rfc7208-tests-2014-05.yml'),
  suiteOf('RFC 7208 of January 2015', 'postalsys/mailauth', 'test/fixtures/spf/rfc7208-tests.yml'),
  suiteOf('RFC 4408 (obsolete SPF)', 'sdgathman/pyspf', 'test/rfc4408-tests.yml'),
  suiteOf('pyspf', 'sdgathman/pyspf', 'test/test.yml'),
];

function suiteOf(name: string, repo: string, path: string): Suite {
  return { name, source: `${repo} ${path}`, run: (vectors) => run(vectors, repo, path) };
}

async function run(vectors: Vectors, repo: string, path: string): Promise<Outcome[]> {
  const text = vectors.text(repo, path);
  if (text === undefined) return [];
  const scenarios = parseAllDocuments(text)
    .map((document) => document.toJS() as unknown)
    .filter((one) => one !== null)
    .map((one) => scenario.parse(one));
  const outcomes: Outcome[] = [];
  for (const { tests, zonedata } of scenarios) {
    for (const [id, test] of Object.entries(tests)) outcomes.push(await outcomeOf(id, test, zonedata));
  }
  return outcomes;
}

type Test = z.infer<typeof scenario>['tests'][string];

/** Case by case the arguments of check_host(): with a null reverse-path the HELO name is checked (RFC 7208 section 2.4). */
async function outcomeOf(id: string, { host, helo, mailfrom, ...test }: Test, zone: Zone): Promise<Outcome> {
  const at = mailfrom.lastIndexOf('@');
  const domain = at < 0 ? helo : mailfrom.slice(at + 1);
  const localPart = mailfrom.slice(0, Math.max(at, 0)) || 'postmaster';
  const { result, explanation } = await checkHost(askOfZone(zone), {
    ip: ipAddress(host) ?? '',
    domain,
    localPart,
    helo,
    at: AT,
  });

  const wanted = [test.result].flat();
  // `DEFAULT` is what a receiver says where the domain explains nothing. Upper and lower case are one: the suite writes
  // hexadecimal digits in upper case, section 7.4 in lower.
  const words = test.explanation === undefined ? undefined : (explanation ?? 'DEFAULT');
  return {
    id,
    expected: [wanted.join(' or '), test.explanation].filter(Boolean).join(': '),
    got: [result, words].filter(Boolean).join(': '),
    passed: wanted.includes(result) && words?.toLowerCase() === test.explanation?.toLowerCase(),
  };
}
