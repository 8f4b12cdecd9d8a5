import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailFrom } from './testing.ts';

const rows: [disposition: string, name: string][] = [
  ['attachment; filename="a.pdf"', 'a.pdf'],
  ['attachment; filename=a file.pdf; size=3', 'a file.pdf'],
  ['attachment; filename="a;b.pdf"', 'a;b.pdf'],
  ['attachment; filename="a\\"b.pdf"', 'a"b.pdf'],
  ['attachment; filename="unclosed.pdf', 'unclosed.pdf'],
  ["attachment; filename*=UTF-8''%E8%AB%8B%E6%B1%82.pdf", '請求.pdf'],
  ["attachment; filename*=iso-2022-jp'ja'%1B%24B%40A5a%1B%28B.pdf", '請求.pdf'],
  ['attachment; filename*0*=UTF-8\'\'%E8%AB%8B%E6; filename*1*=%B1%82; filename*2=".p%64f"', '請求.p%64f'],
  ['attachment; filename=picture.png; filename*2=exe; filename*1=real.', 'real.exe'],
  ['attachment; filename="x.txt"; filename*=UTF-8\'\'real.exe', 'real.exe'],
  ['attachment; filename="=?UTF-8?B?6KuL5rGCLnBkZg==?="', '請求.pdf'],
  ['attachment; filename="=?UTF-8?Q?a=22;_filename=3Db.exe?="', 'a"; filename=b.exe'],
  ['attachment; filename="請求.pdf"', '請求.pdf'],
  ['attachment; filename="é請求.pdf"', 'é請求.pdf'],
];

for (const [disposition, name] of rows) {
  it(`reads the file name in ${disposition}`, () => {
    const head = 'From: a@b.example\nContent-Type: application/octet-stream';
    const [attachment] = mailFrom(`${head}\nContent-Disposition: ${disposition}\n\nx`).attachments;
    assert.equal(attachment?.name, name);
  });
}

it('does not let a name that is an encoded word add parameters', () => {
  const type = 'text/html; name="=?UTF-8?Q?a=22;_charset=3Dutf-7?="; charset=utf-8';
  assert.equal(mailFrom(`From: a@b.example\nContent-Type: ${type}\n\nx`).parts[0]?.charset?.declared, 'utf-8');
});
