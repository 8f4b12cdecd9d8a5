import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileSignature } from './file-signature.ts';

function program(): Buffer {
  const bytes = Buffer.alloc(256);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(128, 0x3c);
  bytes.write('PE\0\0', 128, 'latin1');
  return bytes;
}

describe('what a file is by its first bytes', () => {
  it('knows a Windows program', () => assert.equal(fileSignature(program()), 'program'));
  it('knows a shortcut', () => {
    assert.equal(fileSignature(Buffer.from('4c0000000114020000000000c000000000000046', 'hex')), 'shortcut');
  });
  it('knows a OneNote section', () => {
    assert.equal(fileSignature(Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex')), 'onenote');
  });
  it('knows rich text whose beginning no program writes', () => {
    assert.equal(fileSignature(Buffer.from("{\\rtf\r\n6\\'7 whatever")), 'broken-rtf');
    assert.equal(fileSignature(Buffer.from('{\\rt{\\object')), 'broken-rtf');
    assert.equal(fileSignature(Buffer.from('{\\rtf1\\ansi hello}')), undefined);
  });
  it('takes a text that begins with the same letters for none', () => {
    assert.equal(
      fileSignature(Buffer.from('MZ was the mark of Mark Zbikowski, who made the format long ago.......')),
      undefined,
    );
    assert.equal(fileSignature(new Uint8Array()), undefined);
  });
  it('ends on a header that points outside', () => {
    const bytes = program();
    bytes.writeUInt32LE(0xffffffff, 0x3c);
    assert.equal(fileSignature(bytes), undefined);
  });
});
