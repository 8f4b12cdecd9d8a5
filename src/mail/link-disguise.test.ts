import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTarget } from './link-target.ts';

describe('an address that is written so as to be taken for another', () => {
  for (const [written, disguise, host] of [
    ['http://3232235777/login', 'number', '192.168.1.1'],
    ['http://0xc0.0xa8.0x01.0x01/', 'number', '192.168.1.1'],
    ['http://0300.0250.1.1/', 'number', '192.168.1.1'],
    ['http://127.1/', 'number', '127.0.0.1'],
    ['http://www.bank.example@0x7f.1/', 'number', '127.0.0.1'],
    ['https://bank\u3002example/', 'wide-dots', 'bank.example'],
    ['https://%62ank.example/', 'percent', 'bank.example'],
    ['http://%62ank.example:%38%37/', 'percent', 'bank.example'],
    ['https:\\\\bank.example/', 'backslash', 'bank.example'],
    ['https:/\\bank.example/', 'backslash', 'bank.example'],
    ['https://bank.example/\u202Egnp.exe', 'direction', 'bank.example'],
    ['https://bank.example/%E2%80%AEgnp.exe', 'direction', 'bank.example'],
  ] as const) {
    it(`${disguise}: ${written}`, () => {
      const target = readTarget(written, undefined);
      assert.deepEqual(target.disguises, [disguise]);
      assert.equal(target.host, host);
    });
  }
});

describe('an address as it is', () => {
  for (const written of [
    'https://www.bank.example/path?a=%20b',
    'http://192.0.2.1/',
    'http://192.0.2.1:8080/',
    'HTTPS://WWW.BANK.EXAMPLE/',
    'https://bank.example/a\\b',
    'https://日本語.example/',
    'mailto:taro@example.co.jp',
    'relative/path',
    'https://$%7Bhost%7D/',
  ]) {
    it(written, () => assert.equal(readTarget(written, undefined).disguises, undefined));
  }
});
