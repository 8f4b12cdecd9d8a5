import assert from 'node:assert/strict';
import { it } from 'node:test';
import { languageOf } from './language.ts';

it('follows the environment in the order of POSIX', () => {
  assert.equal(languageOf({ LANG: 'ja_JP.UTF-8' }), 'ja');
  assert.equal(languageOf({ LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }), 'en');
  assert.equal(languageOf({ LC_ALL: '', LC_MESSAGES: 'ja' }), 'ja');
});

it('speaks English where it is asked for neither language', () => {
  assert.equal(languageOf({}), 'en');
  assert.equal(languageOf({ LANG: 'C.UTF-8' }), 'en');
  assert.equal(languageOf({ LANG: 'jam_JM' }), 'en');
});
