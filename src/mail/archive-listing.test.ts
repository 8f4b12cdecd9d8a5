import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { archiveListing } from './archive-listing.ts';

/** A ZIP archive of empty files. */
function zip(names: string[], flags = 0x0800, comment = ''): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const raw = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(raw.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(raw.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, raw);
    centrals.push(central, raw);
    offset += 30 + raw.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, directory, end, Buffer.from(comment)]);
}

describe('the listing of a ZIP archive', () => {
  it('names its files', () => {
    assert.deepEqual(archiveListing(zip(['請求書.exe', 'a/b.txt'])), {
      names: ['請求書.exe', 'a/b.txt'],
      encrypted: false,
    });
  });
  it('says that a file wants a password', () => {
    assert.equal(archiveListing(zip(['invoice.exe'], 0x0801))?.encrypted, true);
  });
  it('is found in front of a comment', () => {
    assert.deepEqual(archiveListing(zip(['a.txt'], 0, 'made by hand'))?.names, ['a.txt']);
  });
  it('is missing for an Office document', () => {
    assert.equal(archiveListing(zip(['[Content_Types].xml', 'word/document.xml'])), undefined);
  });
  it('stops at fifty files', () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`);
    assert.equal(archiveListing(zip(names))?.names.length, 50);
  });
  it('is missing where the bytes are no archive, or cut off', () => {
    assert.equal(archiveListing(Buffer.from('no archive at all, just a sentence')), undefined);
    assert.equal(archiveListing(zip(['a.txt']).subarray(0, 40)), undefined);
    assert.equal(archiveListing(new Uint8Array()), undefined);
  });
  it('ends on a directory that lies about its place', () => {
    const broken = Buffer.from(zip(['a.txt', 'b.txt']));
    broken.writeUInt32LE(0xfffffff0, broken.length - 6);
    assert.equal(archiveListing(broken), undefined);
  });
});
