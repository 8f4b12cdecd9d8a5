import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMail } from '../mail/parse.ts';
import { joinedPictures } from './joined-pictures.ts';
import { hasTransparency, readPng } from './png.ts';
import { withCodes } from './read-codes.ts';
import { greyAlphaPng, mailWith, modulesOf, pictureOf } from './testing.ts';

const ADDRESS = 'https://login.example/verify?id=123';
const settings = { startedAt: '2024-05-10T01:00:00Z', ownDomains: [], trustedHosts: [], knownSenders: [] };

/** A code with four pixels a module and a margin of four modules, dark where true. */
async function pixels(): Promise<boolean[][]> {
  const modules = await modulesOf(ADDRESS);
  const side = (modules.length + 8) * 4;
  return Array.from({ length: side }, (_, y) =>
    Array.from({ length: side }, (__, x) => modules[(y >> 2) - 4]?.[(x >> 2) - 4] ?? false),
  );
}

describe('PNG pictures', () => {
  it('are shown upon white where they are transparent', async () => {
    const bytes = greyAlphaPng((await pixels()).map((row) => row.map((dark) => [0, dark ? 255 : 0] as const)));
    assert.equal(hasTransparency(bytes), true);
    const { links } = await withCodes(openMail(mailWith('', { bytes }), { ...settings, language: 'ja' }));
    assert.deepEqual(
      links.map(({ url }) => url),
      [ADDRESS],
    );
  });

  it('are read to the same brightness as they were written', () => {
    const raster = readPng(
      greyAlphaPng([
        [
          [0, 255],
          [200, 255],
        ],
        [
          [0, 0],
          [100, 51],
        ],
      ]),
    );
    assert.deepEqual(raster && [...raster.grey], [0, 200, 255, 224]);
  });

  it('are not read when they hold more, less or something else than they promise', async () => {
    const bytes = Buffer.from(
      greyAlphaPng([
        [
          [0, 255],
          [0, 255],
        ],
      ]),
    );
    bytes.writeUInt32BE(5000, 16);
    assert.equal(readPng(bytes), undefined);
    bytes.writeUInt32BE(0xffffffff, 16);
    assert.equal(readPng(bytes), undefined);
    assert.equal(readPng(Buffer.from('\x89PNG\r\n\x1a\nrubbish', 'latin1')), undefined);
    for (let end = 0; end < bytes.length; end += 1) readPng(bytes.subarray(0, end));
  });

  it('are put together where a code was cut in two', async () => {
    const rows = (await pixels()).map((row) => row.map((dark) => [dark ? 0 : 255, 255] as const));
    const [left, right] = [rows.map((row) => row.slice(0, 70)), rows.map((row) => row.slice(70))];
    const [upper, lower] = [rows.slice(0, 80), rows.slice(80)];
    for (const [one, two] of [
      [left, right],
      [upper, lower],
    ] as const) {
      const [first, second] = [greyAlphaPng(one), greyAlphaPng(two)];
      const inline = (bytes: Uint8Array) =>
        `<img src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`;
      const mail = mailWith(`${inline(first)}${inline(second)}`);
      const { links } = await withCodes(openMail(mail, { ...settings, language: 'ja' }));
      assert.deepEqual(
        links.map(({ url }) => url),
        [ADDRESS],
      );
    }
  });

  it('are not put together where their sides differ', async () => {
    const white = (width: number, height: number) =>
      greyAlphaPng(Array.from({ length: height }, () => new Array(width).fill([255, 255] as const)));
    assert.deepEqual(joinedPictures(white(30, 20), white(31, 21)), []);
    assert.equal(joinedPictures(white(30, 20), white(30, 20)).length, 2);
    assert.deepEqual(joinedPictures(white(30, 20), await pictureOf('a')), []);
  });
});
