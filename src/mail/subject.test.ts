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
  ['Re: [spam] hello', 'Re: [spam] hello', []],
  ['spammers are everywhere', 'spammers are everywhere', []],
];

for (const [subject, own, stamps] of rows) {
  it(`tells the servers' words from the sender's in ${subject}`, () => {
    const mail = mailFrom(Buffer.from(`Subject: ${subject}\r\nFrom: a@b.example\r\n\r\nx`));
    assert.deepEqual([mail.subject, mail.stamps.map(({ text }) => text)], [own, stamps]);
  });
}

it('names the header that says why', () => {
  const mail = mailFrom('X-Spam-Flag: YES\nSubject: [spam] x\n\nx');
  assert.deepEqual([mail.stamps[0]?.because?.name, mail.stamps[0]?.because?.value], ['X-Spam-Flag', 'YES']);
});

it("takes a list's prefix for a stamp only where a header proves the list", () => {
  assert.deepEqual(mailFrom('Subject: [dev] x\n\nx').stamps, []);
  const listed = mailFrom('List-Id: <dev.lists.example>\nSubject: [dev] x\n\nx');
  assert.deepEqual([listed.subject, listed.stamps[0]?.kind], ['x', 'list']);
});
