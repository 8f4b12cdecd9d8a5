import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { readAuthenticationResults } from './read-authentication-results.ts';
import { readRoute } from './read-route.ts';
import { fieldsOf, settings } from './received/testing.ts';
import { markWriters } from './who-wrote.ts';

const at = (clock: string): string => `Tue, 12 Nov 2024 ${clock} +0900`;
const border = `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by mx.own.example (Postfix) with ESMTPS id 7D0E2400B1; ${at('08:41:08')}`;
const linked = `Received: from pc (unknown [198.51.100.77]) (Authenticated sender: taro@shop.example) by mail.shop.example (Postfix) with ESMTPSA id A1; ${at('08:41:05')}`;

function origin(lines: string[]): Record<string, unknown> {
  const { originIp, originAccount, proofs } = readRoute(fieldsOf(lines), settings);
  return { ip: originIp, ofIp: proofs.originIp?.kind, account: originAccount, ofAccount: proofs.originAccount?.kind };
}

it('takes the machine that its own server let in for the origin', () => {
  assert.deepEqual(origin([border]), { ip: '203.0.113.9', ofIp: 'trusted', account: undefined, ofAccount: undefined });
});

it('takes a login at a believed server for proof', () => {
  const login = `Received: from unknown (HELO node2) (info@shop.example@203.0.113.9) by mx.own.example with SMTP; ${at('08:41:08')}`;
  assert.deepEqual(origin([login]), {
    ip: '203.0.113.9',
    ofIp: 'authenticated',
    account: 'info@shop.example',
    ofAccount: 'authenticated',
  });
});

it('calls a login probable below the line, where every name fits to the machine that came', () => {
  assert.deepEqual(origin([border, linked]), {
    ip: '198.51.100.77',
    ofIp: 'probably',
    account: 'taro@shop.example',
    ofAccount: 'probably',
  });
});

it('calls it claimed where the names do not fit', () => {
  const stranger = border.replace('(mail.shop.example [', '(unknown [');
  assert.deepEqual(origin([stranger, linked]), {
    ip: '198.51.100.77',
    ofIp: 'claimed',
    account: 'taro@shop.example',
    ofAccount: 'claimed',
  });
});

it('calls an ident name at a believed qmail no login', () => {
  const ident = `Received: from unknown (HELO node2) (taro@203.0.113.9) by mx.own.example with SMTP; ${at('08:41:08')}`;
  assert.deepEqual(origin([ident]), { ip: '203.0.113.9', ofIp: 'trusted', account: 'taro', ofAccount: 'probably' });
});

it('repeats what web mail and scripts say of their user, as a claim', () => {
  const said = [
    border,
    'X-PHP-Script: shop.example/index.php for 198.51.100.88',
    'X-Authenticated-Sender: web.shop.example: taro@shop.example',
  ];
  assert.deepEqual(origin(said), {
    ip: '198.51.100.88',
    ofIp: 'claimed',
    account: 'taro@shop.example',
    ofAccount: 'claimed',
  });
  assert.equal(origin([border, 'X-Originating-IP: [10.0.0.7]']).ip, '203.0.113.9');
});

it('takes a login that a believed server recorded for proof', () => {
  const recorded = ['Authentication-Results: mx.own.example; auth=pass (plain) smtp.auth=taro', border];
  assert.deepEqual(origin(recorded).account, 'taro');
  assert.deepEqual(origin(recorded).ofAccount, 'authenticated');
  assert.equal(origin([border, ...recorded.slice(0, 1)]).account, undefined);
});

it('measures delays from the older line to the newer, and names what is odd', () => {
  const route = readRoute(
    fieldsOf([
      `Received: from b.own.example (b.own.example [10.0.0.2]) by a.own.example (Postfix) with ESMTP id 1; ${at('08:00:00')}`,
      `Received: from mail.shop.example (mail.shop.example [203.0.113.9]) by b.own.example (Postfix) with ESMTP id 1; ${at('08:10:00')}`,
      `Received: from pc (unknown [198.51.100.77]) by elsewhere.example (Postfix) with ESMTP id 1; Mon, 11 Nov 2024 23:00:00 +0900`,
      'Received: ?',
    ]),
    settings,
  );
  assert.deepEqual(
    route.hops.map((hop) => hop.delaySeconds),
    [-600, 33_000, undefined, undefined],
  );
  assert.deepEqual(route.oddities, [
    { kind: 'clock-jump', hop: 0, seconds: -600 },
    { kind: 'long-delay', hop: 1, seconds: 33_000 },
    { kind: 'by-from-gap', hop: 1 },
    { kind: 'unreadable', hop: 3 },
  ]);
});

it('keeps two hundred lines of a crowd, and says that it is one', () => {
  const route = readRoute(fieldsOf(Array.from({ length: 5_000 }, () => border)), settings);
  assert.equal(route.hops.length, 200);
  assert.ok(route.oddities.some(({ kind }) => kind === 'too-many-hops'));
});

it('says of each field whether a believed server wrote it', () => {
  const lines = [
    'Return-Path: <a@shop.example>',
    border,
    'DKIM-Filter: OpenDKIM Filter v2.11.0 mx.own.example 7D0E2400B1',
    'Authentication-Results: mx.own.example; dkim=pass header.d=shop.example',
    'DKIM-Signature: d=shop.example',
    'From: a@shop.example',
  ];
  const fields = fieldsOf(lines);
  const marked = markWriters(fields, readRoute(fields, settings)).map((field) => field.writtenBy);
  assert.deepEqual(marked, [
    'trusted-server',
    'trusted-server',
    'trusted-server',
    'trusted-server',
    'unproven',
    'unproven',
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    'from ',
    ' by ',
    ' with ESMTP ',
    ' id 1',
    ' for <',
    '> ',
    '(',
    ')',
    '[',
    ']',
    '; ',
    'unknown',
    '\\',
    '"',
    '<"',
    '192.0.2.1',
    '::1',
    ' (Postfix)',
    '(Exim 4.9)',
    '(8.1.1/8.1.1)',
    ' (HELO x)',
    'mx.own.example',
    '\r\n\t',
    '\u0000',
    '1 Jan 2024 00:00:00 +0900',
    'mx.google.com',
    '.outlook.com',
    ' with HTTPS',
    '@',
  ),
  fc.string({ maxLength: 12 }),
);
const value = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const name = fc.constantFrom(
  'Received',
  'Received',
  'Received',
  'Authentication-Results',
  'ARC-Authentication-Results',
  'Received-SPF',
  'Return-Path',
  'X-Originating-IP',
  'ARC-Seal',
  'List-Id',
);

it('never throws, stays plain data, and marks exactly the lines down to the trust line', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
      const fields = fieldsOf(pairs.map(([key, text]) => `${key}: ${text}`));
      const route = readRoute(fields, settings);
      const results = readAuthenticationResults(fields, route, settings);
      assert.deepEqual(JSON.parse(JSON.stringify({ route, results })), { route, results });
      assert.ok(route.hops.every((hop, index) => hop.trusted === index <= route.trustLine));
      assert.ok(route.trustLine < route.hops.length);
    }),
    { numRuns: 500 },
  );
});

it('is moved by nothing that a stranger writes below a believed border', () => {
  const known = readRoute(fieldsOf([border]), settings);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const fields = fieldsOf([border, ...pairs.map(([key, text]) => `${key}: ${text}`)]);
      const route = readRoute(fields, settings);
      assert.deepEqual(
        [route.trustLine, route.sendingHop, route.sendingIp],
        [known.trustLine, known.sendingHop, known.sendingIp],
      );
      assert.ok(readAuthenticationResults(fields, route, settings).every((result) => !result.trusted));
    }),
    { numRuns: 500 },
  );
});

it('reads the longest and most broken lines in linear time', () => {
  for (const filler of [
    '(',
    ')',
    '((',
    '[',
    'from ',
    ' by ',
    'x (y [192.0.2.1]) ',
    '<"',
    '\\(',
    '=',
    ';',
    'a=',
    ' spf=pass',
    '1:',
    '"',
    'by x;',
  ]) {
    const text = filler.repeat(200_000 / filler.length);
    const spent = processorTime();
    for (const field of ['Received', 'Authentication-Results', 'Received-SPF', 'Return-Path', 'X-Originating-IP']) {
      const fields = fieldsOf([border, `${field}: ${text}`, `Received: from ${text}`]);
      readAuthenticationResults(fields, readRoute(fields, settings), settings);
    }
    assert.ok(spent() < BOUNDED, filler);
  }
});
