import assert from 'node:assert/strict';
import { it } from 'node:test';
import { codeFinder } from './code-finder.ts';

it('finds a code wherever it stands, and nothing of others', () => {
  const holdsCode = codeFinder(['abcdefgh', 'abcxyz12', '0f0f0f0f']);
  for (const text of ['abcdefgh', 'x.abcxyz12', 'abcabcxyz12-', 'あ0f0f0f0f'])
    assert.equal(holdsCode(text), true, text);
  for (const text of ['', 'ab', 'abcdefg', 'abcxyz1', 'x0f0f0f0', 'ABCDEFGH'])
    assert.equal(holdsCode(text), false, text);
});

it('is not misled by letters beyond ASCII', () => {
  assert.equal(codeFinder(['abcdefgh'])('\u0161\u0162\u0163defgh'), false);
  assert.equal(codeFinder([])('abcdefgh'), false);
});
