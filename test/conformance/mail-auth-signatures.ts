import { verifySignatures } from '../../src/lookups/signatures/dkim.ts';
import { asSent } from '../../src/mail/as-sent.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'stalwartlabs/mail-auth';
/** The moment at which mail-auth's own tests look at its mails. */
const NOW = '2022-11-07T17:54:24.000Z';

/** Mails of stalwartlabs/mail-auth that its tests expect to pass: the last signature of each, or the chain. */
export const mailAuthSignatures: Suite = {
  name: 'mail-auth (DKIM, ARC)',
  source: `${REPO} resources/dkim, resources/arc`,
  run,
};

async function run(vectors: Vectors): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const method of ['dkim', 'arc'] as const) {
    for (const path of vectors.paths(REPO, `resources/${method}/`)) {
      const got = await verify(Buffer.from(vectors.bytes(REPO, path) ?? []).toString('latin1'), method);
      const id = path.replace('resources/', '');
      outcomes.push({ id, expected: 'pass', got, passed: got === 'pass' });
    }
  }
  return outcomes;
}

/** A file is its records, a name and a text a line, a blank line, and the mail. */
async function verify(file: string, method: 'dkim' | 'arc'): Promise<string> {
  const [records = '', mail = ''] = file.split(/\n\n([\s\S]*)/);
  const zone: Zone = Object.fromEntries(
    records.split('\n').map((line) => [line.split(' ', 1)[0] ?? '', [{ TXT: line.slice(line.indexOf(' ') + 1) }]]),
  );
  const { message } = asSent(Buffer.from(mail, 'latin1'));
  const { dkim, arc } = await verifySignatures(askOfZone(zone), message, { now: NOW, receivedAt: NOW });
  if (method === 'arc') return arc.state === 'found' ? arc.value.result : arc.state;
  return dkim.state === 'found' ? (dkim.value.at(-1)?.result ?? 'none') : dkim.state;
}
