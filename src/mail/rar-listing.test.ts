import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archiveListing } from './archive-listing.ts';
import { rarListing } from './rar-listing.ts';

/** A RAR 5 archive of files without content; sizes below 128 are one byte. */
function rar5(names: string[], { encrypted = false, hidden = false } = {}): Uint8Array {
  const block = (body: number[]) => Buffer.from([0, 0, 0, 0, body.length, ...body]);
  const files = names.map((name) => {
    const raw = [...Buffer.from(name)];
    const extra = encrypted ? [2, 1, 0] : [];
    const head = encrypted ? [2, 1, extra.length] : [2, 0];
    return block([...head, 0, 9, 0x20, 0, 0, raw.length, ...raw, ...extra]);
  });
  const first = hidden ? block([4, 0, 0, 0]) : block([1, 0, 0]);
  return Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), first, ...files, block([5, 0, 0])]);
}

/** A RAR 4 archive of files with five bytes each. */
function rar4(names: string[], { encrypted = false, hidden = false } = {}): Uint8Array {
  const files = names.map((name) => {
    const raw = Buffer.from(name);
    const head = Buffer.alloc(32);
    head[2] = 0x74;
    head.writeUInt16LE(0x8000 | (encrypted ? 4 : 0), 3);
    head.writeUInt16LE(32 + raw.length, 5);
    head.writeUInt32LE(5, 7);
    head.writeUInt16LE(raw.length, 26);
    return Buffer.concat([head, raw, Buffer.from('hello')]);
  });
  const main = Buffer.alloc(13);
  main[2] = 0x73;
  main.writeUInt16LE(hidden ? 0x80 : 0, 3);
  main.writeUInt16LE(13, 5);
  return Buffer.concat([Buffer.from('Rar!\x1a\x07\x00', 'latin1'), main, ...(hidden ? [] : files)]);
}

describe('the listing of a RAR archive', () => {
  for (const [version, rar] of Object.entries({ rar4, rar5 })) {
    it(`names its files: ${version}`, () => {
      assert.deepEqual(rarListing(rar(['order.pdf.exe', 'a/b.txt'])), {
        names: ['order.pdf.exe', 'a/b.txt'],
        encrypted: false,
      });
    });
    it(`says that a file wants a password: ${version}`, () => {
      assert.deepEqual(rarListing(rar(['order.exe'], { encrypted: true })), { names: ['order.exe'], encrypted: true });
    });
    it(`says that a password hides the names: ${version}`, () => {
      assert.deepEqual(rarListing(rar([], { hidden: true })), { names: [], encrypted: true });
    });
    it(`names at most fifty: ${version}`, () => {
      assert.equal(rarListing(rar(Array.from({ length: 60 }, (_, one) => `${one}.txt`)))?.names.length, 50);
    });
    it(`ends where it is cut off: ${version}`, () => {
      const whole = rar(['order.pdf.exe', 'a/b.txt']);
      for (let length = 0; length < whole.length; length += 1) rarListing(whole.subarray(0, length));
    });
  }
  it('is read beside ZIP', () => {
    assert.deepEqual(archiveListing(rar5(['a.exe']))?.names, ['a.exe']);
  });
  it('is missing for other bytes', () => {
    assert.equal(rarListing(Buffer.from('Rar is a river in no country')), undefined);
    assert.equal(rarListing(new Uint8Array()), undefined);
  });
});
