import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { verifySignatures } from '../../src/lookups/signatures/dkim.ts';
import { asSent } from '../../src/mail/as-sent.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'ValiMail/arc_test_suite';
const PATH = 'tests/arc-draft-validation-tests.yml';
/** The suite's keys are published when its messages are read: nothing in it depends on their age. */
const NOW = '2026-11-24T09:00:00.000Z';

const scenario = z.object({
  tests: z.record(z.string(), z.object({ message: z.string().nullable(), cv: z.string().nullable() })),
  'txt-records': z.record(z.string(), z.string()),
});

/** The validation half of the suite that was written with RFC 8617. Its other half tests signers. */
export const arc: Suite = { name: 'RFC 8617 (ARC)', source: `${REPO} ${PATH}`, run };

async function run(vectors: Vectors): Promise<Outcome[]> {
  const text = vectors.text(REPO, PATH);
  if (text === undefined) return [];
  const scenarios = parseAllDocuments(text)
    .map((document) => document.toJS() as unknown)
    .filter((one) => one !== null)
    .map((one) => scenario.parse(one));
  const outcomes: Outcome[] = [];
  for (const { tests, 'txt-records': records } of scenarios) {
    const zone: Zone = Object.fromEntries(Object.entries(records).map(([name, TXT]) => [name, [{ TXT }]]));
    for (const [id, { message, cv }] of Object.entries(tests)) {
      // Nothing is printed there of a chain whose newest seal says that it failed: RFC 8617 section 5.2 step 2.
      const expected = (cv ?? '').trim().toLowerCase() || 'fail';
      const got = await validate(message ?? '', zone);
      outcomes.push({ id, expected, got, passed: got === expected });
    }
  }
  return outcomes;
}

async function validate(text: string, zone: Zone): Promise<string> {
  const { message } = asSent(Buffer.from(text));
  const answer = await verifySignatures(askOfZone(zone), message, { now: NOW, receivedAt: NOW });
  return answer.arc.state === 'found' ? answer.arc.value.result : answer.arc.state;
}
