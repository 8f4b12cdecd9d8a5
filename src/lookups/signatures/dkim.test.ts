import assert from 'node:assert/strict';
import dns from 'node:dns';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { askOf, type World } from '../testing.ts';
import { verifySignatures } from './dkim.ts';
import type { DkimSignature } from './dkim-signature.ts';
import { ed25519Key, rsaKey, type SigningOptions, sealed, signed, type TestKey } from './testing.ts';

const MESSAGE =
  'From: Shop <news@sender.example>\r\nTo: taro@receiver.example\r\nSubject: Your order\r\n' +
  'Date: Tue, 24 Nov 2026 08:00:00 +0000\r\nMessage-ID: <1@sender.example>\r\n\r\nThank you.\r\nIt is on its way.\r\n';
const NOW = { now: '2026-11-24T09:00:00.000Z', receivedAt: '2026-11-24T08:00:05.000Z' };
const OLD = { now: '2026-11-24T09:00:00.000Z', receivedAt: '2022-03-14T03:00:18.000Z' };
const rsa = rsaKey();
const weak = rsaKey(512);

function zoneOf(key: TestKey, name = 'sel._domainkey.sender.example'): NonNullable<World['dns']> {
  return { [`${name} TXT`]: [key.record] };
}

async function verify(message: string, zone = zoneOf(rsa), times: typeof NOW = NOW): Promise<DkimSignature[]> {
  const { dkim } = await verifySignatures(askOf({ dns: zone }), Buffer.from(message, 'latin1'), times);
  return dkim.state === 'found' ? dkim.value : [];
}

async function outcome(message: string, zone = zoneOf(rsa), times: typeof NOW = NOW) {
  const [signature] = await verify(message, zone, times);
  return [signature?.result, signature?.why, signature?.supports];
}

function sign(options?: SigningOptions): string {
  return signed(MESSAGE, rsa, options);
}

describe('DKIM', () => {
  beforeEach(() => {
    for (const name of ['resolve', 'resolveTxt'] as const) {
      mock.method(dns.promises, name, () => assert.fail(`asked DNS past the door: ${name}`));
    }
  });
  afterEach(() => mock.restoreAll());

  it('says what a signature says of itself, and that it passes', async () => {
    const message = sign({ tags: 't=1790000000; x=1900000000; i=@mail.sender.example' });
    const { dkim } = await verifySignatures(askOf({ dns: zoneOf(rsa) }), Buffer.from(message), NOW);
    assert.deepEqual(dkim, {
      state: 'found',
      value: [
        {
          domain: 'sender.example',
          selector: 'sel',
          identity: '@mail.sender.example',
          algorithm: 'rsa-sha256',
          keyType: 'rsa',
          keyBits: 1024,
          canonicalization: 'relaxed/relaxed',
          signedFields: ['from', 'subject', 'date', 'to'],
          signedAt: '2026-09-21T14:13:20.000Z',
          expiresAt: '2030-03-17T17:46:40.000Z',
          expiredNow: false,
          testing: false,
          result: 'pass',
          signsFrom: true,
          signsSubject: true,
          unsignedTail: false,
          doubledFields: [],
          supports: true,
        },
      ],
      sources: [{ asked: 2 }],
    });
  });

  it('verifies Ed25519 (RFC 8463)', async () => {
    const key = ed25519Key();
    assert.deepEqual(await outcome(signed(MESSAGE, key), zoneOf(key)), ['pass', undefined, true]);
  });

  it('tells a changed body from a changed header', async () => {
    const message = sign();
    assert.deepEqual(await outcome(message.replace('Thank', 'thank')), ['fail', 'body-changed', false]);
    assert.deepEqual(await outcome(`${message}-- \r\nlist footer\r\n`), ['fail', 'body-changed', false]);
    assert.deepEqual(await outcome(message.replace('Your order', 'Your account')), ['fail', 'header-changed', false]);
  });

  it('tells a withdrawn key from one that is gone, and one that is no key', async () => {
    const name = 'sel._domainkey.sender.example TXT';
    const rows: [World['dns'], string][] = [
      [{ [name]: { none: 'nxdomain' } }, 'key-gone'],
      [{ [name]: { none: 'nodata' } }, 'key-gone'],
      [{ [name]: ['v=DKIM1; p='] }, 'key-revoked'],
      [{ [name]: ['v=spf1 -all'] }, 'key-unreadable'],
      [{ [name]: ['v=DKIM1; p=AAAA'] }, 'key-unreadable'],
    ];
    for (const [zone, why] of rows) assert.deepEqual(await outcome(sign(), zone), ['permerror', why, false]);
  });

  it('does not call it a failure when the mail is older than keys live', async () => {
    const gone = { 'sel._domainkey.sender.example TXT': { none: 'nxdomain' as const } };
    assert.deepEqual(await outcome(sign(), gone, OLD), ['unknown', 'key-gone', false]);
    const changed = sign().replace('Your order', 'Your account');
    assert.deepEqual(await outcome(changed, zoneOf(rsa), OLD), ['unknown', 'key-may-have-changed', false]);
    assert.deepEqual(await outcome(sign().replace('Thank', 'thank'), zoneOf(rsa), OLD), [
      'fail',
      'body-changed',
      false,
    ]);
    assert.deepEqual(await outcome(sign(), zoneOf(rsa), OLD), ['pass', undefined, true]);
  });

  it('knows nothing where nobody answers, and says why', async () => {
    const silent = { 'sel._domainkey.sender.example TXT': { unknown: 'timeout' as const } };
    const [signature] = await verify(sign(), silent);
    assert.deepEqual([signature?.result, signature?.why, signature?.reason], ['unknown', 'no-answer', 'timeout']);
  });

  it('judges expiry by when the mail was received', async () => {
    const message = sign({ tags: 't=1640000000; x=1650000000' });
    assert.deepEqual(await outcome(message), ['neutral', 'expired', false]);
    const [then] = await verify(message, zoneOf(rsa), OLD);
    assert.deepEqual([then?.result, then?.expiredNow], ['pass', true]);
  });

  it('refuses keys that can be broken, and keys that would take long', async () => {
    assert.deepEqual(await outcome(signed(MESSAGE, weak), zoneOf(weak)), ['policy', 'weak-key', false]);
    const huge = Buffer.concat([
      Buffer.from('3082200a02822001', 'hex'),
      Buffer.alloc(0x2001, 0x7f),
      Buffer.from('0203010001', 'hex'),
    ]);
    const zone = { 'sel._domainkey.sender.example TXT': [`p=${huge.toString('base64')}`] };
    const [signature] = await verify(sign(), zone);
    assert.deepEqual([signature?.why, signature?.keyBits], ['too-large', 65543]);
  });

  it('sees what is appended behind l=', async () => {
    const message = sign({ tags: 'l=31' });
    const [whole] = await verify(message);
    assert.deepEqual(
      [whole?.result, whole?.bodyLength, whole?.unsignedTail, whole?.supports],
      ['pass', 31, false, true],
    );
    const [longer] = await verify(`${message}Pay here.\r\n`);
    assert.deepEqual([longer?.result, longer?.unsignedTail, longer?.supports], ['pass', true, false]);
  });

  it('sees fields that were put on top of the signed ones', async () => {
    const [doubled] = await verify(`From: Bank <info@bank.example>\r\n${sign()}`);
    assert.deepEqual([doubled?.result, doubled?.doubledFields, doubled?.supports], ['pass', ['from'], false]);
    const guarded = sign({ fields: 'from:from:subject:subject' });
    assert.equal((await verify(guarded))[0]?.supports, true);
    assert.deepEqual(await outcome(`From: Bank <info@bank.example>\r\n${guarded}`), ['fail', 'header-changed', false]);
  });

  it('does not let a signature vouch for a subject that it leaves out, or in a trial', async () => {
    const [bare] = await verify(sign({ fields: 'from:date' }));
    assert.deepEqual([bare?.result, bare?.signsSubject, bare?.supports], ['pass', false, false]);
    const trial = zoneOf({ ...rsa, record: rsa.record.replace('k=rsa', 'k=rsa; t=y') });
    const [testing] = await verify(sign(), trial);
    assert.deepEqual([testing?.result, testing?.testing, testing?.supports], ['pass', true, false]);
  });

  it('takes the key among other records of its name', async () => {
    const zone = { 'sel._domainkey.sender.example TXT': ['some note', rsa.record] };
    assert.deepEqual(await outcome(sign(), zone), ['pass', undefined, true]);
  });

  it('finds the key of an internationalised domain (RFC 8616)', async () => {
    const domain = Buffer.from('例え.example').toString('latin1');
    const message = signed(MESSAGE, rsa, { domain });
    const [signature] = await verify(message, zoneOf(rsa, 'sel._domainkey.xn--r8jz45g.example'));
    assert.deepEqual([signature?.domain, signature?.result], ['xn--r8jz45g.example', 'pass']);
  });

  it('verifies the first signatures of many, and tells of some more', async () => {
    const many = sign().split('\r\n', 1)[0] ?? '';
    const message = `${`${many}\r\n`.repeat(200)}${MESSAGE}`;
    const results = (await verify(message)).map(({ result, why }) => why ?? result);
    assert.deepEqual(results, [...Array(8).fill('pass'), ...Array(24).fill('too-large')]);
  });

  it('finds nothing in an unsigned mail, and asks nothing', async () => {
    const { dkim, arc } = await verifySignatures(() => assert.fail('asked'), Buffer.from(MESSAGE), NOW);
    assert.deepEqual([dkim.state, arc.state], ['none', 'none']);
  });
});

describe('ARC', () => {
  const key = rsaKey();
  const zone = { ...zoneOf(key, 'sel._domainkey.list.example'), ...zoneOf(key, 'sel._domainkey.forwarder.example') };
  const twice = sealed(
    sealed(MESSAGE, key, 'list.example', 1, 'spf=pass smtp.mailfrom=sender.example'),
    key,
    'forwarder.example',
    2,
    'arc=pass',
  );

  async function chain(message: string, keys: World['dns'] = zone, times = NOW) {
    const { arc } = await verifySignatures(askOf(keys ? { dns: keys } : {}), Buffer.from(message, 'latin1'), times);
    return arc.state === 'found' ? arc.value : undefined;
  }

  it('validates a chain, and says who sealed and what he recorded', async () => {
    const arc = await chain(twice);
    assert.deepEqual([arc?.result, arc?.oldestPass], ['pass', 1]);
    assert.deepEqual(
      arc?.sets.map(({ instance, sealer, chain: found, recorded }) => [instance, sealer, found, recorded]),
      [
        [1, 'list.example', 'none', 'list.example; spf=pass smtp.mailfrom=sender.example'],
        [2, 'forwarder.example', 'pass', 'forwarder.example; arc=pass'],
      ],
    );
  });

  it('says since which set the message is unchanged', async () => {
    const first = sealed(MESSAGE, key, 'list.example', 1, 'spf=pass').replace('Thank you', 'With footer: thank you');
    const arc = await chain(sealed(first, key, 'forwarder.example', 2, 'arc=pass'));
    assert.deepEqual([arc?.result, arc?.oldestPass], ['pass', 2]);
  });

  const broken: [name: string, message: string, why: string][] = [
    ['changed after it was sealed', twice.replace('Thank', 'thank'), 'message-changed'],
    ['with another subject', twice.replace('Your order', 'Your account'), 'message-changed'],
    ['whose older results were changed', twice.replace('spf=pass', 'spf=fail'), 'seal-broken'],
    ['without a set', twice.replace(/ARC-Authentication-Results: i=1;[^\r]*\r\n/, ''), 'structure'],
    ['sealed as failed', twice.replace('cv=pass', 'cv=fail'), 'sealed-as-failed'],
  ];
  for (const [name, message, why] of broken) {
    it(`fails a message ${name}`, async () => {
      const arc = await chain(message);
      assert.deepEqual([arc?.result, arc?.why], ['fail', why]);
    });
  }

  it('says that a key is gone, and calls that no failure of an old mail', async () => {
    const keys = { ...zone, 'sel._domainkey.list.example TXT': { none: 'nxdomain' as const } };
    const now = await chain(twice, keys);
    const old = await chain(twice, keys, OLD);
    assert.deepEqual([now?.result, now?.why, old?.result, old?.why], ['fail', 'key-gone', 'unknown', 'key-gone']);
  });

  it('knows nothing where nobody answers', async () => {
    const arc = await chain(twice, {});
    assert.deepEqual([arc?.result, arc?.why, arc?.reason], ['unknown', 'no-answer', 'not-recorded']);
  });
});
