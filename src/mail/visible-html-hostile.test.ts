import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { plainLinks } from './plain-links.ts';
import { readLinks } from './read-links.ts';
import type { Part } from './tree.ts';
import { readHtml } from './visible-html.ts';

const MEBIBYTE = 1024 * 1024;

function filled(unit: string): string {
  return unit.repeat(Math.floor((2 * MEBIBYTE) / unit.length));
}

function many(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

const bombs: Record<string, string> = {
  'elements below one another': filled('<div style="color:red">'),
  'formatting elements that are reopened in every paragraph': `<p>${many(100_000, (n) => `<b a=${n}>`)}x${'<p>x'.repeat(40_000)}`,
  'tables in tables': filled('<table><tr><td>'),
  'attributes of one element': `<a ${many(200_000, (n) => `a${n} `)}>`,
  'one long style attribute': `<div style="${'color:red;('.repeat(100_000)}">x`,
  selectors: `<style>${many(10_000, () => '.a .b .c x,')}x{color:red}</style>${'<x class="a b c">y'.repeat(30_000)}`,
  'unclosed comments and blocks in a style sheet': `<style>${'@media screen{/*'.repeat(50_000)}</style>x`,
  'pages for Outlook': filled('<!--[if mso]><a href="https://a.example/">x</a><![endif]-->'),
  'pages in frames': `<iframe srcdoc="${'<b>'.repeat(600)}"></iframe>`.repeat(800),
  'text that is turned round': filled('\u202ea'),
};
for (const [name, html] of Object.entries(bombs)) {
  it(`ends in bounded time on ${name}`, () => {
    const spent = processorTime();
    const reading = readHtml(html);
    assert.ok(reading.text.length <= 512 * 1024);
    assert.ok(spent() < BOUNDED);
  });
}

it('reads what stands below two hundred thousand elements', () => {
  const reading = readHtml(`${'<div>'.repeat(200_000)}<a href="https://a.example/">deep</a>`);
  assert.equal(reading.text, 'deep');
  assert.deepEqual(reading.links, [{ target: 'https://a.example/', where: 'anchor', words: 'deep', hidden: false }]);
});

it('says that it did not read everything', () => {
  assert.equal(readHtml(filled('<p>x')).truncated, true);
  assert.equal(readHtml(`<p>x</p>${' '.repeat(4 * MEBIBYTE)}`).truncated, true);
  assert.equal(readHtml('<p>x</p>').truncated, false);
});

const texts: Record<string, string> = {
  letters: 'a',
  labels: 'a.',
  schemes: 'https://',
  'addresses in angle brackets': '<https://a ',
  'names before Japanese': 'https://あ',
  'names without a scheme': 'www.a.co.jp/x',
};
for (const [name, unit] of Object.entries(texts)) {
  it(`finds addresses in bounded time among ${name}`, () => {
    const spent = processorTime();
    plainLinks(unit.repeat((512 * 1024) / unit.length));
    plainLinks(`https://a.example/${unit.repeat((512 * 1024) / unit.length)}`);
    assert.ok(spent() < BOUNDED);
  });
}

const pieces = fc.constantFrom(
  ...'<a href="|<a href=|https://a.example/|">|</a>|<div style="|display:none;|font-size:|0|font:|url(|)|color:#fff|<table>|<tr>|<td>|</td>|</table>|<style>|</style>|.x{|}|@media (|<!--|[if mso]>|<![endif]-->|-->|<svg>|<math>|</svg>|<template>|<base href="//|<form action=|<button>|<input type=submit value=|<img alt=|<br>|<p>|<select>|<option>|<meta http-equiv=refresh content="0;url=|&#x202e;|&#0;|&amp|日本|　|<iframe srcdoc="|<script>|</script>|<body lang=|<b class="x|\u0000|\ud800|\r\n|<![CDATA[|<plaintext>'.split(
    '|',
  ),
);
const html = fc.array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));

it('reads any HTML to an end, as plain data without anything that shows nothing', () => {
  fc.assert(
    fc.property(html, (source) => {
      const reading = readHtml(source);
      assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading);
      assert.doesNotMatch(reading.text + reading.hidden, /[\u0000-\u0008\u200B\u202A-\u202E\u2060]/);
      assert.ok(reading.covered.every((span) => span.start <= span.end));
    }),
    { numRuns: 400 },
  );
});

it('reads links of any HTML and any text, each with a place inside its part', () => {
  fc.assert(
    fc.property(html, fc.constantFrom('text/html', 'text/plain'), (source, type) => {
      const bytes = Buffer.from(source);
      const part: Part = {
        path: '',
        fields: [],
        type,
        parameters: {},
        encoding: '8bit',
        disposition: '',
        filename: '',
        contentId: '',
        start: 7,
        end: 7 + bytes.length,
        where: 'body',
        children: [],
      };
      const links = readLinks(part, () => ({ bytes, text: source, charset: { used: 'utf-8' }, defects: [] }));
      for (const { source: place } of links) {
        assert.ok('mail' in place && place.start >= 7 && place.end <= part.end && place.start < place.end);
      }
    }),
    { numRuns: 400 },
  );
});
