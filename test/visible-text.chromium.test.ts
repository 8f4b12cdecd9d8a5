import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readHtml } from '../src/mail/visible-html.ts';

/** Hiding by colour and size is left out: `innerText` does not know it, a reader does. */
const pages: Record<string, string> = {
  'blocks, lines and spaces': '<div>a <b> b</b></div>c<br>d<p>e</p><p>f</p>g<h1>h</h1>i',
  'a table of data': '<table><caption>t<tr><th>a<th>b<tr><td>c<td>d</table>e',
  'tables for layout': '<table><tr><td><table><tr><td>a</table><p>b</p><tr><td><div>c</div><div>d</div></table>',
  'text that stands wrongly in a table': '<table>a<tr>b<td>c</table>d',
  lists: '<ul><li>a<li>b<ol><li>c</ol></ul><dl><dt>d<dd>e</dl>',
  'preformatted text': '<pre>\n a\n  b</pre><div style="white-space:pre-line">c  c\nd</div>',
  'badly nested letters': '<b>a<p>b</b>c</p><a href=x>d<div>e</a>f</div>',
  entities: '&lt;a&gt; &#26085;&#x672c; &ampx &nosuch; &copy &#128; &#xd800; &#0;x',
  'what is not displayed':
    'a<i style="display:none">b</i><i hidden>c</i><i style="visibility:hidden">d<p style="visibility:visible">e</p></i>',
  'rules and their order':
    '<style>.x{display:none}.y .z{display:none!important}i.w{display:inline}.w{display:none}</style><b class=x style="display:inline">a</b><i class=w>b</i><b class=y><u class=z style="display:inline">c</u>d</b>',
  'rules for one kind of screen':
    '<style>@media (max-width:300px){.x{display:none}}@media screen and (min-width:1px){.y{display:none}}</style><b class=x>a</b><b class=y>b</b>',
  'escapes and comments in styles':
    'a<i style="/*x*/d\\69splay:/**/none">b</i><i style="display:none;display:nonsense">c</i>',
  'comments for Outlook': '<!--[if mso]>a<![endif]--><!--[if !mso]><!-->b<!--<![endif]--><![if !mso]>c<![endif]>',
  'elements that hold no text':
    'a<script>b</script><style>c</style><template>d</template><title>e</title><iframe>f</iframe><noscript>g</noscript>',
  'pictures in text': '<p>a<svg><title>b</title><text>c</text></svg>d</p>',
  'blocks inside lines': '<span>a<div>b</div>c</span><span style="display:block">d</span>e',
  'Japanese over line ends': '<p>お客様の\nアカウント　は</p>',
};

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

describe('visible text, against Chromium', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
    const context = await browser.newContext({ javaScriptEnabled: true });
    await context.route('**/*', (route) => route.abort());
    page = await context.newPage();
  });
  after(async () => browser?.close());

  for (const [name, html] of Object.entries(pages)) {
    it(`reads ${name} as a browser shows it`, async () => {
      await page.setContent(html.replaceAll(/<\/?noscript>/g, ''));
      const shown = await page.evaluate('document.body.innerText');
      assert.deepEqual(lines(readHtml(html).text), lines(String(shown)));
    });
  }
});

function browserPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  assert.ok(found, 'Chromium is missing: install the Debian package `chromium`');
  return found;
}
