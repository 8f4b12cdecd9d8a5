import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withEntities } from './xml-entities.ts';

it('writes out what the document type declares, and what stands in it', () => {
  const file = `<!DOCTYPE svg [<!ENTITY h "example.com"><!ENTITY u 'https://&h;/x'>]><svg><a href="&u;&amp;&other;"/></svg>`;
  assert.ok(withEntities(file).endsWith('<svg><a href="https://example.com/x&amp;&other;"/></svg>'));
});

it('leaves a file without declarations as it is', () => {
  assert.equal(withEntities('<svg>&u;</svg>'), '<svg>&u;</svg>');
});

it('is bounded where entities multiply', () => {
  const lines = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(100)}">`);
  const file = `<!DOCTYPE x [<!ENTITY e0 "${'a'.repeat(8000)}">${lines.join('')}]><x>${'&e20;&e2;'.repeat(1000)}</x>`;
  assert.ok(withEntities(file).length < 3 * 1024 * 1024);
});
