import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GroupReason } from '../../campaigns/group-reasons.ts';
import { sayReason } from './words.ts';

function said(reason: Partial<GroupReason>, members: number): { ja: string; en: string } {
  const { ja, en } = sayReason({ bond: 'text', mails: members, values: [], ...reason }, members);
  const flat = (line: typeof ja) =>
    line.map((run) => (typeof run === 'object' && 'quoted' in run ? run.quoted : String(run))).join('');
  return { ja: flat(ja), en: flat(en) };
}

describe('reasons of a group in words', () => {
  it('give the share of a text in common as a range, rounded so that it never claims more', () => {
    assert.match(said({ least: 0.968, most: 1 }, 3).en, /\(96–100 %, estimated\)/);
    assert.match(said({ least: 0.999, most: 0.999 }, 2).ja, /99–100 %/);
    assert.match(said({ least: 1, most: 1 }, 2).en, /\(100 %, estimated\)/);
  });

  it('tell a text that was partly rewritten from one in which only names and numbers differ', () => {
    assert.match(said({ least: 0.55, most: 0.9 }, 3).ja, /本文の多くの部分が同じ/);
    assert.match(said({ least: 0.91, most: 0.95 }, 3).en, /but for names and numbers/);
  });

  it('say of how many mails they hold where not of all', () => {
    assert.match(said({ bond: 'link', mails: 2, values: ['a.example'] }, 3).ja, /a\.example\(2\/3 通\)$/);
    assert.doesNotMatch(said({ bond: 'network', mails: 3, values: ['192.0.2.0/24'] }, 3).en, / of 3/);
  });
});
