import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ipRange, isInRange, rangeSize } from './ip-range.ts';

it('reads ranges as registries write them', () => {
  const sizes: [text: string, inside: string, size: bigint][] = [
    ['192.0.2.0/24', '192.0.2.255', 256n],
    ['192.0.2.16/29', '192.0.2.20', 8n],
    ['200.160/20', '200.160.15.1', 4096n],
    ['192.0.2.0 - 192.0.2.63', '192.0.2.63', 64n],
    ['192.0.2.0 -192.0.2.255 (/24)', '192.0.2.7', 256n],
    ['198.51.100.0 - 198.51.101.255 (/16+/18+/19)', '198.51.101.1', 512n],
    ['2001:db8::/32', '2001:db8:ffff::1', 1n << 96n],
    ['2001:DB8:0:0:0:0:0:0 - 2001:DB8:0:FFFF:FFFF:FFFF:FFFF:FFFF', '2001:db8:0:1::', 1n << 80n],
    ['0.0.0.0 - 255.255.255.255', '192.0.2.1', 1n << 32n],
  ];
  for (const [text, inside, size] of sizes) {
    const range = ipRange(text);
    assert.ok(range, text);
    assert.equal(isInRange(inside, range), true, text);
    assert.equal(rangeSize(range), size, text);
  }
});

it('knows what lies outside, and addresses of the other version', () => {
  const range = ipRange('192.0.2.16/29');
  assert.ok(range);
  for (const address of ['192.0.2.15', '192.0.2.24', '::', '2001:db8::1', 'bank.example', '']) {
    assert.equal(isInRange(address, range), false, address);
  }
});

it('takes no text for a range that is none', () => {
  for (const text of [
    '',
    'x',
    '192.0.2.1',
    '192.0.2.0/33',
    '192.0.2.9 - 192.0.2.1',
    '192.0.2.0 - ::1',
    '1/2/3/',
    '-'.repeat(9999),
  ]) {
    assert.equal(ipRange(text), undefined, text.slice(0, 40));
  }
});
