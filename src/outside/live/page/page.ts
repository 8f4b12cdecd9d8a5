import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Reason } from '../../../answer.ts';
import { type Aside, canonical, type Question, type Told } from '../../ask.ts';
import { visitSchema } from '../../page-schema.ts';
import type { PageVisit } from '../../page-visit.ts';
import { notAsked } from '../../told.ts';
import type { DnsTransport } from '../dns.ts';
import { placeOf } from '../http-place.ts';
import { egressProxy } from './egress-proxy.ts';
import { findBrowser, folderToShow } from './find-browser.ts';
import { readFrames } from './frames.ts';
import type { PageOptions } from './page-options.ts';
import { NOBODY, sandboxState } from './probe-sandbox.ts';
import { runWorker } from './run-worker.ts';
import { INSIDE, sandboxed } from './sandbox.ts';
import { setStage } from './stage.ts';

/** Milliseconds for one page. */
const PAGE_TIME = 12_000;
const LIMITS = { connections: 300, bytes: 40 * 1024 * 1024 };

/**
 * Opens an address in a real browser that can reach nothing but our egress proxy, and tells what it saw. A fresh browser
 * each time; nothing is sent that the page did not get by itself with GET.
 */
export function pageTransport(dns: DnsTransport, routes: Readonly<Record<string, string>>, options: PageOptions = {}) {
  return async (question: Question<'page'>, aside?: Aside, signal?: AbortSignal): Promise<Told<PageVisit>> => {
    const { url, face } = question;
    const place = placeOf(url);
    if ('reason' in place) return notAsked(place.reason);
    const browser = findBrowser(options.browser);
    if (browser === undefined) return notAsked('no-browser');
    const isRoot = process.getuid?.() === 0;
    const boxed = (await sandboxState()) === 'works';
    if (!boxed && !options.withoutSandbox) return notAsked('no-sandbox');

    const over = new AbortController();
    const end = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
    const stage = setStage(isRoot);
    try {
      const door = join(stage.door, 'egress');
      const { exit } = options;
      const proxy = await egressProxy(door, {
        ...{ dns, routes, limits: LIMITS, signal: end },
        ...(exit ? { exit } : {}),
        ...(aside ? { aside } : {}),
      });
      if (isRoot) chmodSync(door, 0o666);
      const folder = folderToShow(browser);
      const command = boxed
        ? sandboxed(
            { node: process.execPath, ...stage, ...(folder === undefined ? {} : { browser: folder }) },
            stage.main,
          )
        : [process.execPath, join(stage.worker, stage.main)];
      const job = { url, face, browser, sandbox: boxed, door: boxed ? INSIDE.door : door, milliseconds: PAGE_TIME };
      const ended = await runWorker(command, job, isRoot ? NOBODY : undefined, end);
      const written = readFrames(ended.output);
      const visit = visitSchema.safeParse(written?.visit);
      const from = place.url.host;
      if (!written || !visit.success) {
        return { state: 'unknown', reason: ended.killed ?? proxy.spent() ?? whyNotStarted(ended.words), from };
      }
      const egress = proxy.egress();
      // A page that no exit led to is not dead; nobody looked.
      if (egress.length > 0 && egress.every(({ refused }) => refused === 'no-exit')) return notAsked('no-exit');
      const cutOff = proxy.spent() === 'too-large' ? { cutOff: 'size' as const } : {};
      const name = createHash('sha256').update(canonical('page', question)).digest('hex').slice(0, 16);
      const files = written.files.map(({ name: file, bytes }) => {
        const path = `${name}/${file}`;
        options.keep?.(path, bytes);
        return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
      });
      return { state: 'found', value: { ...visit.data, ...cutOff, egress, files }, from };
    } finally {
      over.abort();
      stage.remove();
    }
  };
}

/** What bubblewrap and the driver say where the machine lets them make no namespace, or start no browser. */
function whyNotStarted(words: string): Reason {
  if (/^bwrap: /m.test(words)) return 'no-sandbox';
  return /browserType\.launch/.test(words) ? 'no-browser' : 'internal';
}
