import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

type Row = [field: string, expected: [name: string, address: string, domain: string][]];

const rows: Row[] = [
  ['a@b.example', [['', 'a@b.example', 'b.example']]],
  ['Name <a@b.example>', [['Name', 'a@b.example', 'b.example']]],
  [
    '"Last, First" <a@b.example>, c@d.example',
    [
      ['Last, First', 'a@b.example', 'b.example'],
      ['', 'c@d.example', 'd.example'],
    ],
  ],
  ['a@b.example (A comment (nested))', [['A comment (nested)', 'a@b.example', 'b.example']]],
  [
    'Team: a@b.example, C <c@d.example>;',
    [
      ['', 'a@b.example', 'b.example'],
      ['C', 'c@d.example', 'd.example'],
    ],
  ],
  ['undisclosed-recipients:;', []],
  ['a..b@docomo.ne.jp', [['', 'a..b@docomo.ne.jp', 'docomo.ne.jp']]],
  ['<.a.@docomo.ne.jp>', [['', '.a.@docomo.ne.jp', 'docomo.ne.jp']]],
  ['Amazon', [['Amazon', '', '']]],
  ['"Amazon" <>', [['Amazon', '', '']]],
  ['<@relay.example,@r2.example:a@b.example>', [['', 'a@b.example', 'b.example']]],
  ['"info@bank.example" <a@evil.example>', [['info@bank.example', 'a@evil.example', 'evil.example']]],
  ['=?UTF-8?B?5qW95aSp?=<a@b.example>', [['楽天', 'a@b.example', 'b.example']]],
  ['"=?UTF-8?B?5qW95aSp?=" <a@b.example>', [['楽天', 'a@b.example', 'b.example']]],
  ['"unclosed <a@b.example>', [['"unclosed', 'a@b.example', 'b.example']]],
  ['a@日本.example', [['', 'a@日本.example', 'xn--wgv71a.example']]],
  ['A <a@B.Example.>', [['A', 'a@B.Example.', 'b.example']]],
];

for (const [field, expected] of rows) {
  it(`reads ${field}`, () => {
    const mail = mailFrom(`From: ${field}\n\nx`);
    const boxes = [mail.headerFrom, ...mail.furtherFrom].filter((box) => box !== undefined);
    assert.deepEqual(
      boxes.map(({ name, address, domain }) => [name, address, domain]),
      expected,
    );
  });
}

it('tells the null reverse-path from a missing Return-Path', () => {
  assert.equal(mailFrom('Return-Path: <>\n\nx').returnPath?.address, '');
  assert.equal(mailFrom('From: a@b.example\n\nx').returnPath, undefined);
});

it('collects the recipients that senders, receivers and forwarders wrote', () => {
  const mail = mailFrom(
    'Delivered-To: a@own.example\nTo: B <b@own.example>\nCc: c@x.example\nX-Original-To: d@own.example\n\nx',
  );
  assert.deepEqual(
    mail.recipients.map(({ address }) => address),
    ['a@own.example', 'b@own.example', 'c@x.example', 'd@own.example'],
  );
});
