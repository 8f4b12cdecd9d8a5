import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fraud } from './mails/fraud.ts';
import { labelOf } from './mails/label-of.ts';

/** What any sender can write into his own mail so that it passes for something that is read with more patience. */
const forgeries: Record<string, (eml: string) => string> = {
  'an answer to the receiver': (eml) =>
    withFields(
      eml.replace(/^Subject: /im, 'Subject: Re: '),
      'In-Reply-To: <20261120.1@example.co.jp>',
      'References: <20261119.7@example.co.jp> <20261120.1@example.co.jp>',
    ),
  'a post of a mailing list': (eml) =>
    withFields(
      eml,
      'List-Id: <members.example.org>',
      'List-Post: <mailto:members@example.org>',
      'List-Unsubscribe: <https://lists.example.org/leave>',
      'X-BeenThere: members@example.org',
      'Precedence: list',
    ),
  'an automatic answer': (eml) =>
    withFields(eml, 'Auto-Submitted: auto-replied', 'X-Autoreply: yes', 'Precedence: bulk'),
  'a delivery report': (eml) =>
    withFields(eml.replace(/^Return-Path:[^\n]*\n/im, 'Return-Path: <>\n'), 'X-Failed-Recipients: taro@example.co.jp'),
  'the answer of a form': (eml) => eml.replace(/^Subject: /im, 'Subject: お問い合わせありがとうございます '),
  'mail that a server stamped': (eml) => eml.replace(/^Subject: /im, 'Subject: [spam] [EXTERNAL] '),
  'forwarded mail': (eml) =>
    withFields(
      eml.replace(/^Return-Path:[^\n]*\n/im, `Return-Path: <SRS0=ab12=XY=${author(eml)}=a@forwarder.example.net>\n`),
      'X-Forwarded-To: taro@example.co.jp',
      'Resent-From: taro@example.co.jp',
    ),
  'mail of a delivery service': (eml) =>
    withFields(
      eml,
      'X-SG-EID: abc123',
      'Feedback-ID: 1:2:3:service',
      'X-MC-User: abc',
      'X-CSA-Complaints: a@example.org',
    ),
  'mail that the receiver found authentic': (eml) =>
    withFields(
      eml,
      `Authentication-Results: mx.example.co.jp; spf=pass smtp.mailfrom=${author(eml)}; dkim=pass header.d=${author(eml)};` +
        ` dmarc=pass header.from=${author(eml)}`,
      `ARC-Authentication-Results: i=1; mx.example.co.jp; dmarc=pass header.from=${author(eml)}`,
      `Received-SPF: pass (mx.example.co.jp: domain of ${author(eml)} designates 192.0.2.1 as permitted sender)`,
    ),
};

/** Below all that the receiver wrote, where a sender's own fields stand. */
function withFields(eml: string, ...fields: string[]): string {
  const end = eml.search(/\r?\n\r?\n/);
  const line = eml.includes('\r\n') ? '\r\n' : '\n';
  return `${eml.slice(0, end)}${line}${fields.join(line)}${eml.slice(end)}`;
}

function author(eml: string): string {
  return /^From:[^\n]{0,400}?@([a-z0-9.-]+)/im.exec(eml)?.[1] ?? 'example.org';
}

const alarms = ['fraud', 'suspicious'];

describe('what a sender writes himself', () => {
  for (const [as, forge] of Object.entries(forgeries)) {
    it(`saves no fraud that passes for ${as}`, async () => {
      const saved: string[] = [];
      let called = 0;
      for (const { name, eml } of fraud.flatMap(({ mails }) => mails)) {
        if (!alarms.includes(await labelOf(eml))) continue;
        called += 1;
        const forged = await labelOf(forge(eml));
        if (!alarms.includes(forged)) saved.push(`\n  ${forged}: ${name}`);
      }
      assert.ok(called > 50, `only ${called} frauds were called`);
      assert.equal(saved.length, 0, `saved:${saved.join('')}`);
    });
  }
});
