import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { verifySignatures } from '../../src/lookups/signatures/dkim.ts';
import { ed25519Key, rsaKey, sealed, signed } from '../../src/lookups/signatures/testing.ts';
import type { Ask } from '../../src/outside/ask.ts';
import { live } from '../../src/outside/live/index.ts';
import { isoNow } from '../../src/outside/live/system-clock.ts';
import { record } from '../../src/outside/record.ts';
import { readRecording, writeRecording } from '../../src/outside/recording.ts';
import { replay } from '../../src/outside/replay.ts';
import { dnsServer } from './dns-server.ts';
import { type NsdServer, nsdServer } from './nsd-server.ts';

const settings = { startedAt: isoNow(), ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' as const };
const times = { now: settings.startedAt, receivedAt: settings.startedAt };
const MESSAGE = 'From: news@sender.example\r\nTo: a@b.example\r\nSubject: hello\r\nDate: now\r\n\r\nThank you.\r\n';
const rsa = rsaKey(2048);
const ed25519 = ed25519Key();

/** A key of 2048 bits is longer than one character string of a TXT record may be (RFC 1035 section 3.3). */
const strings = (record: string) => (record.match(/.{1,200}/g) ?? []).map((part) => `"${part}"`).join(' ');

const zone = `
long._domainkey.sender.example. TXT ${strings(rsa.record)}
short._domainkey.sender.example. TXT ${strings(ed25519.record)}
alias._domainkey.sender.example. CNAME long._domainkey.sender.example.
withdrawn._domainkey.sender.example. TXT "v=DKIM1; p="
empty._domainkey.sender.example. A 20.196.210.166
two._domainkey.sender.example. TXT "a note"
two._domainkey.sender.example. TXT ${strings(rsa.record)}
sel._domainkey.list.example. TXT ${strings(rsa.record)}
`;

describe('signatures with the keys of a real name server', () => {
  let server: NsdServer;
  before(async () => {
    server = await nsdServer(zone);
  });
  after(() => server?.close());

  async function verify(ask: Ask, message: string): Promise<string> {
    const { dkim, arc } = await verifySignatures(ask, Buffer.from(message), times);
    const told = [...(dkim.state === 'found' ? dkim.value : []), ...(arc.state === 'found' ? [arc.value] : [])];
    return told.map(({ result, why }) => (why ? `${result} ${why}` : result)).join();
  }

  const selectors: [selector: string, expected: string][] = [
    ['long', 'pass'],
    ['alias', 'pass'],
    ['two', 'pass'],
    ['withdrawn', 'permerror key-revoked'],
    ['empty', 'permerror key-gone'],
    ['nobody', 'permerror key-gone'],
    ['short', 'permerror key-unreadable'],
  ];
  for (const [selector, expected] of selectors) {
    it(`say "${expected}" for the selector ${selector}, and the same again from the recording`, async () => {
      const message = signed(MESSAGE, rsa, { selector });
      const { ask, recording } = record(live({ resolver: [server.address] }), isoNow, settings);
      assert.equal(await verify(ask, message), expected);
      const kept = readRecording(writeRecording(recording()));
      assert.ok(!('error' in kept));
      assert.equal(await verify(replay(kept).ask, message), expected);
    });
  }

  it('validate Ed25519, and a chain', async () => {
    const { ask } = record(live({ resolver: [server.address] }), isoNow, settings);
    assert.equal(await verify(ask, signed(MESSAGE, ed25519, { selector: 'short' })), 'pass');
    const chain = sealed(signed(MESSAGE, rsa, { selector: 'long' }), rsa, 'list.example', 1, 'dkim=pass');
    assert.equal(await verify(ask, chain), 'pass,pass');
  });
});

describe('signatures with keys from a server that fails', () => {
  const manners = ['refused', 'server-failure', 'deny-all', 'truncate', 'make-up'] as const;
  for (const manner of manners) {
    it(`never fail a mail for it: ${manner}`, async () => {
      const name = 'sel._domainkey.sender.example';
      const keys = manner === 'make-up' ? {} : { [name]: { TXT: [rsa.record] } };
      const server = await dnsServer({ '': { NS: ['a.root.example'] }, ...keys }, () => manner);
      try {
        const { ask } = record(live({ resolver: [server.address] }), isoNow, settings);
        const { dkim } = await verifySignatures(ask, Buffer.from(signed(MESSAGE, rsa)), times);
        const [signature] = dkim.state === 'found' ? dkim.value : [];
        assert.equal(signature?.result, manner === 'truncate' ? 'pass' : 'unknown');
      } finally {
        await server.close();
      }
    });
  }
});
