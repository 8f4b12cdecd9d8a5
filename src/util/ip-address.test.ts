import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isLocalAddress, isPublicAddress, reverseLookupAddress, reverseLookupName } from './ip-address.ts';

/** The registries of RFC 6890 and RFC 8190, and what was added to them since. */
const special =
  `0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 169.254.1.1 172.31.0.1 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1
  198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:10.0.0.1 ::ffff:127.0.0.1 64:ff9b::a00:1 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:2::1 2001:db8::1
  2001:10::1 2002:a00:1:: 3fff::1 4000::1 5f00::1 fc00::1 fd00::1 fe80::1 fec0::1 ff02::1`.split(/\s+/);
const open =
  '1.1.1.1 8.8.8.8 20.196.210.166 100.128.0.1 172.32.0.1 192.167.0.1 ::ffff:8.8.8.8 2606:4700::1 2400::1'.split(' ');

it('takes for public what the internet can reach, and nothing else', () => {
  assert.deepEqual(special.filter(isPublicAddress), []);
  assert.deepEqual(
    open.filter((address) => !isPublicAddress(address)),
    [],
  );
});

it('takes for local what means something inside one network, in every spelling', () => {
  const local =
    '10.0.0.1 127.0.0.1 0.0.0.0 169.254.1.1 100.64.0.1 192.168.0.1 ::1 ::ffff:192.168.0.1 [fe80::1] fd00::1 64:ff9b::a00:1';
  assert.deepEqual(
    local.split(' ').filter((address) => !isLocalAddress(address)),
    [],
  );
  assert.deepEqual([...open, '192.0.2.1', '2001:db8::1', 'bank.example'].filter(isLocalAddress), []);
});

it('reads back the names of reverse lookups', () => {
  for (const address of ['20.196.210.166', '2606:4700::1111', 'fd00::1']) {
    assert.equal(reverseLookupAddress(reverseLookupName(address)), address);
  }
  for (const name of [
    '10.in-addr.arpa',
    'a.b.c.d.in-addr.arpa',
    '999.1.1.1.in-addr.arpa',
    'bank.example',
    'ip6.arpa',
  ]) {
    assert.equal(reverseLookupAddress(name), undefined);
  }
});
