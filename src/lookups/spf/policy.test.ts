import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPolicy, parsePolicy } from './policy.ts';

const terms = (text: string) => parsePolicy(`v=spf1 ${text}`)?.directives.map(({ written }) => written);

describe('an SPF record', () => {
  it('is told from other TXT records by its first word', () => {
    for (const text of ['v=spf1', 'v=spf1 -all', 'V=SPF1 a']) assert.ok(isPolicy(text), text);
    for (const text of ['v=spf10 -all', 'v=spf1\t-all', ' v=spf1 -all', 'v=spf1-all', 'spf1', ''])
      assert.ok(!isPolicy(text), text);
  });

  it('keeps its terms in order and as they are written', () => {
    assert.deepEqual(terms('  ip4:192.0.2.0/24  IP6:2001:db8::/32 a/24//64 mx:b.example ~ALL '), [
      'ip4:192.0.2.0/24',
      'IP6:2001:db8::/32',
      'a/24//64',
      'mx:b.example',
      '~ALL',
    ]);
    assert.deepEqual(terms(''), []);
  });

  it('passes over modifiers that it does not know', () => {
    assert.deepEqual(terms('x.y-z_1=a:b/c ra=postmaster -all'), ['-all']);
  });

  it('is broken as a whole by one fault anywhere', () => {
    for (const text of [
      'all.',
      'all:x',
      'all/8',
      'ip:192.0.2.1',
      'ip4',
      'ip4:192.0.2',
      'ip4:192.0.2.256',
      'ip4:192.0.2.01',
      'ip4:192.0.2.1/33',
      'ip4:192.0.2.1/032',
      'ip4:192.0.2.1/',
      'ip4:192.0.2.1//32',
      'ip4:2001:db8::1',
      'ip6:192.0.2.1',
      'ip6::a::b',
      'ip6:2001:db8::1%1',
      'ip6:2001:db8::/129',
      'a:',
      'a/33',
      'a//129',
      'a/24/64',
      'a:example',
      'a:b.example/',
      'mx:b.1',
      'ptr/24',
      'ptr:',
      'include',
      'include:',
      'include:b.example/24',
      'exists',
      'exists:b.example/24',
      'redirect:b.example',
      'redirect=',
      'redirect=b.example redirect=c.example',
      'exp=',
      'exp=b.example exp=b.example',
      'x=%',
      '1x=y',
      '=y',
      '!a',
      '--all',
      'a\rmx',
      'é',
    ])
      assert.equal(parsePolicy(`v=spf1 ${text} -all`), undefined, text);
  });

  it('ends on records as long as DNS can carry, whatever stands in them', () => {
    for (const text of ['/1', '//1', '%{s}', ':', '1.', 'a-', 'x=', 'a:', '.', '%', 'ip4:1.2.3.4 ', 'a/', '{}', '=='])
      for (const head of ['', 'a:x.', 'ip6:', 'exists:', 'ip4:', 'redirect=', 'x'])
        parsePolicy(`v=spf1 ${head}${text.repeat(64_000 / text.length)}_`);
  });
});
