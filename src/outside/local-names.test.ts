import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reverseLookupName } from '../util/ip-address.ts';
import { allow } from './allow.ts';
import type { Told, Wire } from './ask.ts';
import { localReason } from './local-names.ts';

const dns = (name: string) => localReason('dns', { name, type: 'A' });

it('keeps names inside that belong to one network or to nobody', () => {
  for (const name of [
    'printer.local',
    'PRINTER.LOCAL.',
    'localhost',
    'www.localhost',
    'mail.corp.internal',
    'nas.home.arpa',
    'files.lan',
    'dc01.ad.corp',
    'a.b.test',
    'x.invalid',
    'abc.onion',
    'x.alt',
  ]) {
    assert.equal(dns(name), 'local-name', name);
  }
});

it('keeps the addresses of a network inside, as reverse names and as queries', () => {
  for (const address of ['10.1.2.3', '192.168.0.1', '127.0.0.1', '100.64.0.1', 'fd00::1', 'fe80::1']) {
    assert.equal(dns(reverseLookupName(address)), 'private-address', address);
    assert.equal(localReason('whois', { server: 'whois.example', query: `n ${address}` }), 'private-address', address);
  }
  assert.equal(localReason('whois', { server: 'whois.local', query: 'bank.example' }), 'local-name');
  assert.equal(localReason('whois', { server: 'whois.example', query: '-T dn,ace files.lan' }), 'local-name');
});

it('lets public names and addresses leave', () => {
  for (const name of ['bank.example', 'local.bank.example', 'internal-bank.com', 'test.bank.co.jp', 'corp.com']) {
    assert.equal(dns(name), undefined, name);
  }
  assert.equal(dns(reverseLookupName('20.196.210.166')), undefined);
  assert.equal(localReason('whois', { server: 'whois.jprs.jp', query: 'bank.co.jp/e' }), undefined);
  assert.equal(localReason('table', { table: 'asn', ip: '10.0.0.1' }), undefined);
});

it('turns such a question back before anyone hears it', async () => {
  const heard: string[] = [];
  const wire = (async (kind) => {
    heard.push(kind);
    return { state: 'found', value: [], from: 'resolver' };
  }) as Wire;
  const told: Told<string[]> = await allow(['dns'], wire)('dns', { name: 'nas.lan', type: 'A' });
  assert.deepEqual(told, { state: 'unknown', reason: 'local-name', from: '' });
  assert.deepEqual(heard, []);
});
