import { verifySignatures } from '../../src/lookups/signatures/dkim.ts';
import type { DkimSignature } from '../../src/lookups/signatures/dkim-signature.ts';
import { asSent } from '../../src/mail/as-sent.ts';
import type { Outcome, Suite } from './suite.ts';
import type { Vectors } from './vectors.ts';
import { askOfZone, type Zone } from './zone.ts';

const REPO = 'lieser/dkim_verifier';
const NOW = '2026-11-24T09:00:00.000Z';

/** The keys of the examples in RFC 6376 appendix C and RFC 8463 appendix A, which its mails are made of. */
const KEYS: Zone = {
  'brisbane._domainkey.example.com': [
    {
      TXT:
        'v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4j' +
        'YfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB',
    },
  ],
  'brisbane._domainkey.football.example.com': [
    { TXT: 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=' },
  ],
  'test._domainkey.football.example.com': [
    {
      TXT:
        'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi' +
        '0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB',
    },
  ],
};

/** What its test/unittest/verifierSpec.mjs.js expects of each signature of a mail, in our words. */
const EXPECTED: [file: string, ...signatures: string[]][] = [
  ['rfc6376-A.2.eml', 'pass'],
  ['rfc6376-A.2-ill_formed-missing_v.eml', 'syntax'],
  ['rfc8463-A.3-key_algo_mismatch.eml', 'key-unreadable', 'key-unreadable'],
  ['rfc6376-A.2-body_modified.eml', 'body-changed'],
  ['rfc6376-A.2-header_subject_modified.eml', 'header-changed'],
  ['dkim/added_header-from.eml', 'doubled from'],
  ['dkim/added_header-subject.eml', 'doubled subject'],
  ['dkim/added_header-date.eml', 'doubled date'],
  ['dkim/added_header-to.eml', 'doubled to'],
  ['dkim/unsigned_header-content-type.eml', 'pass'],
  ['dkim/unsigned_header-reply_to-in_domain.eml', 'pass'],
  ['dkim/unsigned_header-reply_to-not_in_domain.eml', 'pass'],
  ['dkim/unsigned_header-reply_to-invalid.eml', 'pass'],
];

/** The mails of DKIM Verifier, a reader's own verifier: tampered examples of the standards, and fields put on top. */
export const dkimVerifier: Suite = { name: 'DKIM Verifier', source: `${REPO} test/data`, run };

async function run(vectors: Vectors): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [file, ...expected] of EXPECTED) {
    const bytes = vectors.bytes(REPO, `test/data/${file}`);
    if (!bytes) continue;
    const { message } = asSent(bytes);
    const { dkim } = await verifySignatures(askOfZone(KEYS), message, { now: NOW, receivedAt: NOW });
    const got = dkim.state === 'found' ? dkim.value.map(wordOf) : [dkim.state];
    outcomes.push({ id: file, expected: expected.join(), got: got.join(), passed: got.join() === expected.join() });
  }
  return outcomes;
}

function wordOf({ result, why, doubledFields }: DkimSignature): string {
  const [doubled] = doubledFields;
  return doubled === undefined ? (why ?? result) : `doubled ${doubled}`;
}
