import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressBytes, isIn } from './network.ts';

function within(address: string, network: string, prefix: number): boolean {
  const [one, bytes] = [addressBytes(address), addressBytes(network)];
  assert.ok(one && bytes);
  return isIn(one, { bytes, prefix });
}

describe('networks', () => {
  it('compare the first bits', () => {
    assert.ok(within('192.0.2.255', '192.0.2.0', 24));
    assert.ok(!within('192.0.3.0', '192.0.2.0', 24));
    assert.ok(within('192.0.2.128', '192.0.2.130', 30));
    assert.ok(!within('192.0.2.128', '192.0.2.130', 31));
    assert.ok(within('203.0.113.1', '192.0.2.0', 0));
    assert.ok(within('2001:db8:7fff::1', '2001:db8::', 33));
    assert.ok(!within('2001:db8:8000::1', '2001:db8::', 33));
  });

  it('never mix the families', () => {
    assert.ok(!within('192.0.2.1', '::ffff:192.0.2.1', 0));
    assert.ok(!within('::c000:201', '192.0.2.1', 0));
  });

  it('read every spelling of IPv6 as the address that it is', () => {
    assert.deepEqual(addressBytes('::192.0.2.1'), addressBytes('::c000:201'));
    assert.deepEqual(addressBytes('::FFFF:192.0.2.1'), addressBytes('::ffff:c000:201'));
    assert.deepEqual(addressBytes('2001:DB8::1'), addressBytes('2001:db8:0:0:0:0:0:1'));
  });

  it('read nothing else', () => {
    for (const text of [
      '',
      '1',
      '1.2.3',
      '1.2.3.4.',
      '1.2.3.4.5',
      '01.2.3.4',
      '0x1.2.3.4',
      '1.2.3.256',
      ':',
      ':::',
      '1::2::3',
      'g::',
      'fe80::1%eth0',
      '::1.2.3.256',
      '1.2.3.4::',
      '::'.repeat(40),
    ])
      assert.equal(addressBytes(text), undefined, text);
  });
});
