import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { secretsByReplyIn } from './secrets-by-reply.ts';

for (const [text, count] of [
  ['このメールに返信することをおすすめします。返信してください。\nユーザーID:\nウェブメールパスワード:\n', 1],
  ['以下の情報を本メールへの返信にてお知らせください。\n・メールアドレス\n・現在のパスワード\n', 1],
  ['暗証番号をご記入のうえ、ご返送ください。', 1],
  ['Kindly reply to this mail with the following.\nUser name:\nPassword: ____\n', 1],
  ['Please reply with your full name and your email password.', 1],
  ['メールにパスワードを書いて返信しないでください。', 0],
  ['お客様のパスワードをメールでお尋ねすることはありません。', 0],
  ['ログイン情報です。\nID: taro\nパスワード: Zr8-22kd\nこのメールには返信できません。', 0],
  ['Never reply with your password.', 0],
  ['パスワード\n\nパスワードの変更方法はこちらです。', 0],
] as const) {
  it(`sees ${count} in ${text.slice(0, 40)}`, () => assert.equal(secretsByReplyIn(text).length, count));
}

it('is looked for in bounded time', () => {
  const spent = processorTime();
  for (const piece of ['パスワード', '\n・', 'your ', 'password ', '返信して', 'reply '])
    secretsByReplyIn(piece.repeat(30_000 / piece.length));
  assert.ok(spent() < BOUNDED);
});
