import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocklistZones } from '../../src/index.ts';
import { investigate } from '../../src/investigate.ts';
import type { Question } from '../../src/outside/ask.ts';
import type { Settings } from '../../src/settings.ts';
import { asciiHost, isWithin, registrableDomain } from '../../src/util/domain.ts';
import { fraud } from '../mails/fraud.ts';
import { honest } from '../mails/honest.ts';
import { type Detector, detectorFor } from './detector.ts';
import { curiousWorld, type Heard } from './spy.ts';

const settings: Settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
  // What is off unless it is asked for is proven with it on.
  blocklists: [...blocklistZones],
};

interface Seen {
  asked: number;
  leaks: string[];
}

/** Investigates a mail in a world that is curious for its recipient, and reads all that was asked for him. */
async function investigated(raw: Uint8Array): Promise<Seen> {
  const { ask, heard } = curiousWorld('sv1');
  const first = await investigate(raw, ask, settings);
  const { recipients } = first.mail;
  const [local = ''] = (recipients[0]?.address ?? '').toLowerCase().split('@');
  const bait = local.replace(/[^a-z0-9-]/g, '-').slice(0, 60) || 'sv1';
  const second = curiousWorld(bait);
  await investigate(raw, second.ask, settings);
  const { ownDomains } = first.observations.identity;
  const detector = detectorFor(recipients, ownDomains);
  const claimed = [first.mail.headerFrom?.domain ?? '', first.mail.returnPath?.domain ?? ''].map(asciiHost);
  const all = [...heard, ...second.heard];
  return { asked: all.length, leaks: leaksIn(all, detector, ownDomains, claimed) };
}

/** The receiver's own domain may stand in a question to the resolver where the mail claims to come from it. */
function leaksIn(heard: Heard[], detector: Detector, ownDomains: string[], claimed: string[]): string[] {
  const forged = ownDomains
    .filter((own) => claimed.some((domain) => isWithin(domain, own)))
    .flatMap((own) => [own, registrableDomain(own) ?? own]);
  return heard.flatMap(({ kind, question }) => {
    const words = Object.values(question).map(String);
    return words.flatMap((word) => {
      const name = word.toLowerCase();
      const own = kind === 'dns' ? forged.find((domain) => isWithin(name, domain)) : undefined;
      const leak = detector.leak(own === undefined ? word : name.slice(0, -own.length));
      return leak === undefined ? [] : [`${kind} ${word}: ${leak}`];
    });
  });
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function mailsBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.eml$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

async function assertDiscreet(mails: { name: string; raw: Uint8Array }[]): Promise<number> {
  let asked = 0;
  const leaks: string[] = [];
  for (const { name, raw } of mails) {
    const seen = await investigated(raw);
    asked += seen.asked;
    leaks.push(...seen.leaks.map((leak) => `${name}: ${leak}`));
  }
  assert.deepEqual(leaks, []);
  return asked;
}

const victim = { address: 'hanako.suzuki@example.co.jp', name: 'Hanako Suzuki' };
const short = { address: 'hana@example.co.jp', name: 'Hana' };
const hexOf = (text: string) => Buffer.from(text).toString('hex');
const baseOf = (text: string) => Buffer.from(text).toString('base64url');

/** How a sender could hide a recipient in a label of a host, or in several. */
function writings({ address, name }: typeof victim): Record<string, string> {
  const local = address.split('@')[0] ?? '';
  const label = (text: string) => text.replace(/[^a-z0-9-]/gi, '-').replace(/(.{60})(?=.)/g, '$1.');
  return {
    'the local part': label(local),
    'the whole address': label(address),
    'the address with its dots': address.replace('@', '.'),
    'the address backwards': label([...address].reverse().join('')),
    'the local part backwards': label([...local].reverse().join('')),
    'hexadecimal of the local part': hexOf(local),
    'hexadecimal of the address': label(hexOf(address)),
    'Base64 of the local part': label(baseOf(local)),
    'Base64 of the address': label(baseOf(address)),
    'Base64 of the address behind a letter': label(baseOf(`x${address}`)),
    'MD5 of the address': hash('md5', address),
    'SHA-1 of the address': hash('sha1', address),
    'SHA-256 of the address': label(hash('sha256', address)),
    'MD5 of the local part': hash('md5', local),
    'the domain': 'example.co.jp',
    'the domain in dashes': 'example-co-jp',
    ...(name.includes(' ') ? { 'the name': label(name), 'the name turned': 'suzuki-hanako' } : {}),
  };
}

/** A mail that has this in front of every name in it that anyone looks up. */
function trap(inserted: string, { address, name }: typeof victim): Buffer {
  const host = (rest: string) => `${inserted}.${rest}`;
  const lines = [
    `Return-Path: <bounce@${host('mail.example.org')}>`,
    `Received: from ${host('helo.example.net')} (${host('ptr.example.net')} [20.196.210.166])`,
    ' by mx.example.co.jp (Postfix) with ESMTP id 1A; Sat, 31 Jan 2026 20:59:00 +0900',
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${host('sign.example.org')}; s=s1; h=from; bh=x; b=x`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=${inserted}; h=from; bh=x; b=x`,
    `From: Bank <notice@${host('from.example.org')}>`,
    `Reply-To: <${inserted}@${host('reply.example.org')}>`,
    `To: "${name}" <${address}>`,
    'Subject: notice',
    `List-Unsubscribe: <https://${host('unsubscribe.example.net')}/>`,
    'Content-Type: text/html; charset=utf-8',
    '',
    `<a href="https://${host('login.example.com')}/">Login</a>`,
    `<a href="https://go.example.com/?u=https://${host('landing.example.com')}/">Login</a>`,
    `<a href="https://plain.example.net/${inserted}?to=${inserted}">Login</a><img src="https://${host('pixel.example.com')}/">`,
  ];
  return Buffer.from(lines.join('\r\n'));
}

describe('the recipient', () => {
  it('leaves in no question about the examples, the cases and the mails of our own', async (t) => {
    const files = [...mailsBelow(folder('../../examples')), ...mailsBelow(folder('../../cases'))];
    const ours = [...honest, ...fraud].flatMap(({ mails }) => mails);
    const mails = [
      ...files.map((name) => ({ name, raw: readFileSync(name) })),
      ...ours.map(({ name, eml }) => ({ name, raw: Buffer.from(eml) })),
    ];
    const asked = await assertDiscreet(mails);
    t.diagnostic(`${mails.length} mails, ${asked} questions`);
    assert.ok(files.length >= 6 && asked > mails.length * 5, `${asked} questions about ${mails.length} mails`);
  });

  it('leaves in no question about mails of the shared collections', async (t) => {
    const all = mailsBelow(folder('../../../shared/data/mail'));
    if (all.length === 0) return t.skip('no ../shared/data/mail here');
    const step = Math.max(1, Math.floor(all.length / 300));
    const sample = all.filter((_, index) => index % step === 0).map((name) => ({ name, raw: readFileSync(name) }));
    const asked = await assertDiscreet(sample);
    t.diagnostic(`${sample.length} of ${all.length} mails, ${asked} questions`);
  });

  for (const who of [victim, short]) {
    for (const [how, inserted] of Object.entries(writings(who))) {
      it(`leaves in no question where every name holds ${how} of ${who.address}`, async () => {
        const { asked, leaks } = await investigated(trap(inserted, who));
        assert.deepEqual(leaks, []);
        assert.ok(asked > 0, 'what does not name him is asked');
      });
    }
  }

  it('lets his domain go to the resolver where the mail claims to come from it, and nowhere else', async () => {
    const forged = trap('sv1', victim).toString().replaceAll('from.example.org', 'example.co.jp');
    const { ask, heard } = curiousWorld('sv1');
    const raw = Buffer.from(forged.replaceAll('sv1.example.co.jp', 'example.co.jp'));
    await investigate(raw, ask, settings);
    const own = heard.filter(({ question }) => JSON.stringify(question).includes('example.co.jp'));
    const kinds = new Set(own.map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['dns']);
    const names = own.map(({ question }) => (question as Question<'dns'>).name);
    assert.ok(names.includes('example.co.jp') && names.includes('_dmarc.example.co.jp'), names.join(' '));
  });
});

describe('the proof', () => {
  const detector = detectorFor([victim, short], ['example.co.jp']);

  it('would see each of these writings, if it left', () => {
    for (const who of [victim, short]) {
      for (const [how, inserted] of Object.entries(writings(who))) {
        for (const text of [`${inserted}.example.net`, `https://x.example.net/${inserted}/y`, `-T dn ${inserted}.jp`]) {
          assert.notEqual(detector.leak(text), undefined, `${how} of ${who.address}: ${text}`);
        }
      }
    }
    const percent = [...victim.address].map((letter) => `%${hexOf(letter)}`).join('');
    const printable = victim.address.replace('@', '=40');
    for (const text of [percent, percent.replaceAll('%', '%25'), printable]) assert.ok(detector.leak(text), text);
  });

  it('does not see him everywhere', () => {
    for (const text of ['hanazono.example.net', 'www.example.com', 'suzuki.example.net', 'mail.example.net']) {
      assert.equal(detector.leak(text), undefined, text);
    }
  });

  it('fails where a question that should be withheld is put', async () => {
    const { ask, heard } = curiousWorld('sv1');
    await ask('dns', { name: 'hana.login.example.net', type: 'A' });
    await ask('http', { url: `https://rdap.example.net/${baseOf(victim.address)}`, accept: '*/*' });
    await ask('whois', { server: 'whois.example.net', query: 'example.co.jp' });
    await ask('dns', { name: 'example.co.jp', type: 'A' });
    assert.equal(leaksIn(heard, detector, ['example.co.jp'], []).length, 4);
    assert.equal(leaksIn(heard, detector, ['example.co.jp'], ['example.co.jp']).length, 3);
  });
});
