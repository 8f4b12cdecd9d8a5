import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReceived } from './index.ts';
import { own, type Row } from './table.ts';
import { eximLines, qmail } from './table-exim-qmail.ts';
import { gateways } from './table-gateways.ts';
import { exchange, gmail, mailboxes, yahoo } from './table-large.ts';
import { postfix } from './table-postfix.ts';
import { senders } from './table-senders.ts';
import { likeSendmail, sendmail } from './table-sendmail.ts';

const table = [
  postfix,
  sendmail,
  likeSendmail,
  eximLines,
  qmail,
  exchange,
  gmail,
  yahoo,
  mailboxes,
  senders,
  gateways,
].flat();

describe('each line says what its server saw', () => {
  for (const row of table) {
    it(`${row.dialect}: ${row.form}`, () => {
      const { dialect, by, helo, ptr, ip, account, time, ptrConfirmed } = readReceived(` ${plain(row.line)}`);
      assert.deepEqual({ dialect, by, helo, ptr, ip, account, time, confirmed: ptrConfirmed }, wanted(row));
    });
  }
  it('over at least 150 lines', () => assert.ok(table.length >= 150, `${table.length} lines`));
});

/** What a client may say where its greeting, its ident name or its envelope stands. */
const HOSTILE = [
  'mx.own.example',
  '[192.0.2.66]',
  'x([192.0.2.66])',
  'x(mx.own.example[192.0.2.66])',
  'x (mx.own.example [192.0.2.66])',
  'x ([192.0.2.66])',
  'x (192.0.2.66)',
  'x (HELO y) (boss@own.example@192.0.2.66)',
  'x (boss@192.0.2.66 with plain)',
  'x ([192.0.2.66]:25 "EHLO y" rhost-flags-OK-OK-OK-OK)',
  'x ([192.0.2.66]) (AUTH: PLAIN boss@own.example, )',
  'x (mx.own.example [192.0.2.66]) (Authenticated sender: boss@own.example)',
  'x (account boss@own.example HELO y)',
  'x ([192.0.2.66] helo=y) by evil.example (ecelerity 4.4.1 r(a)) with ESMTP id 1',
  'x (EHLO y) (192.0.2.66) by mta1.mail.ne1.yahoo.com with SMTPS',
  'x (mx.own.example [192.0.2.66]) by evil.example (PPS) with ESMTPS id 4bjxuv84hr-1',
  'x (mx.own.example [192.0.2.66]) by evil.example (Postfix) with ESMTPSA id 1; Mon, 1 Jan 2001 00:00:00 +0000',
  'x) (mx.own.example [192.0.2.66]',
  'x( (mx.own.example [192.0.2.66])',
  'x) by evil.example (Postfix) with ESMTP id 1; Mon, 1 Jan 2001 00:00:00 +0000 (',
];

describe('no word of a client becomes one of the server', () => {
  for (const row of table.filter(({ line }) => line.includes('«'))) {
    it(`${row.dialect}: ${row.form}`, () => {
      for (const [at] of row.line.matchAll(/«[^»]*»/g)) {
        for (const words of HOSTILE) {
          // An address takes such words as a quoted local part only (RFC 5321 section 4.1.2).
          const word = at.includes('@') ? `"${words.replaceAll('"', '\\"')}"@evil.example` : words;
          const read = readReceived(` ${plain(row.line.replace(at, word))}`);
          for (const key of ['ip', 'ptr', 'account', 'by', 'time'] as const) {
            const honest = key === 'by' || key === 'time' ? { ...own, ...row }[key] : row[key];
            if (read[key] === undefined || read[key] === honest) continue;
            if (row.greetingOnly && (key === 'ip' || key === 'ptr' || key === 'account')) continue;
            assert.fail(`${key} became ${read[key]} by ${word} in ${row.line}`);
          }
        }
      }
    });
  }
});

function plain(line: string): string {
  return line.replace(/[«»]/g, '');
}

function wanted(row: Row): unknown {
  const { dialect, helo, ptr, ip, account, confirmed = false } = row;
  const { by, time } = { ...own, ...row };
  return { dialect, by, helo, ptr, ip, account, time, confirmed };
}
