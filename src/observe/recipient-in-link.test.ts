import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import { recipientReader } from './recipient-in-link.ts';

const read = recipientReader([{ address: 'Taro.Yamada@example.co.jp' }, { address: 'info@example.com' }]);

describe('recipientReader', () => {
  it('reads an address that stands in a link plainly', () => {
    assert.equal(read('https://a.example/?email=taro.yamada@example.co.jp'), 'plain');
    assert.equal(read('https://a.example/x?u=TARO.YAMADA%40Example.co.jp&t=1'), 'plain');
    assert.equal(read('https://a.example/x?u=taro.yamada%2540example.co.jp'), 'plain');
    assert.equal(read('https://a.example/page.html#info@example.com'), 'plain');
  });
  it('reads one that is encoded, in either case', () => {
    const code = Buffer.from('taro.yamada@example.co.jp').toString('base64');
    assert.equal(read(`https://a.example/?k=${code}`), 'encoded');
    assert.equal(
      read(`https://a.example/?k=${Buffer.from('info@example.com').toString('hex').toUpperCase()}`),
      'encoded',
    );
    assert.equal(read(`https://a.example/?k=${hash('md5', 'info@example.com')}`), 'encoded');
  });
  it('takes a longer address, as in a Message-ID, for another one', () => {
    assert.equal(read('https://lists.example/r/20240510.1-info@example.com'), undefined);
    assert.equal(read('https://a.example/?e=info@example.com.au'), undefined);
  });
  it('finds nothing where there is neither', () => {
    assert.equal(read('https://example.com/info'), undefined);
    assert.equal(recipientReader([])('https://a.example/?e=info@example.com'), undefined);
    assert.equal(recipientReader([{ address: 'undisclosed' }])('https://a.example/undisclosed'), undefined);
  });
  it('ends on hostile input', () => {
    const many = recipientReader(Array.from({ length: 9999 }, (_, index) => ({ address: `a${index}@example.com` })));
    for (let index = 0; index < 2000; index += 1) many(`https://a.example/${index}${'%25'.repeat(9999)}`);
    assert.equal(many('%'.repeat(1_000_000)), undefined);
  });
});
