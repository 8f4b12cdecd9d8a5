import assert from 'node:assert/strict';
import { it } from 'node:test';
import { conditionalHtml } from './html-conditional.ts';

const shown = [
  'mso',
  'gte mso 9',
  '(gte mso 9)|(IE)',
  'true',
  '!(!mso)',
  '(mso)&(gt mso 11)',
  '!(gte mso 15)',
  ' vml ',
];
const kept = ['!mso', '!(mso)', 'false', '!true', 'mso & false', 'webkit', '', '('];

for (const condition of shown) {
  it(`takes what Outlook shows by [if ${condition}]`, () => {
    assert.equal(conditionalHtml(`[if ${condition}]><a href="x">y</a><![endif]`), '<a href="x">y</a>');
  });
}

for (const condition of kept) {
  it(`leaves out what no Outlook shows by [if ${condition}]`, () => {
    assert.equal(conditionalHtml(`[if ${condition}]><a href="x">y</a><![endif]`), '');
  });
}
