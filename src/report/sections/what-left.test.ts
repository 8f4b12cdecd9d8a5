import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { LedgerEntry } from '../../outside/ledger-entry.ts';
import { report } from '../index.ts';
import { sampleCase } from '../testing.ts';

const at = '2022-03-15T01:00:00Z';
const entry = (kind: LedgerEntry['kind'], to: string, asked: number): LedgerEntry => ({
  at,
  kind,
  to,
  what: 'x.example A',
  asked,
});

function shown(ledger: LedgerEntry[], language: 'ja' | 'en'): string {
  const html = report({ ...sampleCase(), ledger }, 'html', { language });
  const words = html.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ');
  return words.replace(/\s+/g, ' ');
}

it('counts what left by kind and addressee, and apart from it what was looked up here', () => {
  const ledger = [
    entry('dns', 'resolver 192.0.2.53', 2),
    entry('table', 'table cities', 3),
    entry('whois', 'whois.jprs.jp (192.0.2.43:43)', 4),
    entry('dns', 'resolver 192.0.2.53', 5),
  ];
  const page = shown(ledger, 'en');
  assert.match(page, /What left this machine Kind To Questions DNS resolver 192\[\.\]0\[\.\]2\[\.\]53 2 WHOIS whois/);
  assert.match(page, /looked up 1 times/);
  assert.match(shown(ledger, 'ja'), /この機械から外に出たもの 種類 宛先 件数 DNS resolver/);
});

it('says so where nothing left', () => {
  assert.match(shown([entry('table', 'table cities', 2)], 'en'), /Nothing left this machine\./);
  assert.match(shown([], 'ja'), /外部には何も送っていません。/);
});

it('shows the busiest addressees of very many', () => {
  const many = Array.from({ length: 100 }, (_, index) => entry('http', `h${index}.example (192.0.2.1:443)`, index + 2));
  assert.match(shown(many, 'en'), /60 more addressees/);
});
