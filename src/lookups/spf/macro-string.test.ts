import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expand, expandEnd, type MacroValues, parseDomainSpec, parseMacroString } from './macro-string.ts';

/** The sender of RFC 7208 section 7.4, which gives the expansions below. */
const values: MacroValues = {
  s: 'strong-bad@email.example.com',
  l: 'strong-bad',
  o: 'email.example.com',
  d: 'email.example.com',
  i: '192.0.2.3',
  p: 'mx.example.org',
  h: 'mx.example.org',
  v: 'in-addr',
  c: '192.0.2.3',
  r: 'unknown',
  t: '1640995200',
};

function expanded(text: string, more: Partial<MacroValues> = {}): string | undefined {
  const pieces = parseMacroString(text);
  return pieces && expand(pieces, { ...values, ...more });
}

describe('macros', () => {
  for (const [text, expansion] of [
    ['%{s}', 'strong-bad@email.example.com'],
    ['%{o}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{l-}', 'strong.bad'],
    ['%{lr}', 'strong-bad'],
    ['%{lr-}', 'bad.strong'],
    ['%{l1r-}', 'strong'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{lr-}.lp.%{ir}.%{v}._spf.%{d2}', 'bad.strong.lp.3.2.0.192.in-addr._spf.example.com'],
    ['%{d2}.trusted-domains.example.net', 'example.com.trusted-domains.example.net'],
    ['%{i}%%%_%-', '192.0.2.3% %20'],
  ]) {
    it(`expands ${text} as RFC 7208 section 7.4 does`, () => assert.equal(expanded(text ?? ''), expansion));
  }

  it('escapes what an upper-case letter stands for, bytes of UTF-8', () => {
    assert.equal(expanded('%{L}', { l: '~a&b=é' }), '~a%26b%3D%C3%A9');
  });

  it('knows no broken ones', () => {
    for (const text of [
      '%',
      '%{',
      '%{}',
      '%{x}',
      '%{d0}',
      '%{d00}',
      '%{d-2}',
      '%{dr2}',
      '%(d)',
      '%{d}%',
      'é',
      'a b',
      '\0',
    ])
      assert.equal(parseMacroString(text), undefined, text);
  });

  it('allows spaces and the letters c, r and t in explanations only', () => {
    for (const text of ['%{c}', '%{r}', '%{t}', 'see why']) {
      assert.equal(parseMacroString(text), undefined, text);
      assert.notEqual(parseMacroString(text, true), undefined, text);
    }
  });

  it('wants a domain to end in an expansion or a top label', () => {
    for (const text of ['a.example', 'a.example.', '%{d}', 'a.%{d}', 'a.b%%', 'a.b-c', 'a:b/c.example', 'a..example'])
      assert.notEqual(parseDomainSpec(text), undefined, text);
    for (const text of ['', 'example', 'example.', 'a.1', 'a.-b', 'a.b-', '%{d}example', 'a.example..', 'a.exa_mple'])
      assert.equal(parseDomainSpec(text), undefined, text);
  });

  it('keeps a bounded part of thousands of macros, the end of it for a name', () => {
    const pieces = parseMacroString(`%{s}${'%{s}.'.repeat(20_000)}example.com`) ?? [];
    assert.ok(expand(pieces, values).length <= 1000);
    assert.match(expandEnd(pieces, values), /^.{1,1000}$/s);
    assert.ok(expandEnd(pieces, values).endsWith('.strong-bad@email.example.com.example.com'));
  });
});
