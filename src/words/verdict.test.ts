import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { none } from '../answer.ts';
import type { Finding } from '../checks/define.ts';
import { claiming, mailbox, observed } from '../checks/testing.ts';
import type { Investigation } from '../investigation.ts';
import { combinations } from '../verdict/reconcile.ts';
import { labels, type Verdict } from '../verdict/verdict.ts';
import { combinationWords } from './combinations.ts';
import { flat, sayVerdict } from './index.ts';

const source = { mail: '', start: 0, end: 1 };

function said(
  change: Partial<Verdict>,
  findings: Finding[] = [],
  claimed = true,
  form: 'message' | 'headers-only' = 'message',
): { ja: string; en: string } {
  const { mail, settings, ...observations } = observed({
    mail: { form, headerFrom: mailbox('info@stranger.example', 'Example Bank') },
    identity: { claimedBrand: claimed ? claiming() : none('no-entry') },
  });
  const verdict: Verdict = {
    label: 'fraud',
    score: 0.99,
    because: [],
    decisive: [],
    notKnown: [],
    aim: [],
    otherVictims: [],
    sender: { kind: 'not-known', likelihood: 'possible' },
    ...change,
  };
  const investigation: Investigation = { settings, mail, observations, findings, verdict };
  const { ja, en } = sayVerdict(investigation);
  return { ja: flat(ja), en: flat(en) };
}

it('has words for every combination that decides, and for no other', () => {
  assert.deepEqual(Object.keys(combinationWords).sort(), combinations.map(({ id }) => id).sort());
});

describe('the conclusion', () => {
  it('says something of every label, in both languages', () => {
    for (const label of labels) {
      const { ja, en } = said({ label });
      assert.match(ja, /。$/, label);
      assert.match(en, /\.$/, label);
    }
    assert.equal(new Set(labels.map((label) => said({ label }).en)).size, labels.length);
  });

  it('tells proof from hints, and leaves out what is explained or speaks for the sender', () => {
    const { ja, en } = said({
      because: [
        { finding: 'brand-from-foreign-domain', variant: 'complete', weight: 3, strength: 'proof' },
        { finding: 'stray-particle', weight: 1, strength: 'hint' },
        { finding: 'chinese-font', weight: 1, strength: 'hint' },
        { finding: 'sender-unrelated-network', weight: 0, strength: 'hint', explainedBy: 'aligned-authentication' },
        { finding: 'aligned-authentication', weight: -1, strength: 'proof' },
      ],
    });
    assert.equal(
      ja,
      'これは「例示銀行」を装った詐欺メールです。証拠にあたるのは「名乗る企業と差出人ドメインの不一致」、手がかりにとどまるのは「本文が助詞で始まる」「中国語用フォント」です。',
    );
    assert.equal(
      en,
      'This is a fraud that poses as Example Bank. Proof: claimed company and sender domain differ. Hints: text begins with a stray particle; Chinese font.',
    );
  });

  it('says that hints alone are no proof, and how many there are', () => {
    const ids = ['stray-particle', 'chinese-font', 'foreign-locale', 'nameless-greeting', 'unnamed-sending-ip'];
    const because = ids.map((finding) => ({ finding, weight: 1, strength: 'hint' as const }));
    const { ja, en } = said({ label: 'suspicious', because });
    assert.match(ja, /「中国語環境の痕跡」ほか 2 件で、それぞれは手がかりにとどまります。/);
    assert.match(en, /It rests on hints, none of them proof by itself: .*; 2 more\.$/);
  });

  it('names what decides, what it asks for, the sender and other victims', () => {
    const { ja, en } = said({
      because: [{ finding: 'brand-link-elsewhere', variant: 'complete', weight: 2, strength: 'hint' }],
      decisive: ['brand-impersonation'],
      aim: ['credentials', 'card'],
      sender: { kind: 'hijacked-account', likelihood: 'likely' },
      otherVictims: [
        { role: 'brand', domain: 'bank.example' },
        { role: 'account-owner', domain: 'stranger.example' },
        { role: 'site-owner', domain: 'florist.example' },
        { role: 'recipient', domain: 'example.co.jp' },
      ],
    });
    assert.ok(ja.includes('リンク先も同社のものと確認できず、ログインや支払いなどを求めていることが決め手です。'));
    assert.match(ja, /求めているのは、ログイン情報の入力、カード情報の入力です。/);
    assert.match(ja, /差出人のドメイン stranger\[\.\]example を騙ったのではなく、乗っ取られたメールアカウントから/);
    assert.match(ja, /ほかに被害者と考えられるのは、stranger\[\.\]example\(.+\)、florist\[\.\]example\(.+\)です。/);
    assert.match(en, /It asks for login details, card details\. /);
    assert.doesNotMatch(en, /bank\[\.\]example|example\[\.\]co\[\.\]jp/);
  });

  it('accuses nobody and names no aim where it calls the mail genuine or finds nothing', () => {
    for (const label of ['genuine', 'nothing-found', 'cannot-tell'] as const) {
      const { en } = said({
        label,
        aim: ['card'],
        sender: { kind: 'forged-domain', likelihood: 'likely' },
        otherVictims: [{ role: 'site-owner', domain: 'florist.example' }],
      });
      assert.doesNotMatch(en, /asks for|forged|victim/);
    }
  });

  it('says of a genuine mail who vouches for it', () => {
    const official = (variant: string): Finding[] => [
      { id: 'official-sender', topic: 'for-the-sender', outcome: 'found', variant, facts: {}, sources: [source] },
    ];
    assert.match(said({ label: 'genuine' }, official('brand')).en, /an official domain of Example Bank/);
    assert.match(said({ label: 'genuine' }, official('known-sender')).en, /a sender the user vouches for/);
  });

  it('does not hide a lone hint, nor that there was no more than a header', () => {
    const because = [{ finding: 'dangerous-attachment', weight: 2, strength: 'hint' as const }];
    const { ja, en } = said({ label: 'nothing-found', because });
    assert.match(ja, /手がかりがあります\(「危険な種類の添付ファイル」\)。安全を保証するものではありません。/);
    assert.match(en, /there is a hint of one: dangerous attachment\. That does not make it safe\.$/);
    assert.match(said({ label: 'nothing-found' }, [], true, 'headers-only').en, /Only the header was given/);
  });

  it('says of what decides only what was found', () => {
    const deciding = (finding: string) =>
      said({
        decisive: ['brand-impersonation-in-text'],
        because: [{ finding, variant: 'short', weight: 1, strength: 'hint' }],
      }).en;
    assert.match(deciding('deadline-with-threat'), /it presses with a short deadline\./);
    assert.match(deciding('submitted-by-account'), /it is on record as sent with an unrelated login\./);
  });

  it('does not speak of a brand where none is claimed', () => {
    assert.equal(said({}, [], false).en, 'This mail is a fraud.');
    assert.equal(
      said({ decisive: ['own-administration-impersonated'] }, [], false).en.split('. ')[0],
      'This is a fraud that poses as the receiver’s own administration',
    );
  });

  it('keeps a domain that a stranger chose dead', () => {
    const { en } = said({ otherVictims: [{ role: 'site-owner', domain: 'https://evil.example/\u202e' }] });
    assert.match(en, /hxxps\[:\]\/\/evil\[\.\]example\/ {2}\(/);
  });
});

it('is sure of the sender only as far as the proof goes', () => {
  const kinds = ['forged-domain', 'hijacked-account', 'hijacked-script', 'bought-domain'] as const;
  for (const kind of kinds) {
    assert.match(said({ sender: { kind, likelihood: 'possible' } }).en, / may /);
    assert.match(said({ sender: { kind, likelihood: 'likely' } }).en, / probably /);
  }
  assert.doesNotMatch(said({ sender: { kind: 'own-name', likelihood: 'certain' } }).en, /stranger/);
});
