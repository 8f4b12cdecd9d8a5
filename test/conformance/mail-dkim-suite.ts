import { verifySignatures } from '../../src/lookups/signatures/dkim.ts';
import type { DkimSignature } from '../../src/lookups/signatures/dkim-signature.ts';
import { asSent } from '../../src/mail/as-sent.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'fastmail/mail-dkim';
/** Between the expiry of the one message that has to be expired and that of those that must not be. */
const NOW = '2026-11-24T09:00:00.000Z';

/** The corpus of Mail::DKIM with what its tests expect of each file. Its other tests are of a signer and of ADSP. */
export const mailDkim: Suite = { name: 'Mail::DKIM', source: `${REPO} t/verifier.t`, run };

async function run(vectors: Vectors): Promise<Outcome[]> {
  const tests = vectors.text(REPO, 't/verifier.t');
  const strict = vectors.text(REPO, 't/verifier_strict.t');
  const zone = zoneOf(vectors.text(REPO, 't/FAKE_DNS.dat') ?? '');
  if (tests === undefined || strict === undefined) return [];
  const outcomes: Outcome[] = [];
  for (const [file, expected] of casesIn(tests, 'test_email')) {
    const signatures = await verify(vectors, file, zone);
    outcomes.push(outcomeOf(file, expected, overall(signatures, wordOf)));
    if (file === 'multiple_2.txt') {
      for (const [, index, word = ''] of tests.matchAll(/\$sigs\[(\d)\]->result eq "(\w+)"/g)) {
        const signature = signatures[Number(index)];
        outcomes.push(outcomeOf(`${file} ${index}`, word, signature ? wordOf(signature) : 'none'));
      }
    }
  }
  for (const [file, expected] of casesIn(strict, 'test_email_strict')) {
    outcomes.push(outcomeOf(`strict ${file}`, expected, overall(await verify(vectors, file, zone), strictWordOf)));
  }
  return outcomes;
}

function outcomeOf(id: string, expected: string, got: string): Outcome {
  return { id, expected, got, passed: expected === got };
}

/** Calls that the suite itself passes over (`SKIP`) are not its cases. */
function casesIn(tests: string, call: string): [file: string, expected: string][] {
  const active = tests.replace(/^SKIP:\s*\{[\s\S]*?^\}/gm, '');
  const calls = active.matchAll(new RegExp(`^${call}\\(\\s*"([^"]+)",\\s*"(\\w+)"`, 'gm'));
  return [...calls].map(([, file = '', expected = '']) => [file, expected]);
}

async function verify(vectors: Vectors, file: string, zone: Zone): Promise<DkimSignature[]> {
  const bytes = vectors.bytes(REPO, `t/corpus/${file}`);
  if (!bytes) return [];
  const { dkim } = await verifySignatures(askOfZone(zone), asSent(bytes).message, { now: NOW, receivedAt: NOW });
  return dkim.state === 'found' ? dkim.value : [];
}

/** Mail::DKIM tells the best of a message's signatures. */
function overall(signatures: DkimSignature[], word: (signature: DkimSignature) => string): string {
  const words = signatures.map(word);
  return ['pass', 'fail', 'invalid'].find((one) => words.includes(one)) ?? 'none';
}

/** The suite is older than RFC 8301: to it a signature passes that fits, however weak its key or algorithm. */
function wordOf(signature: DkimSignature): string {
  return signature.fits ? 'pass' : strictWordOf(signature);
}

/** What could not be evaluated is `invalid` there: syntax, keys, and silence. */
function strictWordOf({ result }: DkimSignature): string {
  return result === 'pass' || result === 'fail' ? result : 'invalid';
}

/** A line is a name and its record, or what happens to whoever asks for it. */
function zoneOf(text: string): Zone {
  const lines = text.split('\n').filter((line) => /^\s*[^#;\s]/.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      if (value === 'NXDOMAIN') return [name, [{ TXT: 'NONE' }]];
      return [name, value.startsWith('~~') ? ['TIMEOUT'] : [{ TXT: value === '""' ? '' : value }]];
    }),
  );
}
