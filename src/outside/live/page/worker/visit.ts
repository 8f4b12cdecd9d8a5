import type { BrowserContext, CDPSession, Page, Response } from 'playwright-core';
import type { Certificate, PageContent, Visit } from '../../../page-visit.ts';
import { faviconName, faviconOf } from './favicon.ts';
import { answersOf, bodiesOf, harFile } from './har.ts';
import { watch } from './hold.ts';
import type { Job } from './job.ts';
import { readPage } from './read-page.ts';

/** Milliseconds without any request after which a page is taken to have come to rest. */
const QUIET = 900;
/** Milliseconds that reading a page which does not answer may take. */
const PATIENCE = 3000;

/** Characters of the document that are kept. */
const MOST_DOCUMENT = 2_000_000;

/** What came of one opening, and the files beside it. */
export interface Opened {
  visit: Visit;
  files: { name: string; bytes: Buffer }[];
}

/**
 * Opens one address in a fresh context, waits until the page rests or time is over, and reads what is there. `har` is
 * where the context logs its traffic. The context is closed.
 */
export async function openPage(context: BrowserContext, job: Job, har: string): Promise<Opened> {
  const page = await context.newPage();
  const answers = answersOf(page);
  const session = await context.newCDPSession(page);
  const { visit, ended, lastMove, arrived: complete, document } = await watch(context, page, session);
  const deadline = performance.now() + job.milliseconds;

  const arrived = page.goto(job.url, { waitUntil: 'commit', timeout: job.milliseconds, referer: '' }).then(
    () => undefined,
    (error: Error) => /net::\w+|Timeout/.exec(error.message)?.[0] ?? 'failed',
  );
  const failed = await Promise.race([arrived, ended.then(() => undefined)]);
  // A page that sends on at once makes its own opening fail; what counts is where it ends.
  if (failed !== undefined && !/ERR_ABORTED/.test(failed)) visit.failed = failed;
  const cutOff = await Promise.race([ended, resting(() => (complete() ? lastMove() : performance.now()), deadline)]);
  if (cutOff !== undefined) visit.cutOff = cutOff;

  const content = await patient(read(page, session));
  if (content === undefined) visit.cutOff ??= 'unresponsive';
  else visit.content = content;
  const certificate = await patient(certificateOf(document()));
  if (certificate) visit.certificate = certificate;
  const picture = await patient(page.screenshot({ type: 'png', timeout: PATIENCE, animations: 'disabled' }));
  const dom = content && (await patient(documentOf(session)));
  const icon = content && (await patient(faviconOf(page, session, content.icon)));
  const bodies = await bodiesOf(answers);
  await patient(context.close());
  const log = harFile(har, bodies);
  const files = [
    ...(picture ? [{ name: `${job.face}.png`, bytes: picture }] : []),
    ...(log ? [{ name: 'capture.har', bytes: log }] : []),
    // As text: nobody shall open a criminal's page by a double click.
    ...(dom ? [{ name: 'dom.txt', bytes: Buffer.from(dom) }] : []),
    ...(icon ? [{ name: faviconName(icon), bytes: icon }] : []),
  ];
  return { visit, files };
}

async function resting(lastMove: () => number, deadline: number): Promise<'time' | undefined> {
  for (;;) {
    const now = performance.now();
    if (now >= deadline) return 'time';
    if (now - lastMove() >= QUIET) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A page may never answer; whoever asks it goes on without. */
async function patient<T>(work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE, undefined);
  try {
    return await Promise.race([work.catch(() => undefined), promise]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(page: Page, session: CDPSession): Promise<PageContent> {
  const content = await evaluated(session, `(${readPage.toString()})()`);
  const frames = page.frames().slice(1, 50);
  return {
    ...(content as Omit<PageContent, 'frames'>),
    frames: frames.map((frame) => frame.url().slice(0, 2000)),
  };
}

async function documentOf(session: CDPSession): Promise<string> {
  return String(await evaluated(session, `document.documentElement.outerHTML.slice(0, ${MOST_DOCUMENT})`));
}

/** In a world where the page's scripts can have changed nothing. */
async function evaluated(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reading' });
  const contextId = world.executionContextId;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...{ expression, contextId, returnByValue: true },
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

async function certificateOf(response: Response | undefined): Promise<Certificate | undefined> {
  const details = await response?.securityDetails();
  if (!details?.protocol) return undefined;
  const { subjectName = '', issuer = '', protocol = '', validFrom = 0, validTo = 0 } = details;
  const time = (seconds: number) => new Date(seconds * 1000).toISOString();
  return { subject: subjectName, issuer, protocol, validFrom: time(validFrom), validTo: time(validTo) };
}
