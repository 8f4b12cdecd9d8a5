import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { report } from '../src/report/index.ts';
import { payloads, poisoned } from '../src/report/injection/testing.ts';
import { lookUpLinks } from '../src/report/look-up-links.ts';
import { sampleCase } from '../src/report/testing.ts';

const ADDRESS = 'http://report.invalid/report.html';
/** The sample's link and its sending address. */
const OUR_LINKS = [
  'https://db-ip.com',
  'https://www.routeviews.org',
  ...['20.196.210.166', 'dm1k.com'].flatMap(lookUpLinks).map(({ link }) => link),
];
const BATCH = 41;

/** The page without its policy and its frames without their sandbox: then only escaping and rebuilding stand. */
function withoutWalls(html: string): string {
  const policy =
    /<meta http-equiv=(?:"|&quot;)Content-Security-Policy(?:"|&quot;) content=(?:"|&quot;).*?(?:"|&quot;)(?:>|&gt;)/g;
  return html.replace(policy, '').replaceAll(' sandbox=""', '');
}

/** What of a browser's document the test looks at. */
interface Shown {
  tagName: string;
  outerHTML: string;
  attributes: Iterable<{ name: string; value: string }>;
  getAttribute(name: string): string | null;
  contentDocument?: Tree | null;
}
interface Tree {
  querySelectorAll(selector: string): Iterable<Shown>;
}

/** Runs inside the page: everything that could act, in the report or in a mail's reproduction. */
function living(ours: string[]): string[] {
  const acts =
    'script,object,embed,form,base,link,frame,frameset,img,picture,source,video,audio,input,button,select,textarea,' +
    'template,noscript,math,area,map,portal,dialog,foreignObject,image,animate,set,[popover],[contenteditable],[tabindex]';
  const leads = 'a,[href],[src],[srcset],[action],[background],[ping]';

  function within(tree: Tree, allowed: (anchor: Shown) => boolean): string[] {
    const acting = [...tree.querySelectorAll(acts)];
    const leading = [...tree.querySelectorAll(leads)].filter((anchor) => !allowed(anchor));
    const attributes = [...tree.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    const dangerous = attributes.filter(
      ({ name, value }) =>
        name.startsWith('on') || (name === 'style' && /url|expression|image-set|position|var\(/i.test(value)),
    );
    return [
      ...[...acting, ...leading].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      ...dangerous.map(({ name, value }) => `${name}=${value.slice(0, 100)}`),
    ];
  }
  function isOurs(anchor: Shown): boolean {
    const href = anchor.getAttribute('href') ?? '';
    return anchor.tagName === 'A' && (href.startsWith('#') || ours.includes(href));
  }

  const page = (globalThis as unknown as { document: Tree }).document;
  const frames = [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [
    ...within(page, isOurs),
    ...frames.flatMap((frame) => within(frame, () => false)),
    ...frames.flatMap((frame) => [...frame.querySelectorAll('iframe')].map(() => 'a frame in a frame')),
  ];
}

describe('a report in a real browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let served = '';
  const seen: string[] = [];

  before(async () => {
    browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
    context = await browser.newContext();
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: served });
      seen.push(`asked for ${url}`);
      return route.abort();
    });
    page = await context.newPage();
    page.on('dialog', (dialog) => {
      seen.push(`opened a dialog: ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('popup', (popup) => void seen.push(`opened ${popup.url()}`));
    page.on('framenavigated', (frame) => {
      if (![ADDRESS, 'about:srcdoc', 'about:blank'].includes(frame.url())) seen.push(`went to ${frame.url()}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy|sandbox/i.test(message.text())) seen.push(`was held back: ${message.text()}`);
    });
  });

  after(() => browser?.close());

  async function show(html: string): Promise<void> {
    served = html;
    seen.length = 0;
    await page.goto(ADDRESS);
  }

  it('would notice what acts', async () => {
    await show(
      withoutWalls(
        '<meta charset="utf-8"><img src="http://evil.invalid/x" onerror="alert(1)"><iframe srcdoc="<a href=x>x</a>"></iframe>',
      ),
    );
    assert.match(seen.join('\n'), /asked for http:\/\/evil\.invalid\/x/);
    assert.match(seen.join('\n'), /opened a dialog: 1/);
    assert.equal((await page.evaluate(living, OUR_LINKS)).length, 4);
  });

  it('shows every fact of a case without asking for anything', async () => {
    const html = report(sampleCase(), 'html', { language: 'ja' });
    await show(html);
    assert.deepEqual(seen, []);
    assert.deepEqual(await page.evaluate(living, OUR_LINKS), []);
    assert.equal(await page.locator('iframe[sandbox=""]').count(), await page.locator('iframe').count());
    assert.match(withoutWalls(html), /<iframe title/, 'the next tests really take the walls away');
  });

  for (let start = 0; start < payloads.length; start += BATCH) {
    const batch = payloads.slice(start, start + BATCH);
    it(`lets none of ${batch.length} payloads act, from ${JSON.stringify(batch[0])} on`, async () => {
      const language = start % (2 * BATCH) === 0 ? 'ja' : 'en';
      for (const [index, payload] of batch.entries()) {
        const html = report(poisoned(sampleCase(), payload), 'html', { language });
        await harmless(withoutWalls(html), payload);
        if (index % 4 === 0) await harmless(html, payload);
      }
    });
  }

  async function harmless(html: string, payload: string): Promise<void> {
    await show(html);
    assert.deepEqual(await page.evaluate(living, OUR_LINKS), [], payload);
    assert.deepEqual(seen, [], payload);
    assert.equal(page.url(), ADDRESS, payload);
    assert.equal((await page.locator('section').count()) >= 16, true, `the report is whole: ${payload}`);
  }
});

function browserPath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'chromium')).find((path) => existsSync(path));
  assert.ok(found, 'Chromium is missing: install the Debian package `chromium`');
  return found;
}
