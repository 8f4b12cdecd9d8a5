import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { readInput } from './input.ts';
import { parseMail } from './parse.ts';
import { settings } from './testing.ts';

function codeOf(bytes: Uint8Array): string {
  const [item] = readInput(bytes, 'x');
  return item && 'refused' in item ? item.refused.code : 'accepted';
}

function ole2(stream: string): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016), Buffer.from(stream, 'utf16le')]);
}

const refused: [name: string, bytes: Uint8Array, code: string][] = [
  ['an Outlook .msg', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'msg'],
  ['winmail.dat', Buffer.from('789f3e220000', 'hex'), 'tnef'],
  ['a ZIP', Buffer.from('504b03041400', 'hex'), 'zip'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'png'],
  ['an Outlook .msg among other OLE2 files', ole2('__properties_version1.0'), 'msg'],
  ['a Word document', ole2('WordDocument'), 'ole2'],
  ['a gzip', Buffer.from('1f8b0800', 'hex'), 'gzip'],
  ['a 7z', Buffer.from('377abcaf271c', 'hex'), '7z'],
  ['a RAR', Buffer.from('526172211a0700', 'hex'), 'rar'],
  ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg'],
  ['a GIF', Buffer.from('GIF89a'), 'gif'],
  ['a WebP', Buffer.from('RIFF\x24\0\0\0WEBPVP8 '), 'webp'],
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic'), 'heic'],
  ['UTF-16 text', Buffer.from('\ufeffFrom: a@b.example', 'utf16le'), 'utf-16'],
  ['an HTML page', Buffer.from('<!DOCTYPE html><html><body>x</body></html>'), 'html'],
  ['nothing', Buffer.from(' \n'), 'empty'],
  ['binary data', Buffer.from(Array.from({ length: 400 }, (_, index) => index % 9)), 'binary'],
  ['prose', Buffer.from('Dear all,\nplease see below.\n'), 'no-header'],
];

for (const [name, bytes, code] of refused) {
  it(`refuses ${name} by its name`, () => {
    assert.equal(codeOf(bytes), code);
    const [item] = readInput(bytes, 'x');
    assert.ok(item && 'refused' in item && item.refused.message.ja && item.refused.message.en);
  });
}

const mail = 'From: a@b.example\r\nSubject: one\r\n\r\nFrom here on it is text.\r\n';

it('takes one message as it is, to the byte', () => {
  const [item] = readInput(Buffer.from(mail), 'x');
  assert.ok(item && 'raw' in item && Buffer.from(item.raw).toString() === mail);
});

it('takes an mbox apart, and leaves text that begins with From', () => {
  const box = `From a@b.example Mon Mar 14 09:00:00 2022\r\n${mail}\r\nFrom c@d.example Tue Mar 15 09:00:00 2022\r\n${mail.replace('one', 'two')}`;
  const items = readInput(Buffer.from(box), 'box');
  assert.deepEqual(
    items.map((item) => [item.label, 'raw' in item ? parseMail(item.raw, settings).subject : '']),
    [
      ['box#1', 'one'],
      ['box#2', 'two'],
    ],
  );
});

it('gives back the lines that an mbox of several quoted, and leaves those of one message', () => {
  const quoted = 'From: a@b.example\nSubject: s\n\n>From here\n>>From there\n> From\n';
  const two = readInput(
    Buffer.from(`From a Mon Mar 14 09:00:00 2022\n${quoted}\nFrom b Mon Mar 14 09:00:00 2022\n${quoted}`),
    'x',
  );
  for (const item of two) {
    assert.ok('raw' in item);
    assert.equal(Buffer.from(item.raw).toString(), 'From: a@b.example\nSubject: s\n\nFrom here\n>From there\n> From\n');
  }
  const [one] = readInput(Buffer.from(`From a Mon Mar 14 09:00:00 2022\n${quoted}`), 'x');
  assert.ok(one && 'raw' in one && Buffer.from(one.raw).toString() === quoted);
});

it('takes the message out of an Apple Mail .emlx', () => {
  const [item] = readInput(Buffer.from(`${mail.length}      \n${mail}<?xml version="1.0"?><plist></plist>`), 'x.emlx');
  assert.ok(item && 'raw' in item && Buffer.from(item.raw).toString() === mail);
});

it('takes headers that were pasted from a quoted reply', () => {
  const pasted = '> Return-Path: <a@b.example>\n> From: a@b.example\n> Subject: quoted\n>  and folded\n>\n> hello\n';
  const [item] = readInput(Buffer.from(pasted), 'x');
  assert.ok(item && 'raw' in item);
  const read = parseMail(item.raw, settings);
  assert.deepEqual(
    [item.pasted, read.subject, read.returnPath?.address, read.body.text.trim()],
    [true, 'quoted and folded', 'a@b.example', 'hello'],
  );
});

it('refuses one mail of an mbox that is too large, and takes the next', () => {
  const large = `From: a@b.example\n\n${'x'.repeat(65 * 1024 * 1024)}\n`;
  const box = `From a Mon Mar 14 09:00:00 2022\n${large}\nFrom b Mon Mar 14 09:00:00 2022\n${mail}`;
  const items = readInput(Buffer.from(box), 'box');
  assert.deepEqual(
    items.map((item) => ('refused' in item ? item.refused.code : 'accepted')),
    ['too-large', 'accepted'],
  );
});

it('takes pasted headers, also indented and with words in front', () => {
  const pasted =
    'ヘッダーはこちらです:\n\n  Return-Path: <a@b.example>\n  Received: from x (x [192.0.2.1])\n    by mx.own.example; Mon, 14 Mar 2022 09:00:00 +0900\n  From: a@b.example\n  Subject: pasted\n';
  const [item] = readInput(Buffer.from(pasted), 'x');
  assert.ok(item && 'raw' in item);
  const read = parseMail(item.raw, settings);
  assert.deepEqual(
    [read.form, read.subject, read.headerFrom?.address, read.route.hops.length],
    ['headers-only', 'pasted', 'a@b.example', 1],
  );
});

it('takes time in proportion to the size of an mbox, whatever its line ends', () => {
  for (const end of ['\n', '\r\n']) {
    const message = `From a@example.com Sat Jan 31 20:59:00 2026${end}Subject: x${end}${end}${'text '.repeat(50)}${end}${end}`;
    const spent = processorTime();
    assert.equal(readInput(Buffer.from(message.repeat(20_000)), 'x').length, 20_000);
    assert.ok(spent() < BOUNDED);
  }
});
