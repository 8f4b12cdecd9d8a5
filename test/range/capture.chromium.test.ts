import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import { pageTransport } from '../../src/outside/live/page/page.ts';
import { type WebServer, webServer } from './web-server.ts';

const SITES = '93.184.216.34';
const ICON = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PAGE = `<title>Shop</title><link rel="icon" href="/mark.png"><h1>Shop</h1><script>
  fetch('/send', { method: 'POST', body: new URLSearchParams({ secret: 'taken-value' }) });
  document.body.append('written by script');
  setTimeout(() => { if (location.search) for (;;); }, 300);
</script>`;

/** What HAR 1.2 requires of a log (http://www.softwareishard.com/blog/har-12-spec/). */
const named = z.array(z.object({ name: z.string(), value: z.string() }));
const harSchema = z.object({
  log: z.object({
    version: z.literal('1.2'),
    creator: z.object({ name: z.string(), version: z.string() }),
    entries: z.array(
      z.object({
        startedDateTime: z.iso.datetime({ offset: true }),
        time: z.number(),
        request: z.object({
          method: z.string(),
          url: z.url(),
          httpVersion: z.string(),
          cookies: z.array(z.unknown()),
          headers: named,
          queryString: named,
          headersSize: z.number(),
          bodySize: z.number(),
        }),
        response: z.object({
          status: z.number(),
          statusText: z.string(),
          httpVersion: z.string(),
          cookies: z.array(z.unknown()),
          headers: named,
          content: z.object({ size: z.number(), mimeType: z.string(), text: z.string().optional() }),
          redirectURL: z.string(),
          headersSize: z.number(),
          bodySize: z.number(),
        }),
        cache: z.object({}),
        timings: z.object({ send: z.number(), wait: z.number(), receive: z.number() }),
      }),
    ),
  }),
});

let web: WebServer;
const kept = new Map<string, Buffer>();
let open: (url: string) => Promise<number>;

before(async () => {
  web = await webServer(({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/mark.png') return { status: 200, headers: { 'content-type': 'image/png' }, body: ICON };
    return { status: 200, headers: { 'content-type': 'text/html' }, body: PAGE };
  });
  const transport = pageTransport(
    async ({ type }) =>
      type === 'A'
        ? { state: 'found', value: [SITES], from: 'range' }
        : { state: 'none', reason: 'nodata', from: 'range' },
    web.routes(SITES),
    { keep: (path, bytes) => kept.set(path.split('/')[1] ?? '', Buffer.from(bytes)) },
  );
  open = async (url) => {
    kept.clear();
    const start = performance.now();
    const told = await transport({ url, face: 'desktop' });
    assert.equal(told.state, 'found');
    return performance.now() - start;
  };
});
after(() => web.close());

describe('what is kept of an opened page', () => {
  it('is its traffic as HAR 1.2, its document as text, its icon and its picture', async () => {
    await open('http://shop.example/');
    assert.deepEqual([...kept.keys()].sort(), ['capture.har', 'desktop.png', 'dom.txt', 'favicon.png']);
    assert.match(kept.get('dom.txt')?.toString() ?? '', /written by script/);
    assert.deepEqual(kept.get('favicon.png'), ICON);
    const { log } = harSchema.parse(JSON.parse(kept.get('capture.har')?.toString() ?? ''));
    const page = log.entries.find(({ request }) => request.url === 'http://shop.example/');
    assert.equal(Buffer.from(page?.response.content.text ?? '', 'base64').toString(), PAGE);
  });

  it('holds no value that the page wanted to send', async () => {
    const har = kept.get('capture.har')?.toString() ?? '';
    assert.match(har, /shop\.example\/send/);
    assert.doesNotMatch(har, /taken-value/);
  });

  it('is there of a page that was cut off', async () => {
    await open('http://shop.example/?spin');
    assert.ok(kept.has('capture.har'), String([...kept.keys()]));
  });

  it('takes less than five seconds for a page that comes to rest', async () => {
    assert.ok((await open('http://shop.example/')) < 5000);
  });
});
