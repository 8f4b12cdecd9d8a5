import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { registries } from '../bootstrap-file.ts';
import { bootstrapFile } from './rdap-bootstrap/files.ts';
import { rdapServices } from './rdap-services.ts';

describe('rdapServices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-rdap-'));
  after(() => rmSync(folder, { recursive: true }));

  async function serversOf(object: string, own?: string) {
    const told = await rdapServices(own)(object);
    return told.state === 'found' ? told.value.servers : told.reason;
  }

  it('reads the files that are shipped', async () => {
    for (const registry of registries) {
      const { publication, services } = (await bootstrapFile(registry)).bootstrap;
      assert.ok(Date.parse(publication) > 0 && services.length >= 5, registry);
    }
  });

  it('knows whose service answers for a domain, an address and an AS number', async () => {
    assert.deepEqual(await serversOf('kensa.com'), ['https://rdap.verisign.com/com/v1/']);
    assert.deepEqual(await serversOf('KENSA.CO.KR'), ['https://rdap.nic.or.kr/']);
    assert.deepEqual(await serversOf('133.1.2.3'), ['https://rdap.apnic.net/']);
    assert.deepEqual(await serversOf('2a01:4f8::1'), ['https://rdap.db.ripe.net/']);
    assert.deepEqual(await serversOf('AS2043'), ['https://rdap.db.ripe.net/']);
    assert.deepEqual(await serversOf('as328704'), ['https://rdap.afrinic.net/rdap/']);
  });

  it('says that IANA lists none, and that other words are no object', async () => {
    for (const object of ['kensa.co.jp', 'kensa.example', '240.0.0.1', 'AS0', 'AS4200000000']) {
      assert.equal(await serversOf(object), 'no-entry', object);
    }
    for (const object of ['', 'a b', 'AS 1', '..', '検査.jp'])
      assert.equal(await serversOf(object), 'malformed', object);
  });

  it('prefers the user’s copy where it is newer, and takes no other', async () => {
    const copy = (publication: string, services: unknown) =>
      writeFileSync(join(folder, 'dns.json'), JSON.stringify({ publication, services }));
    const services = [
      [['example'], ['http://rdap.example', 'https://rdap.example']],
      [['co.example'], ['https://co.rdap.example/', 'ftp://rdap.example/']],
    ];
    copy('2030-01-01T00:00:00Z', services);
    assert.deepEqual(await serversOf('kensa.example', folder), ['https://rdap.example/', 'http://rdap.example/']);
    assert.deepEqual(await serversOf('kensa.co.example', folder), ['https://co.rdap.example/']);
    assert.equal(await serversOf('kensa.com', folder), 'no-entry');
    assert.deepEqual(await serversOf('133.1.2.3', folder), ['https://rdap.apnic.net/']);

    for (const [publication, list] of [
      ['2020-01-01T00:00:00Z', services],
      ['soon', services],
      ['2030-01-01T00:00:00Z', []],
      ['2030-01-01T00:00:00Z', 'none'],
    ] as const) {
      copy(publication, list);
      assert.deepEqual(await serversOf('kensa.com', folder), ['https://rdap.verisign.com/com/v1/'], publication);
    }
    writeFileSync(join(folder, 'dns.json'), '{"publication":');
    assert.deepEqual(await serversOf('kensa.com', folder), ['https://rdap.verisign.com/com/v1/']);
  });
});
