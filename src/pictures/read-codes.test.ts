import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMail } from '../mail/parse.ts';
import { pictureForm } from './picture-form.ts';
import { withCodes } from './read-codes.ts';
import { mailWith, pictureOf, pngOf } from './testing.ts';

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

  it('are found behind any number of copies of another picture', async () => {
    const copies = `<img src="data:image/png;base64,${Buffer.from(await pictureOf('nothing')).toString('base64')}">`;
    const last = `<img src="data:image/png;base64,${Buffer.from(await pictureOf(ADDRESS)).toString('base64')}">`;
    const { links } = await read(mailWith(copies.repeat(300) + last));
    assert.deepEqual(
      links.map(({ url }) => url),
      [ADDRESS],
    );
  });

  it('are not looked for in a PNG that grows to more than its header promises', async () => {
    const bomb = pngOf(100, 100, Buffer.alloc(4 * 1024 * 1024));
    const { defects } = await read(mailWith('', { bytes: bomb }));
    assert.deepEqual(
      defects.map(({ kind, detail }) => [kind, detail]),
      [['picture-not-read', 'png: more data than it has room for']],
    );
  });

  it('are not looked for in a JPEG of a thousand scans', async () => {
    const frame = Buffer.from('ffd8ffc2000b08020002000101110' + '0', 'hex');
    const bytes = Buffer.concat([
      frame,
      ...Array.from({ length: 1000 }, () => Buffer.from('ffda000801010000000000', 'hex')),
    ]);
    const { defects } = await read(mailWith('', { bytes, type: 'image/jpeg' }));
    assert.deepEqual(
      defects.map(({ detail }) => detail),
      ['1000 scans'],
    );
  });

  it('cost bounded time in pictures that are full of their corners', async () => {
    const corner = (x: number, y: number) => Math.max(Math.abs((x % 8) - 3), Math.abs((y % 8) - 3));
    const pictures = Array.from({ length: 12 }, (_, shift) => {
      const rows = Buffer.alloc(1001 * 1000);
      for (let y = 0; y < 1000; y += 1)
        for (let x = 0; x < 1000; x += 1) rows[y * 1001 + 1 + x] = [0, 0, 255, 0, 255][corner(x + shift, y)] ?? 255;
      return `<img src="data:image/png;base64,${pngOf(1000, 1000, rows).toString('base64')}">`;
    });
    const before = process.cpuUsage();
    await read(mailWith(pictures.join('')));
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 8_000_000);
  });

  it('may stand in a later frame of an animation, which is said', async () => {
    const screen = Buffer.from('47494638396114001400800000000000ffffff', 'hex');
    const frame = Buffer.from('2c0000000014001400000202845100', 'hex');
    const one = await read(
      mailWith('', { bytes: Buffer.concat([screen, frame, Buffer.from(';')]), type: 'image/gif' }),
    );
    assert.ok(!one.defects.some(({ detail }) => detail.includes('first frame')));
    const form = pictureForm(Buffer.concat([screen, frame, frame, Buffer.from(';')]));
    assert.deepEqual(form, { format: 'gif', width: 20, height: 20, animated: true });
  });

  it('are looked for in a GIF whose screen is one pixel and whose frame is large', () => {
    const screen = Buffer.from('47494638396101000100800000000000ffffff', 'hex');
    const frame = Buffer.from('2c0000000090019001000202845100', 'hex');
    assert.deepEqual(pictureForm(Buffer.concat([screen, frame])), { format: 'gif', width: 400, height: 400 });
  });
});
