import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Arrival, Fingerprint } from '../../campaigns/fingerprint.ts';
import { groupMails } from '../../campaigns/group-mails.ts';
import { fingerprint, prose } from '../../campaigns/testing.ts';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { runReport } from '../index.ts';
import type { Run } from './run.ts';

const LANGUAGES = ['ja', 'en'] as const;

function runOf(fingerprints: Fingerprint[], folders: string[] = []): Run {
  return {
    format: 'mekiki.run/1',
    startedAt: '2026-11-24T00:00:00.000Z',
    mails: fingerprints.map(({ sha256, label, subject, arrival }, index) => ({
      input: `mail-${index}.eml`,
      ...(folders[index] !== undefined && { folder: folders[index] }),
      sha256,
      label,
      subject,
      ...(arrival !== undefined && { arrival }),
    })),
    refused: 1,
    groups: groupMails(fingerprints),
  };
}

function border(time: string, zone = '+0900 (JST)'): Arrival {
  return { time, zone, by: 'border' };
}

const campaign = [
  ['2026-11-24T00:10:00.000Z', 'info', 'evil.example'],
  ['2026-11-24T00:50:00.000Z', 'admin', 'evil.example'],
  ['2026-11-24T03:00:00.000Z', 'root', 'worse.example'],
].map(([time = '', role = '', link = '']) =>
  fingerprint({
    text: prose(1),
    arrival: border(time),
    receivers: [role],
    roles: [role],
    infrastructure: { links: [link], network: '192.0.2.0/24', asn: 64500, networkName: 'Example <b>Net</b>' },
  }),
);
const lone = fingerprint({ text: prose(2), label: 'nothing-found', subject: 'Alone' });

describe('report of a run', () => {
  const run = runOf(
    [...campaign, lone],
    ['2026-11-24T00-00-00Z-aaaaaaaaaaaa', '../../etc', 'x/y', 'javascript:alert(1)'],
  );

  it('counts per clock hour in the zone of the receivers, hours without mail included', () => {
    for (const language of LANGUAGES) {
      const text = runReport(run, 'terminal', { language });
      assert.match(
        text,
        /2026-11-24 09:00 █+ 2\n {2}2026-11-24 10:00 0\n {2}2026-11-24 11:00 0\n {2}2026-11-24 12:00 █+ 1/,
      );
      assert.ok(text.includes('UTC+09:00'), text);
    }
  });

  it('says how many mailboxes and which roles, places defanged, and the reasons with their counts', () => {
    const text = runReport(run, 'terminal', { language: 'en', width: 100 });
    for (const part of ['4 mails, 1 different fraud', '3 different (role addresses: admin@, info@, root@)']) {
      assert.ok(text.includes(part), text);
    }
    assert.ok(text.includes('evil[.]example ×2, worse[.]example ×1'), text);
    assert.match(text, /Links lead to the same place: evil\[\.]example \(2 of 3 mails\)/);
    assert.ok(text.includes('1 more could not be investigated'), text);
  });

  it('links to cases beside it and nowhere else', () => {
    for (const language of LANGUAGES) {
      const html = runReport(run, 'html', { language });
      const targets = [...html.matchAll(/href="([^"]*)"/g)]
        .map(([, target = '']) => target)
        .filter((to) => !to.startsWith('#'));
      assert.deepEqual(
        new Set(targets),
        new Set(['../2026-11-24T00-00-00Z-aaaaaaaaaaaa/report.html', 'https://www.routeviews.org']),
      );
      const markdown = runReport(run, 'markdown', { language });
      assert.ok(markdown.includes('](../2026-11-24T00-00-00Z-aaaaaaaaaaaa/report.md)'));
      assert.ok(!markdown.includes('etc/report.md') && !markdown.includes('javascript:'));
    }
  });

  it('shows what strangers wrote, and lets none of it act', () => {
    const subject = '<script>alert(1)</script> \u202ehttp://evil.example/ \x1b[31m`|**x**';
    const hostile = [1, 2].map(() =>
      fingerprint({ text: prose(3), subject, infrastructure: { links: ['<img src=x>.example'] } }),
    );
    for (const language of LANGUAGES) {
      const html = runReport(runOf(hostile), 'html', { language });
      assert.ok(html.includes('&lt;script&gt;') && !/<script|<img|<b>Net/.test(html));
      assert.ok(!/href="http:\/\/evil|http:\/\/evil\.example/.test(html));
      const terminal = runReport(runOf(hostile), 'terminal', { language });
      assert.ok(!terminal.includes('\x1b') && !terminal.includes('\u202e'));
      const markdown = runReport(runOf(hostile), 'markdown', { language });
      assert.ok(!markdown.includes('http://evil.example') && !/^<script/m.test(markdown));
    }
  });

  it('calls honest mails that belong together no fraud', () => {
    const issue = () =>
      fingerprint({ text: prose(4), label: 'genuine', vouched: true, infrastructure: { from: 'a.example' } });
    const text = runReport(runOf([issue(), issue()]), 'terminal', { language: 'en' });
    assert.ok(text.includes('none called a fraud') && text.includes('1. Mailing, 2 mails'), text);
    assert.doesNotMatch(text, /Fraud/);
  });

  it('counts the verdict of a message once, however many files hold it', () => {
    const one = fingerprint({ text: prose(5), label: 'fraud' });
    const text = runReport(runOf([one, one]), 'terminal', { language: 'ja' });
    assert.match(text, /詐欺メール 1 通/);
    assert.doesNotMatch(text, /詐欺メール 2 通/);
  });

  it('counts by day or month what came over more hours than it shows', () => {
    const over = (step: number, times: number) =>
      Array.from({ length: times }, (_, index) =>
        fingerprint({
          text: prose(5),
          arrival: border(new Date(Date.UTC(2026, 0, 1) + index * step * 3_600_000).toISOString()),
        }),
      );
    assert.ok(runReport(runOf(over(7, 60)), 'html', { language: 'en' }).includes('Mails per day'));
    assert.ok(runReport(runOf(over(24, 100)), 'html', { language: 'en' }).includes('Mails per month'));
  });

  it('stays readable with thousands of mails', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      fingerprint({ text: prose(Math.floor(index / 2) + 100, 30) }),
    );
    const spent = processorTime();
    const html = runReport(runOf(many), 'html', { language: 'ja' });
    assert.ok(html.length < 3_000_000, String(html.length));
    assert.ok(spent() < BOUNDED);
  });
});
