import assert from 'node:assert/strict';
import { it } from 'node:test';
import { folded, matchesWithoutAccents } from './unaccented.ts';

it('reads ß as the two letters that patterns are written with, and quotes it as it stands', () => {
  const text = 'Bitte schließen Sie die Maßnahme für die Straße groß ab.';
  const found = matchesWithoutAccents([/\bschliessen sie/gi, /\bmassnahme fur\b/gi, /\bgross\b/gi], text);
  assert.deepEqual(
    found.map(({ text: words, index }) => [words, index]),
    [
      ['schließen Sie', text.indexOf('schließen')],
      ['Maßnahme für', text.indexOf('Maßnahme')],
      ['groß', text.indexOf('groß')],
    ],
  );
});

it('keeps the places of a text without ß', () => {
  const { read, written } = folded('Vérifiez votre compte');
  assert.deepEqual([read, written(9)], ['Verifiez votre compte', 9]);
});

it('takes a place within ß for the one behind it', () => {
  const { read, written } = folded('aßb');
  assert.deepEqual([read, [0, 1, 2, 3, 4].map(written)], ['assb', [0, 1, 2, 2, 3]]);
});
