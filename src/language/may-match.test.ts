import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayMatch } from './may-match.ts';
import { needOf } from './pattern-needs.ts';

/** Pattern, texts in which it stands, texts that can be told not to hold it. */
const cases: [RegExp, string[], string[]][] = [
  [/\bpassword\b/i, ['your PassWord', 'password'], ['pass word', 'nothing', '', 'ab']],
  [/(?:log|sign)[ -]?in now/, ['login now', 'sign-in now'], ['login', 'sign on']],
  [/アカウント(?:の)?(?:停止|凍結)/, ['アカウントの停止', 'アカウント凍結'], ['アカウント', '停止します', 'account']],
  [/口座/, ['口座'], ['口', '座口']],
  [/(?<!not )reply (?:to me|back)/i, ['Reply back', 'please reply to me'], ['reply', 'to me']],
  [/(?=urgent)\w+ly/, ['urgently'], []],
  [/(?:abc)+d{0,2}(?:xyz){2}/, ['abcabcddxyzxyz'], ['abdd', 'xyzxyz']],
  [/(?:abc){0,2}end/, ['end'], ['abc']],
  [/[aä]bc[^x]def/i, ['abc-def', 'Äbc-def'], ['abc-']],
  [/(?<word>within|after) \d+ days/, ['within 3 days'], ['within 3 hours', 'in 3 weeks']],
  [/a\.b\.c\u3000|\p{Script=Han}x/u, ['a.b.c\u3000', '漢x'], []],
  [/one|two|threefour/, ['two'], ['three']],
];

describe('telling that a pattern matches nowhere', () => {
  for (const [pattern, holding, others] of cases) {
    it(`${pattern} is tried on every text that it matches`, () => {
      for (const text of holding) {
        assert.match(text, pattern);
        assert.equal(mayMatch(pattern, text), true, text);
      }
    });
    it(`${pattern} is spared`, () => {
      for (const text of others) assert.equal(mayMatch(pattern, text), false, text);
    });
  }

  it('says nothing where a part without letters of its own could be all', () => {
    for (const pattern of [/\d+/, /abc|\w/, /(?:abc)?/, /x/, /(abc)\1|(?:)/, /K/iu])
      assert.equal(needOf(pattern), undefined);
  });
});
