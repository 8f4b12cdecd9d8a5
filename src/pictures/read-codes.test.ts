import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMail } from '../mail/parse.ts';
import { withCodes } from './read-codes.ts';
import { mailWith, pictureOf } from './testing.ts';

const settings = {
  startedAt: '2024-05-10T01:00:00Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
} as const;
const ADDRESS = 'https://login.example/verify?id=123';

async function read(raw: Uint8Array) {
  return withCodes(openMail(raw, { ...settings, ownDomains: [], trustedHosts: [], knownSenders: [] }));
}

describe('codes in pictures', () => {
  it('become links of the mail, with the part they stand in', async () => {
    const { links, codes, defects } = await read(mailWith('<p>scan</p>', { bytes: await pictureOf(ADDRESS) }));
    const [link] = links.filter(({ where }) => where === 'qr-picture');
    assert.equal(link?.url, ADDRESS);
    assert.equal(link?.host, 'login.example');
    assert.deepEqual(link?.source, codes[0]?.source);
    assert.equal(codes[0]?.format, 'QRCode');
    assert.deepEqual(defects, []);
  });

  it('are read from a picture that is written into the HTML', async () => {
    const bytes = Buffer.from(await pictureOf(ADDRESS)).toString('base64');
    const { links } = await read(mailWith(`<img src="data:image/png;base64,${bytes}">`));
    assert.deepEqual(
      links.map(({ url }) => url),
      [ADDRESS],
    );
  });

  it('are read whatever the part is called', async () => {
    const { links } = await read(mailWith('', { bytes: await pictureOf(ADDRESS), type: 'application/octet-stream' }));
    assert.deepEqual(
      links.map(({ url }) => url),
      [ADDRESS],
    );
  });

  for (const format of ['MicroQRCode', 'DataMatrix', 'AztecCode'] as const) {
    it(`are read in the form ${format}`, async () => {
      const { codes } = await read(mailWith('', { bytes: await pictureOf('HTTP://A.EXAMPLE', { format }) }));
      assert.equal(codes[0]?.text, 'HTTP://A.EXAMPLE');
    });
  }

  it('carry other things than links, too, which are kept and are no links', async () => {
    const { links, codes } = await read(mailWith('', { bytes: await pictureOf('受付番号 1234') }));
    assert.equal(codes[0]?.text, '受付番号 1234');
    assert.deepEqual(links, []);
  });

  it('are not there in a mail without pictures', async () => {
    const opened = openMail(mailWith('<p>hello</p>'), {
      ...settings,
      ownDomains: [],
      trustedHosts: [],
      knownSenders: [],
    });
    assert.equal(await withCodes(opened), opened.mail);
  });
});

describe('pictures that are not looked into', () => {
  const because = async (bytes: Uint8Array, type = 'image/png') =>
    (await read(mailWith('', { bytes, type }))).defects
      .filter(({ kind }) => kind === 'picture-not-read')
      .map(({ detail }) => detail);

  it('are named when they claim more pixels than are decoded, and nothing is decoded', async () => {
    const bytes = await pictureOf(ADDRESS);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 600_000);
    assert.match((await because(bytes)).join(), /^600000 x \d+$/);
  });

  it('are named when they are cut off or broken', async () => {
    const bytes = await pictureOf(ADDRESS);
    assert.deepEqual(await because(bytes.subarray(0, bytes.length / 2)), ['png: malformed']);
    assert.deepEqual(await because(bytes.subarray(0, 12)), ['png: malformed']);
    assert.deepEqual(await because(Buffer.from('\xff\xd8\xff\xe0rubbish', 'latin1'), 'image/jpeg'), [
      'jpeg: malformed',
    ]);
  });

  it('are named when nothing here decodes their form', async () => {
    assert.deepEqual(await because(Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'image/webp'), ['webp']);
    assert.deepEqual(await because(Buffer.from('<svg/>'), 'image/svg+xml'), ['image/svg+xml']);
  });

  it('are not named when they are too small for any code', async () => {
    const bytes = await pictureOf(ADDRESS);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 1);
    assert.deepEqual(await because(bytes), []);
  });
});
