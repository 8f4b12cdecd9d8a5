import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contactRequestsIn } from './contact-requests.ts';

for (const [text, expected] of [
  ['お心当たりのないときは、至急ヘルプデスクまでご連絡ください。', true],
  ['電話番号:0120-000-000', true],
  ['このメールにご返信をお願いします。', true],
  ['Please call us today.', true],
  ['このメールには返信しないでください。', false],
  ['お申込みを承りました。お支払期限:11月25日 23:30', false],
  ['本メールにはログインページのリンクを記載しておりません。', false],
] as const) {
  it(`${expected ? 'hears' : 'hears no'} request in ${text.slice(0, 40)}`, () => {
    assert.equal(contactRequestsIn(text).length > 0, expected);
  });
}
