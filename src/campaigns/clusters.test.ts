import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { clusterMails } from './clusters.ts';
import type { Fingerprint } from './fingerprint.ts';
import { fingerprint, prose } from './testing.ts';

/** Sizes of the groups, the largest first. */
function sizes(mails: Fingerprint[]): number[] {
  return clusterMails(mails).map(({ members }) => members.length);
}

describe('mails that belong together', () => {
  it('are frauds of one text, wherever they came from', () => {
    const from = (network: string) => fingerprint({ text: prose(1), infrastructure: { network } });
    assert.deepEqual(sizes([from('192.0.2.0/24'), from('198.51.100.0/24'), from('203.0.113.0/24')]), [3]);
  });

  it('are frauds of a half rewritten text only where they share a sender or a place', () => {
    const one = fingerprint({ text: prose(3, 90) + prose(4, 30), infrastructure: { links: ['evil.example'] } });
    const other = prose(3, 90) + prose(8, 30);
    assert.deepEqual(sizes([one, fingerprint({ text: other, infrastructure: { links: ['evil.example'] } })]), [2]);
    assert.deepEqual(sizes([one, fingerprint({ text: other, infrastructure: { links: ['other.example'] } })]), [1, 1]);
  });

  it('are not an honest mail and the fraud that copies it', () => {
    const original = fingerprint({
      text: prose(5),
      label: 'genuine',
      vouched: true,
      infrastructure: { from: 'bank.example', links: ['bank.example'], network: '192.0.2.0/24' },
    });
    const copy = { from: 'bank.example', links: ['bank.example', 'evil.example'] };
    assert.deepEqual(sizes([original, fingerprint({ text: prose(5), infrastructure: copy })]), [1, 1]);
    const missed = fingerprint({ text: prose(5), label: 'nothing-found', infrastructure: copy });
    assert.deepEqual(sizes([original, missed]), [1, 1]);
    const inside = fingerprint({ text: prose(5), infrastructure: { ...copy, network: '192.0.2.0/24' } });
    assert.deepEqual(sizes([original, inside]), [2]);
  });

  it('are not two companies’ notices in the words of one program', () => {
    const notice = (from: string) => fingerprint({ text: prose(6), label: 'nothing-found', infrastructure: { from } });
    assert.deepEqual(sizes([notice('a.example'), notice('b.example')]), [1, 1]);
    assert.deepEqual(sizes([notice('a.example'), notice('a.example')]), [2]);
  });

  it('are not frauds that left through the same public service', () => {
    const through = (text: string) => fingerprint({ text, infrastructure: { network: '192.0.2.0/24', shared: true } });
    const [one, other] = [prose(3, 90) + prose(4, 30), prose(3, 90) + prose(8, 30)];
    assert.deepEqual(sizes([through(one), through(other)]), [1, 1]);
  });

  it('are no chain of small changes: each is compared with the first', () => {
    const drifting = Array.from({ length: 20 }, (_, step) =>
      fingerprint({
        text: Array.from({ length: 20 }, (__, part) => prose(part < step ? part + 40 : part, 6)).join(''),
        arrival: { time: `2026-11-24T${String(step).padStart(2, '0')}:00:00.000Z`, by: 'border' },
      }),
    );
    const groups = clusterMails(drifting);
    assert.ok(groups.length >= 3, String(groups.length));
    const last = groups.find(({ members }) => members.some(({ mail }) => mail === 19));
    assert.ok(!last?.members.some(({ mail }) => mail === 0));
  });

  it('are the same in any order of input', () => {
    const at = (hour: string, text: string) =>
      fingerprint({ text, arrival: { time: `2026-11-24T${hour}:00:00.000Z`, by: 'border' } });
    const mails = [at('03', prose(1)), at('01', prose(2)), at('02', prose(1)), at('04', prose(2)), at('05', prose(7))];
    const named = (list: Fingerprint[]) =>
      clusterMails(list)
        .map(({ members }) => members.map(({ mail }) => list[mail]?.sha256).join())
        .sort();
    assert.deepEqual(named(mails), named(mails.toReversed()));
  });
});

describe('copies of one message', () => {
  it('are counted once: the same bytes, or one Message-ID of the same date and text', () => {
    const bytes = fingerprint({ text: prose(1) });
    const sent = { text: prose(2), messageId: 'a@b.example', dated: '2026-11-24T00:00:00.000Z' };
    const groups = clusterMails([bytes, { ...bytes }, fingerprint(sent), fingerprint(sent)]);
    assert.deepEqual(
      groups.map(({ members }) => members.map(({ copies }) => copies.length)),
      [[1], [1]],
    );
  });

  it('are not mails to which a kit gives one Message-ID', () => {
    const kit = (dated: string) => fingerprint({ text: prose(1), messageId: 'x@y', dated });
    assert.deepEqual(sizes([kit('2026-11-24T00:00:00.000Z'), kit('2026-11-24T00:00:01.000Z')]), [2]);
  });
});

describe('thousands of mails', () => {
  it('take time in proportion to their number, even where all share every key but the text', () => {
    const mails = Array.from({ length: 4000 }, (_, index) =>
      fingerprint({
        text: `${prose(index, 30)}${index}`.repeat(2),
        infrastructure: { links: ['evil.example'], network: '192.0.2.0/24' },
      }),
    );
    const spent = processorTime();
    clusterMails(mails);
    assert.ok(spent() < BOUNDED);
  });
});
