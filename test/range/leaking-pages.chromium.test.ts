import assert from 'node:assert/strict';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Question, Told } from '../../src/outside/ask.ts';
import { pageTransport } from '../../src/outside/live/page/page.ts';
import type { PageVisit } from '../../src/outside/page-visit.ts';
import { leakingPages } from './leaking-pages.ts';
import { type WebServer, webServer } from './web-server.ts';

const SITES = '93.184.216.34';
const OF_FRAMES = ['framed-form.example'];
let web: WebServer;
let transport: ReturnType<typeof pageTransport>;

before(async () => {
  web = await webServer((request) => leakingPages[new URL(request.url).hostname]?.(request));
  transport = pageTransport(resolve, web.routes(SITES), {});
});
after(() => web.close());

async function resolve({ type }: Question<'dns'>): Promise<Told<string[]>> {
  if (type !== 'A') return { state: 'none', reason: 'nodata', from: 'range' };
  return { state: 'found', value: [SITES], from: 'range' };
}

describe('a page that wants to tell something', { concurrency: 2 }, () => {
  for (const host of Object.keys(leakingPages).filter((name) => !OF_FRAMES.includes(name))) {
    it(`sends nothing: ${host}`, async () => {
      const told = await transport({ url: `https://${host}/`, face: 'desktop' });
      assert.equal(told.state, 'found', JSON.stringify(told));
      const visit: PageVisit = told.state === 'found' ? told.value : assert.fail();
      assert.ok(visit.content, 'was read');
      const of = new Set([host, ...(host === 'frame-form.example' ? OF_FRAMES : [])]);
      const sent = web.requests.filter(({ method, url }) => {
        const asked = new URL(url);
        return of.has(asked.hostname) && (method !== 'GET' || asked.pathname.startsWith('/leak'));
      });
      assert.deepEqual(
        sent.map(({ method, url }) => `${method} ${url}`),
        [],
      );
      assert.ok(!visit.console.some((line) => line.startsWith('READ')), String(visit.console));
    });
  }
});

describe("the browser's box", () => {
  it('is closed: seccomp, no new rights, no user of power, namespaces of its own', async () => {
    const seen = new Map<string, { status: string; spaces: string[] }>();
    const look = setInterval(() => {
      for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        const one = rendererOf(pid);
        if (one) seen.set(pid, one);
      }
    }, 50);
    await transport({ url: 'https://odd-links.example/', face: 'desktop' });
    clearInterval(look);
    const closed = [...seen.values()].filter(({ status }) => /^Seccomp:\s+2$/m.test(status));
    assert.ok(closed.length > 0, `${seen.size} renderers were seen`);
    for (const { status, spaces } of closed) {
      assert.match(status, /^NoNewPrivs:\s+1$/m);
      assert.match(status, /^Uid:\s+[1-9]/m);
      assert.match(status, /^CapEff:\s+0+$/m);
      assert.deepEqual(
        spaces.filter((space) => OUR_SPACES.includes(space)),
        [],
      );
    }
  });
});

const SPACES = ['user', 'pid', 'net', 'mnt', 'ipc'];
const OUR_SPACES = process.platform === 'linux' ? SPACES.map((name) => readlinkSync(`/proc/self/ns/${name}`)) : [];

/** What the kernel says of a renderer; a process may be gone by now. */
function rendererOf(pid: string): { status: string; spaces: string[] } | undefined {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes('--type=renderer')) return undefined;
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    return { status, spaces: SPACES.map((name) => readlinkSync(`/proc/${pid}/ns/${name}`)) };
  } catch {
    return undefined;
  }
}
