import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const rows: [subject: string, own: string, stamps: string[]][] = [
  ['[spam] 請求書', '請求書', ['[spam]']],
  ['***SPAM*** hello', 'hello', ['***SPAM***']],
  ['[SPAM?] [EXTERNAL] hello', 'hello', ['[SPAM?]', '[EXTERNAL]']],
  ['[迷惑メール] 重要なお知らせ', '重要なお知らせ', ['[迷惑メール]']],
  ['【迷惑メール】重要', '重要', ['【迷惑メール】']],
  ['{Spam?} hello', 'hello', ['{Spam?}']],
  ['[VIRUS] hello', 'hello', ['[VIRUS]']],
  ['[meiwaku] hello', 'hello', ['[meiwaku]']],
  ['【社外】打合せ', '打合せ', ['【社外】']],
  ['【重要】お支払い方法の確認', '【重要】お支払い方法の確認', []],
  ['[緊急] サーバー停止', '[緊急] サーバー停止', []],
  ['*****SPAM***** hello', 'hello', ['*****SPAM*****']],
  ['[SPAM:0012.5] hello', 'hello', ['[SPAM:0012.5]']],
  ['[Suspected Spam]: hello', 'hello', ['[Suspected Spam]']],
  ['[迷惑メールの疑い] お知らせ', 'お知らせ', ['[迷惑メールの疑い]']],
  ['［迷惑メール］お知らせ', 'お知らせ', ['［迷惑メール］']],
  ['[bulk][外部] お知らせ', 'お知らせ', ['[bulk]', '[外部]']],
  ['[External Sender] hello', 'hello', ['[External Sender]']],
  ['[CAUTION: EXTERNAL EMAIL] hello', 'hello', ['[CAUTION: EXTERNAL EMAIL]']],
  ['EXTERNAL: hello', 'hello', ['EXTERNAL:']],
  ['{Dangerous Content?} hello', 'hello', ['{Dangerous Content?}']],
  ['[ウイルス駆除済] hello', 'hello', ['[ウイルス駆除済]']],
  ['[Spam Report] 3 held messages', '[Spam Report] 3 held messages', []],
  ['[Fraud Alert] your card', '[Fraud Alert] your card', []],
  ['[迷惑メール隔離通知] 3通', '[迷惑メール隔離通知] 3通', []],
  ['[外部委託先の皆様へ] ご案内', '[外部委託先の皆様へ] ご案内', []],
  ['【ウイルス対策ソフト】更新のお知らせ', '【ウイルス対策ソフト】更新のお知らせ', []],
  ['how to report [spam]', 'how to report [spam]', []],
  ['Re: [spam] hello', 'Re: [spam] hello', []],
  ['spammers are everywhere', 'spammers are everywhere', []],
];

for (const [subject, own, stamps] of rows) {
  it(`tells the servers' words from the sender's in ${subject}`, () => {
    const mail = mailFrom(Buffer.from(`Subject: ${subject}\r\nFrom: a@b.example\r\n\r\nx`));
    assert.deepEqual([mail.subject, mail.stamps.map(({ text }) => text)], [own, stamps]);
  });
}

it('takes off a stamp behind the subject where it stands outside its encoded words, or a header says why', () => {
  const encoded = mailFrom('Subject: =?UTF-8?B?6KuL5rGC5pu4?= [SPAM]\n\nx');
  assert.deepEqual([encoded.subject, encoded.stamps.map(({ text }) => text)], ['請求書', ['[SPAM]']]);
  const flagged = mailFrom('X-Spam-Flag: YES\nSubject: hello [spam]\n\nx');
  assert.deepEqual([flagged.subject, flagged.stamps.length], ['hello', 1]);
});

const reasons: [header: string, name: string | undefined][] = [
  ['X-Spam-Flag: YES', 'X-Spam-Flag'],
  ['X-Spam: Yes', 'X-Spam'],
  ['X-Spam-Status: Yes, score=12.1 required=5.0', 'X-Spam-Status'],
  ['X-Barracuda-Spam-Flag: YES', 'X-Barracuda-Spam-Flag'],
  ['X-Spampercentage: 94%', 'X-Spampercentage'],
  ['X-Spam-Level: ************', 'X-Spam-Level'],
  ['X-Nifty-SrvSpam: 1', 'X-Nifty-SrvSpam'],
  ['X-MS-Exchange-Organization-SCL: 6', 'X-MS-Exchange-Organization-SCL'],
  ['Precedence: bulk', 'Precedence'],
  ['X-Spam-Flag: NO', undefined],
  ['X-Spam-Status: No, score=-0.1', undefined],
  ['X-Spam-Score: 1.2', undefined],
  ['X-MS-Exchange-Organization-SCL: 1', undefined],
];

for (const [header, name] of reasons) {
  it(`${name ? 'names' : 'does not name'} as the reason ${header}`, () => {
    const [stamp] = mailFrom(`${header}\nSubject: [spam] x\n\nx`).stamps;
    assert.equal(stamp?.because?.name, name);
  });
}

it("takes a list's prefix for a stamp only where a header proves the list", () => {
  assert.deepEqual(mailFrom('Subject: [dev] x\n\nx').stamps, []);
  for (const proof of ['List-Id: <dev.lists.example>', 'List-Post: <mailto:dev@lists.example>', 'X-ML-Name: dev']) {
    const listed = mailFrom(`${proof}\nSubject: [dev] x\n\nx`);
    assert.deepEqual([listed.subject, listed.stamps[0]?.kind], ['x', 'list']);
  }
  const numbered = mailFrom('List-Id: <abc.lists.example>\nSubject: [users:01234] x\n\nx');
  assert.equal(numbered.stamps[0]?.text, '[users:01234]');
});

it("keeps a newsletter's own bracketed word, although a List-Id stands in its header", () => {
  const mail = mailFrom(Buffer.from('List-Id: <12345.shop.example>\r\nSubject: [重要] お知らせ\r\n\r\nx'));
  assert.deepEqual([mail.subject, mail.stamps], ['[重要] お知らせ', []]);
});
