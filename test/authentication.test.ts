import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { investigate } from '../src/investigate.ts';
import { rsaKey, sealed, signed } from '../src/lookups/signatures/testing.ts';
import { askOf, type World } from '../src/lookups/testing.ts';

const key = rsaKey();
const PUBLISHED = { 'sel._domainkey.kagoya.net TXT': [key.record] };
const FIELDS = 'from:subject:date:to:message-id';

interface Letter {
  from?: string;
  date?: string;
  body?: string;
}

/** What a registered company might send, without a word of any receiver's. */
function letter({
  from = 'Kagoya Japan <support@kagoya.net>',
  date = 'Mon, 23 Nov 2026 09:00:00 +0900',
  body,
}: Letter = {}) {
  return [
    `From: ${from}`,
    'To: <taro@example.co.jp>',
    'Subject: =?UTF-8?B?44Kr44K044Ok44O744K444Oj44OR44Oz44GL44KJ44Gu44GK55+l44KJ44Gb?=',
    `Date: ${date}`,
    'Message-ID: <20261123.1@kagoya.net>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body ?? 'Kagoya Japan: maintenance on 1 December. Details: https://www.kagoya.jp/news/\r\n',
  ].join('\r\n');
}

/** As its receiver's own server took it, from an address that the domain does not list. */
function delivered(message: string, date = 'Mon, 23 Nov 2026 09:00:05 +0900') {
  const received = 'Received: from mail.stranger.example (mail.stranger.example [203.0.113.9])';
  return [
    'Return-Path: <support@kagoya.net>',
    received,
    '\tby mx.example.co.jp (Postfix) with ESMTP id 4X1Y2Z',
    `\tfor <taro@example.co.jp>; ${date}`,
    message,
  ].join('\r\n');
}

async function read(message: string, dns: World['dns'] = PUBLISHED, startedAt = '2026-11-24T00:00:00.000Z') {
  const settings = {
    startedAt,
    ownDomains: ['example.co.jp'],
    trustedHosts: ['mx.example.co.jp'],
    knownSenders: [],
    language: 'ja' as const,
  };
  const { verdict, findings, observations } = await investigate(
    Buffer.from(message, 'latin1'),
    askOf({ dns }),
    settings,
  );
  const found = findings.flatMap((one) =>
    one.outcome === 'found' ? [one.variant === undefined ? one.id : `${one.id}/${one.variant}`] : [],
  );
  return { label: verdict.label, found, auth: observations.auth, victims: verdict.otherVictims };
}

const sign = (message: string, tags = '', domain = 'kagoya.net') =>
  signed(message, key, { domain, fields: FIELDS, ...(tags === '' ? {} : { tags }) });

describe('a mail without any receiver’s record, whose signature is verified now', () => {
  it('is genuine where the company’s own signature covers all that a reader sees', async () => {
    const { label, found, auth } = await read(sign(letter()));
    assert.equal(label, 'genuine', found.join(' '));
    assert.ok(found.includes('aligned-authentication/dkim-now'));
    assert.deepEqual(auth.agreement.dkim.agreement, 'only-now');
  });

  it('is genuine years later, as long as the key stands: it was signed then', async () => {
    const { label } = await read(sign(letter({ date: 'Wed, 23 Nov 2022 09:00:00 +0900' })));
    assert.equal(label, 'genuine');
  });

  it('proves nothing with text behind the signed length', async () => {
    const { label, auth } = await read(`${sign(letter(), 'l=20')}Enter your password: https://stranger.example/\r\n`);
    assert.equal(auth.dkimNow.state === 'found' && auth.dkimNow.value[0]?.result, 'pass');
    assert.equal(auth.aligned.state, 'unknown');
    assert.notEqual(label, 'genuine');
  });

  it('proves nothing with a second From above the signed one', async () => {
    const { label } = await read(`From: Kagoya Japan <support@kagoya.net>\r\n${sign(letter())}`);
    assert.notEqual(label, 'genuine');
    const other = await read(`From: Kagoya Japan <mallory@stranger.example>\r\n${sign(letter())}`);
    assert.notEqual(other.label, 'genuine');
  });

  it('proves nothing with a second field on top by which its body is read, signed or not', async () => {
    for (const second of ['Content-Type: text/html', 'Content-Transfer-Encoding: base64']) {
      const first = letter().replace('MIME-Version', 'Content-Transfer-Encoding: 8bit\r\nMIME-Version');
      const { label } = await read(`${second}\r\n${sign(first)}`);
      assert.notEqual(label, 'genuine', second);
    }
  });

  it('proves nothing where programs differ on where its header ends', async () => {
    const hidden = '\r\nX-Note: x\r\rEnter your password: https://stranger.example/\r\n\r\n';
    const { label, auth } = await read(sign(letter()).replace('\r\n\r\n', hidden));
    const [signature] = auth.dkimNow.state === 'found' ? auth.dkimNow.value : [];
    assert.deepEqual([signature?.result, signature?.ambiguous], ['pass', true]);
    assert.notEqual(auth.dmarcNow.rfc9989.state === 'found' && auth.dmarcNow.rfc9989.value.result, 'pass');
    assert.notEqual(label, 'genuine');
  });

  it('proves nothing by the signature of another company', async () => {
    const dns = { 'sel._domainkey.delivery.example TXT': [key.record] };
    const { label, auth } = await read(sign(letter(), '', 'delivery.example'), dns);
    assert.equal(auth.dkimNow.state === 'found' && auth.dkimNow.value[0]?.supports, true);
    assert.equal(auth.aligned.state, 'unknown');
    assert.notEqual(label, 'genuine');
  });

  it('proves nothing where Subject is not signed', async () => {
    const { label } = await read(signed(letter(), key, { domain: 'kagoya.net', fields: 'from:date:to' }));
    assert.notEqual(label, 'genuine');
  });

  it('proves nothing where the text was changed', async () => {
    const { label, auth } = await read(sign(letter()).replace('1 December', '2 December'));
    assert.equal(auth.dkimNow.state === 'found' && auth.dkimNow.value[0]?.why, 'body-changed');
    assert.notEqual(label, 'genuine');
  });
});

describe('a fresh mail that a forwarder passed on', () => {
  const dns = {
    'kagoya.net TXT': ['v=spf1 -all'],
    'sel._domainkey.google.com TXT': [key.record],
    'sel._domainkey.stranger.example TXT': [key.record],
  };
  const passed = 'dmarc=pass header.from=kagoya.net; spf=pass smtp.mailfrom=kagoya.net';

  it('is not held against the sender where a believed one sealed that it had passed', async () => {
    const { found } = await read(delivered(sealed(letter(), key, 'google.com', 1, passed)), dns);
    assert.ok(found.includes('forwarder-attestation'), found.join(' '));
  });

  it('is where a stranger sealed it, or the seal is broken', async () => {
    const stranger = await read(delivered(sealed(letter(), key, 'stranger.example', 1, passed)), dns);
    assert.ok(!stranger.found.includes('forwarder-attestation'));
    const broken = sealed(letter(), key, 'google.com', 1, passed).replace('1 December', '2 December');
    assert.ok(!(await read(delivered(broken), dns)).found.includes('forwarder-attestation'));
  });
});

describe('a mail whose receiver recorded a failure', () => {
  it('is genuine where the company’s signature holds all the same', async () => {
    const recorded = 'Authentication-Results: mx.example.co.jp; dkim=temperror; dmarc=fail header.from=kagoya.net';
    const { label, found, auth } = await read(`${recorded}\r\n${delivered(sign(letter()))}`);
    assert.ok(found.includes('dmarc-failed/failed'), found.join(' '));
    assert.equal(auth.agreement.dmarc.agreement, 'only-recorded');
    assert.equal(label, 'genuine');
  });
});

describe('an honestly signed mail that somebody sends on, and that its receiver passes', () => {
  const passed =
    'Authentication-Results: mx.example.co.jp; dkim=pass header.d=kagoya.net; dmarc=pass header.from=kagoya.net';
  const replayed = (message: string, dns?: World['dns']) => read(`${passed}\r\n${delivered(message)}`, dns);

  it('is genuine as it was signed', async () => {
    assert.equal((await replayed(sign(letter()))).label, 'genuine');
  });

  it('is not with a second Subject, also where its key is not known', async () => {
    for (const dns of [PUBLISHED, {}]) {
      const { label, auth } = await replayed(`Subject: Your password expires\r\n${sign(letter())}`, dns);
      assert.deepEqual([auth.aligned.state, label === 'genuine'], ['unknown', false]);
    }
  });

  it('is not with text behind the signed length', async () => {
    for (const dns of [PUBLISHED, {}]) {
      const { label } = await replayed(`${sign(letter(), 'l=20')}Your password: https://www.kagoya.jp/\r\n`, dns);
      assert.notEqual(label, 'genuine');
    }
  });

  it('is not with a Subject that was never signed', async () => {
    const { label } = await replayed(signed(letter(), key, { domain: 'kagoya.net', fields: 'from:date:to' }));
    assert.notEqual(label, 'genuine');
  });

  it('is where the company’s own server handed it over: the envelope vouches for it', async () => {
    const { label } = await read(
      `${passed}; spf=pass smtp.mailfrom=support@kagoya.net\r\n${delivered(sign(letter(), 'l=20'))}`,
    );
    assert.equal(label, 'genuine');
  });
});

describe('a fresh mail whose origin a believed server wrote down', () => {
  const policy = {
    'kagoya.net TXT': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.kagoya.net TXT': ['v=DMARC1; p=reject'],
    '_dmarc.net TXT': { none: 'nxdomain' as const },
  };

  it('is held to the policy of its domain', async () => {
    const { found, auth, victims } = await read(delivered(letter()), policy);
    assert.ok(found.includes('dmarc-failed/now-reject'), found.join(' '));
    assert.equal(auth.dmarcNow.rfc9989.state === 'found' && auth.dmarcNow.rfc9989.value.result, 'fail');
    assert.ok(victims.some(({ role, domain }) => role === 'forged-domain-owner' && domain === 'kagoya.net'));
  });

  it('is not held to it where its signature holds, whatever address it came from', async () => {
    const { found, auth } = await read(delivered(sign(letter())), { ...policy, ...PUBLISHED });
    assert.ok(!found.some((id) => id.startsWith('dmarc-failed')), found.join(' '));
    assert.equal(auth.dmarcNow.rfc7489.state === 'found' && auth.dmarcNow.rfc7489.value.result, 'pass');
  });

  it('is not held to it where the key is gone, nor where nobody answers for it', async () => {
    for (const answer of [{ none: 'nxdomain' as const }, { unknown: 'timeout' as const }]) {
      const { found, auth, label } = await read(delivered(sign(letter())), {
        ...policy,
        'sel._domainkey.kagoya.net TXT': answer,
      });
      assert.ok(!found.some((id) => id.startsWith('dmarc-failed')), found.join(' '));
      assert.equal(auth.dmarcNow.rfc9989.state === 'found' && auth.dmarcNow.rfc9989.value.result, 'unknown');
      assert.notEqual(label, 'genuine');
    }
  });

  it('is not held to it a year later: today’s list of senders is not that of its day', async () => {
    const { found } = await read(delivered(letter()), policy, '2027-11-24T00:00:00.000Z');
    assert.ok(!found.some((id) => id.startsWith('dmarc-failed')), found.join(' '));
  });

  it('is not held to a policy that its domain does not publish', async () => {
    const none = { none: 'nxdomain' as const };
    const { found } = await read(delivered(letter()), { ...policy, '_dmarc.kagoya.net TXT': none });
    assert.ok(!found.some((id) => id.startsWith('dmarc-failed')), found.join(' '));
    assert.ok(found.includes('unauthenticated-sender/nothing-passes-now'), found.join(' '));
  });
});
