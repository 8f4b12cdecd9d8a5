import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page, Response } from 'playwright-core';

/** Bytes of one body, of all of them, and of the whole file. */
const MOST = { body: 300_000, bodies: 4_000_000, file: 8_000_000 };
/** Milliseconds for taking the bodies. */
const PATIENCE = 1500;

/** The parts of HAR 1.2 that are touched here (http://www.softwareishard.com/blog/har-12-spec/). */
interface Har {
  log: {
    entries: {
      request: { url: string; postData?: { text?: string; params?: { name: string; value?: string }[] } };
      response: { content: { size: number; text?: string; encoding?: string } };
    }[];
  };
}

/** Bodies by address. */
export type Bodies = Map<string, Buffer>;

/** Where the browser's driver shall write its log of the traffic; in a folder of its own. */
export function placeForHar(): string {
  return join(mkdtempSync(join(tmpdir(), 'mekiki-har-')), 'capture.har');
}

/** Collects the page's answers, whose bodies are asked for at the end: by then most are there, and a bomb is not. */
export function answersOf(page: Page): Response[] {
  const answers: Response[] = [];
  page.on('response', (response) => {
    if (answers.length < 300) answers.push(response);
  });
  return answers;
}

/** The bodies that are there and small, documents first come first; taking them ends in time. */
export async function bodiesOf(answers: readonly Response[]): Promise<Bodies> {
  const bodies: Bodies = new Map();
  const deadline = performance.now() + PATIENCE;
  let left = MOST.bodies;
  for (const answer of answers) {
    const time = deadline - performance.now();
    if (time <= 0 || left <= 0) break;
    const announced = Number(answer.headers()['content-length'] ?? 0);
    if (announced > MOST.body || bodies.has(answer.url())) continue;
    const body = await inTime(answer.body(), time);
    if (!body || body.length > Math.min(MOST.body, left)) continue;
    left -= body.length;
    bodies.set(answer.url(), body);
  }
  return bodies;
}

/**
 * The traffic as HAR 1.2, with the bodies that were taken. Of what the page wanted to send it keeps the names and no
 * value, since a page may have filled in what it took from somewhere.
 */
export function harFile(path: string, bodies: Bodies): Buffer | undefined {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const text = size > 0 && size <= MOST.file ? readFileSync(path, 'utf8') : undefined;
  rmSync(dirname(path), { recursive: true, force: true });
  if (text === undefined) return undefined;
  const har = JSON.parse(text) as Har;
  for (const { request, response } of har.log.entries) {
    if (request.postData) {
      request.postData.text = '';
      request.postData.params = (request.postData.params ?? []).map(({ name }) => ({ name }));
    }
    const body = bodies.get(request.url);
    if (!body) continue;
    response.content = { ...response.content, size: body.length, text: body.toString('base64'), encoding: 'base64' };
    // An address that was asked for twice is told once.
    bodies.delete(request.url);
  }
  const file = Buffer.from(JSON.stringify(har));
  return file.length <= MOST.file ? file : Buffer.from(text);
}

async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, milliseconds, undefined);
  try {
    return await Promise.race([work.catch(() => undefined), promise]);
  } finally {
    clearTimeout(timer);
  }
}
