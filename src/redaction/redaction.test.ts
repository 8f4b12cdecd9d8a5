import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asciiHost } from '../util/domain.ts';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { maskRecipient } from './mask-recipient.ts';
import { namesRecipient, recipientTokens } from './recipient-tokens.ts';

const ADDRESS = 'info@example.co.jp';
const tokens = recipientTokens([{ address: ADDRESS }, { address: 'Taro.Yamada77@Mail.Example' }], ['example.co.jp']);
const digest = (name: string) => createHash(name).update(ADDRESS).digest('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');

const telling: Record<string, string> = {
  plain: 'https://evil.example/?m=info@example.co.jp',
  'percent-encoded': 'https://evil.example/?m=info%40example%2Eco.jp',
  'percent-encoded twice': 'https://evil.example/?m=info%2540example.co.jp',
  'any letter percent-encoded': 'https://evil.example/%69nfo%40e%78ample.co.jp',
  'upper case': 'INFO@EXAMPLE.CO.JP',
  'labels of a host': 'info-example-co-jp.evil.example',
  'labels with dots': 'info.example.co.jp.evil.example',
  'apart in a query': 'https://evil.example/?u=info&d=example.co.jp',
  'own domain in a host': 'example.co.jp.login.evil.example',
  'another recipient': 'taro-yamada77-mail-example.evil.example',
  'a distinctive local part': 'taro.yamada77.evil.example',
  backwards: 'pj.oc.elpmaxe@ofni',
  hexadecimal: `${Buffer.from(ADDRESS).toString('hex')}.evil.example`,
  'hexadecimal over labels': `${Buffer.from(ADDRESS)
    .toString('hex')
    .replace(/(.{12})/g, '$1.')}.evil.example`,
  Base64: `https://evil.example/#${base64(ADDRESS)}`,
  'Base64 of another case': base64('Info@Example.co.jp'.toLowerCase()),
  'Base64 behind one byte': base64(`x${ADDRESS}`),
  'Base64 behind two bytes': base64(`m=${ADDRESS}&n=1`),
  'Base64 in a host': `${base64(ADDRESS).toLowerCase().replaceAll('=', '')}.evil.example`,
  Base64url: Buffer.from(`id:${ADDRESS}`).toString('base64url'),
  MD5: `https://evil.example/${digest('md5')}`,
  'SHA-1': digest('sha1'),
  'SHA-256': digest('sha256').toUpperCase(),
};

const innocent = [
  'info.evil.example',
  'https://evil.example/info?to=admin',
  'mail.example',
  'example.com',
  'kensa.co.jp',
  '',
];

describe('naming the recipient', () => {
  for (const [how, text] of Object.entries(telling)) {
    it(`is seen: ${how}`, () => assert.equal(namesRecipient(text, tokens), true, text));
  }

  it('is seen in a short local part or a full name, as a label of its own', () => {
    const few = recipientTokens(
      [
        { address: 'taro+shop@example.net', name: 'Hanako Suzuki' },
        { address: 'kei@example.net', name: '山田 太郎' },
      ],
      [],
    );
    const labels = [
      'taro',
      'orat',
      Buffer.from('taro').toString('hex'),
      Buffer.from('taro').toString('base64url').toLowerCase(),
      'orqxe3y',
      createHash('md5').update('taro').digest('hex'),
      'hanako-suzuki',
      'suzukihanako',
      'a.hanako.suzuki',
      asciiHost('山田太郎'),
      asciiHost('太郎山田'),
    ];
    for (const label of labels) assert.ok(namesRecipient(`${label}.evil.example`, few), label);
    for (const label of ['tarot', 'guitaro', 'suzuki', 'kei', 'shop', 'mail']) {
      assert.ok(!namesRecipient(`${label}.evil.example`, few), label);
    }
  });

  it('is not seen in a generic local part, another domain or nothing', () => {
    for (const text of innocent) assert.equal(namesRecipient(text, tokens), false, text);
  });

  it('is seen for internationalised own domains in both spellings', () => {
    const own = recipientTokens([], ['例え日本語会社名.example']);
    assert.equal(namesRecipient('例え日本語会社名.example', own), true);
    assert.equal(namesRecipient(`login.${asciiHost('例え日本語会社名.example')}`, own), true);
  });

  it('takes short addresses only between borders', () => {
    const short = recipientTokens([{ address: 'a@b.jp' }], []);
    assert.equal(namesRecipient('a-b-jp.evil.example', short), true);
    assert.equal(namesRecipient('labjp.example', short), false);
  });

  it('says nothing without recipients, and is careful with what is too long to search', () => {
    const nobody = recipientTokens([{ address: '' }, { address: '@' }], ['']);
    assert.equal(namesRecipient('https://evil.example/', nobody), false);
    assert.equal(namesRecipient('x'.repeat(200_000), tokens), true);
    assert.equal(namesRecipient('x'.repeat(200_000), nobody), false);
  });

  it('is seen in Base64, whatever surrounds it', () => {
    const around = fc.string({ maxLength: 20 });
    fc.assert(fc.property(around, around, (a, b) => namesRecipient(base64(a + ADDRESS + b), tokens)));
  });
});

describe('masking the recipient', () => {
  it('leaves no telling spelling behind', () => {
    assert.equal(maskRecipient('To: <info@example.co.jp>', tokens), 'To: <***>');
    assert.equal(
      maskRecipient('hxxps[:]//evil[.]example/?m=info[@]example[.]co[.]jp&x=1', tokens),
      'hxxps[:]//evil[.]example/?m=***&x=1',
    );
    assert.equal(
      maskRecipient('https://evil.example/?m=INFO%40EXAMPLE.CO.JP#top', tokens),
      'https://evil.example/?m=***#top',
    );
    assert.equal(
      maskRecipient(`https://evil.example/?${base64(`xy${ADDRESS}zz`)}&a=b`, tokens),
      'https://evil.example/?***&a=b',
    );
    assert.equal(maskRecipient(`id=${digest('md5')};`, tokens), '***;');
    assert.equal(maskRecipient('受信者の example.co.jp です', tokens), '受信者の *** です');
  });

  it('leaves nothing of an address that several wrappers encoded one after the other', () => {
    for (const at of ['%40', '%2540', '%252540', '%25252540', '%2525252540']) {
      assert.equal(maskRecipient(`?m=info${at}example.co.jp&n`, tokens), '?m=***&n');
    }
  });

  it('leaves everything else as it is', () => {
    for (const text of [...innocent, 'お問い合わせは info まで İ']) assert.equal(maskRecipient(text, tokens), text);
  });

  it('ends in time on a long text of hits', () => {
    const text = `${ADDRESS}${base64(ADDRESS)}`.repeat(20_000);
    const spent = processorTime();
    assert.equal(namesRecipient(maskRecipient(text, tokens).slice(0, 90_000), tokens), false);
    assert.ok(spent() < BOUNDED);
  });
});

describe('a recipient hidden by a sender who knows the usual encodings', () => {
  const address = 'hanako.yamada@kaisha-mail.example';
  const tokens = recipientTokens([{ address }], []);
  const base64 = Buffer.from(address).toString('base64');
  const hidden: [way: string, text: string][] = [
    ['Base64 twice', Buffer.from(base64).toString('base64')],
    ['Base64 backwards', [...base64].reverse().join('')],
    ['Base32 behind two other letters', 'OV4GQYLOMFVW6LTZMFWWCZDBIBVWC2LTNBQS23LBNFWC4ZLYMFWXA3DF'],
    ['SHA-512', createHash('sha512').update(address).digest('hex')],
    ['full-width letters', address.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ];
  for (const [way, text] of hidden) {
    it(`is found in ${way}`, () => assert.equal(namesRecipient(`https://x.example/?q=${text}`, tokens), true));
  }
});
