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
  [
    '"unclosed <a@b.example>, C <c@d.example>',
    [
      ['"unclosed', 'a@b.example', 'b.example'],
      ['C', 'c@d.example', 'd.example'],
    ],
  ],
  ['Name (never closed <a@b.example>', [['Name (never closed', 'a@b.example', 'b.example']]],
  [
    '"bank@bank.example" <bank@bank.example> <a@evil.example>',
    [
      ['bank@bank.example', 'bank@bank.example', 'bank.example'],
      ['', 'a@evil.example', 'evil.example'],
    ],
  ],
  ['Yamada, Taro <a@b.example>', [['Yamada, Taro', 'a@b.example', 'b.example']]],
  ['Bank account team ,_<a@evil.example>', [['Bank account team, _', 'a@evil.example', 'evil.example']]],
  ['Bank, Bank , <a@evil.example>', [['Bank, Bank', 'a@evil.example', 'evil.example']]],
  ['"Bank", "Bank", "Bank" <a@evil.example>', [['Bank, Bank, Bank', 'a@evil.example', 'evil.example']]],
  ['"bank@bank.example", <a@evil.example>', [['bank@bank.example', 'a@evil.example', 'evil.example']]],
  [
    'Shop, <a@evil.example>, Shop, <b@evil.example>',
    [
      ['Shop', 'a@evil.example', 'evil.example'],
      ['Shop', 'b@evil.example', 'evil.example'],
    ],
  ],
  [
    'bank@bank.example, <a@evil.example>',
    [
      ['', 'bank@bank.example', 'bank.example'],
      ['', 'a@evil.example', 'evil.example'],
    ],
  ],
  [
    'Bank,(<a@evil.example>)',
    [
      ['Bank', '', ''],
      ['<a@evil.example>', '', ''],
    ],
  ],
  ['<<a@b.example>>', [['', 'a@b.example', 'b.example']]],
  ['bank@bank.example <a@evil.example>', [['bank@bank.example', 'a@evil.example', 'evil.example']]],
  ['Amazon a@b.example', [['Amazon', 'a@b.example', 'b.example']]],
  ["'a@b.example'", [['', 'a@b.example', 'b.example']]],
  ["O'Neil <o'neil@b.example>", [["O'Neil", "o'neil@b.example", 'b.example']]],
  ['"a\\"b" <a@b.example>', [['a"b', 'a@b.example', 'b.example']]],
  ['=?ISO-2022-JP?Q?=1B$B3Z=1B(B,?= <a@b.example>', [['楽,', 'a@b.example', 'b.example']]],
  ['=?ISO-2022-JP?B?GyRCM1pFNxsoQg==?=<a@b.example>', [['楽天', 'a@b.example', 'b.example']]],
  ['=?UTF-8?B?IkFtYXpvbiIgPGFAYi5leGFtcGxlPg==?=', [['Amazon', 'a@b.example', 'b.example']]],
  ['A <=?UTF-8?Q?a=40b.example?=>', [['A', 'a@b.example', 'b.example']]],
  ['a@[192.0.2.1]', [['', 'a@[192.0.2.1]', '192.0.2.1']]],
  ['"楽天" <a@b.example>', [['楽天', 'a@b.example', 'b.example']]],
  ['you <a@b.example address here>', [['you', 'a@b.example', 'b.example']]],
  ['x <"a b"@b.example>', [['x', '"a b"@b.example', 'b.example']]],
  ['x <a b @ b . example>', [['x', 'ab@b.example', 'b.example']]],
  ['x <a @ b.example>', [['x', 'a@b.example', 'b.example']]],
  ['', []],
  ['<>', [['', '', '']]],
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

it('reads a raw name in the charset of the text, where it is too short to tell by itself', () => {
  const name = Buffer.from([0x8a, 0x79, 0x93, 0x56]);
  const head = (type: string) =>
    Buffer.concat([Buffer.from('From: '), name, Buffer.from(` <a@b.example>\r\n${type}\r\n\r\nx`)]);
  assert.equal(mailFrom(head('Content-Type: text/plain; charset=Shift_JIS')).headerFrom?.name, '楽天');
});

it('does not take the bytes of raw ISO-2022-JP for commas, quotes and brackets', () => {
  const raw = Buffer.from('From: \x1b$B%"%^%>%s<!\x1b(B <a@b.example>\r\n\r\nx', 'latin1');
  const mail = mailFrom(raw);
  assert.deepEqual(
    [mail.headerFrom?.name, mail.headerFrom?.address, mail.furtherFrom],
    ['アマゾン次', 'a@b.example', []],
  );
});

it('ends on a field of nothing but openings', () => {
  for (const letter of ['(', '"', '<', ':', '=?', ',', '\\', '<@']) {
    assert.ok(mailFrom(`From: ${letter.repeat(30_000)}\n\nx`).furtherFrom.length < 1000);
  }
});

it('takes an address in quotes for a name where another stands outside', () => {
  for (const [from, name] of [
    ['"support@bank.example" mallory@stranger.example', 'support@bank.example'],
    ['mallory@stranger.example "support@bank.example"', 'support@bank.example'],
    ['"support@bank.example, Bank" mallory@stranger.example', 'support@bank.example, Bank'],
  ]) {
    const { headerFrom } = mailFrom(`From: ${from}\n\nx`);
    assert.deepEqual([headerFrom?.name, headerFrom?.address], [name, 'mallory@stranger.example'], from);
  }
  assert.equal(mailFrom('From: "support@bank.example"\n\nx').headerFrom?.address, 'support@bank.example');
});

it('tells the null reverse-path from a missing Return-Path', () => {
  assert.equal(mailFrom('Return-Path: <>\n\nx').returnPath?.address, '');
  assert.equal(mailFrom('Return-Path: <root>\n\nx').returnPath?.address, 'root');
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
