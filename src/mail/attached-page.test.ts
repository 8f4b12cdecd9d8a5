import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AttachedPage } from './attached-page.ts';
import { mailFrom } from './testing.ts';

function pageIn(name: string, type: string, content: string): AttachedPage | undefined {
  const base64 = Buffer.from(content).toString('base64');
  const raw = `From: a@shop.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee the file\n--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64}\n--b--\n`;
  return mailFrom(raw).attachments[0]?.page;
}

const nothing = { asksSecret: false, buildsItself: false, leadsOn: false, scripts: false };
const hidden = Buffer.from('<form><input type="password"></form>'.repeat(12)).toString('base64');
const cases: [what: string, html: string, does: Partial<AttachedPage>][] = [
  ['only shows something', '<p>hello <a href="https://shop.example/">shop</a></p>', {}],
  [
    'has a field for a password',
    '<form action="https://x.example/"><input type=password></form>',
    { asksSecret: true },
  ],
  [
    'writes such a field',
    String.raw`<script>x.append("\x3cinput type='password'>")</script>`,
    { asksSecret: true, scripts: true },
  ],
  [
    'decodes itself',
    `<script>document.write(atob("${hidden}"))</script>`,
    { asksSecret: true, buildsItself: true, scripts: true },
  ],
  [
    'has a program in an address',
    `<script src="data:text/javascript;base64,${btoa('location = "https://x.example/"')}"></script>`,
    { leadsOn: true, scripts: true },
  ],
  ['has a program in a handler', '<body onload="start()">', { scripts: true }],
  [
    'frames a page that asks',
    `<iframe src="data:text/html;base64,${btoa('<input type="password">')}"></iframe>`,
    { asksSecret: true },
  ],
  ['writes its place in brackets', `<script>window["location"]['href'] = y</script>`, { leadsOn: true, scripts: true }],
  ['runs what it decodes', '<script>eval(unescape("%61%6c"))</script>', { buildsItself: true, scripts: true }],
  ['sends on at once', '<meta http-equiv=refresh content="0; url=https://x.example/">', { leadsOn: true }],
  [
    'sends on by a script',
    '<script>window.location.href = "https://x.example/"</script>',
    { leadsOn: true, scripts: true },
  ],
  ['compares its place', '<script>if (location == "x") y()</script>', { scripts: true }],
  ['carries data for programs', '<script type="application/ld+json">{"a":1}</script>', {}],
];
for (const [what, html, does] of cases) {
  it(`sees that an attached page ${what}`, () => {
    assert.deepEqual(pageIn('a.html', 'text/html', html), { ...nothing, ...does });
    assert.deepEqual(pageIn('a.htm', 'application/octet-stream', html), { ...nothing, ...does });
  });
}

it('looks into pictures that a browser opens, and into nothing else', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><script><![CDATA[location.replace("https://x.example/")]]></script></svg>';
  assert.deepEqual(pageIn('a.svg', 'image/svg+xml', svg), { ...nothing, leadsOn: true, scripts: true });
  const inForeign = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><foreignObject>`;
  const form = `${inForeign}<h:form action="https://x.example/"><h:input type="password"/></h:form></foreignObject></svg>`;
  assert.deepEqual(pageIn('a.svg', 'image/svg+xml', form), { ...nothing, asksSecret: true });
  const file = `<?xml version="1.0"?><!-- a - b --><!DOCTYPE svg [<!ENTITY p "location='https://x.example/'">]>`;
  const xml = `${file}<x:svg xmlns:x="http://www.w3.org/2000/svg"><x:script>&p;</x:script></x:svg>`;
  assert.deepEqual(pageIn('a.xml', 'text/xml', xml), { ...nothing, leadsOn: true, scripts: true });
  assert.equal(pageIn('a.xml', 'text/xml', '<invoice>1</invoice>'), undefined);
  assert.equal(pageIn('a.txt', 'text/plain', 'hello'), undefined);
});
