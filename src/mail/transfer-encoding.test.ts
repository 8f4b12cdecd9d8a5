import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { undoTransferEncoding } from './transfer-encoding.ts';

function undone(body: string, encoding: string): [text: string, defects: string[]] {
  const defects: string[] = [];
  const bytes = undoTransferEncoding(Buffer.from(body, 'latin1'), encoding, (kind) => defects.push(kind));
  return [Buffer.from(bytes).toString('latin1'), defects];
}

const rows: [encoding: string, body: string, text: string, defects: string[]][] = [
  ['base64', 'YWJj', 'abc', []],
  ['base64', 'YWJjZA', 'abcd', []],
  ['base64', 'YQ==\r\nYmM=\r\n', 'abc', []],
  ['base64', 'Y*W(Jj', 'abc', ['base64-malformed']],
  [
    'base64',
    'YWJj\n-- \nfooter of a list: https://a.example/',
    'abc-- \nfooter of a list: https://a.example/',
    ['base64-malformed'],
  ],
  ['base64', '__-_', '\xff\xff\xbf', []],
  ['quoted-printable', 'a=3Db=\r\nc=\n', 'a=bc', []],
  ['quoted-printable', 'a=ZZ=', 'a=ZZ', ['quoted-printable-malformed']],
  ['uuencode', 'begin 644 a\n#86)C\n`\nend\n', 'abc', []],
  ['uuencode', '#86)C\n', 'abc', []],
  ['uuencode', '#\n#86)C\n', '\0\0\0abc', []],
  ['x-none', 'a b c', 'a b c', ['encoding-unknown']],
  ['', 'YWJj', 'YWJj', []],
];

for (const [encoding, body, text, defects] of rows) {
  it(`undoes ${encoding || 'no encoding'} of ${JSON.stringify(body)}`, () => {
    assert.deepEqual(undone(body, encoding), [text, defects]);
  });
}

it('gives back whatever was encoded in base64, however it is folded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 80 }), (bytes, width) => {
      const body = Buffer.from(bytes)
        .toString('base64')
        .replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n');
      const defects: string[] = [];
      const back = undoTransferEncoding(Buffer.from(body), 'base64', (kind) => defects.push(kind));
      assert.deepEqual([Buffer.from(back), defects], [Buffer.from(bytes), []]);
    }),
    { numRuns: 200 },
  );
});
