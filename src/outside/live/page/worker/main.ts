import { text } from 'node:stream/consumers';
import { forwardTo } from './forwarder.ts';
import { placeForHar } from './har.ts';
import type { Job } from './job.ts';
import { facing, launch } from './launch.ts';
import { type Opened, openPage } from './visit.ts';

/**
 * The process inside the namespace: reads a job, opens the page, and writes to standard output one line of JSON a file
 * (`{ name, size }`) with the file's bytes behind it, and last a line `{ visit }`. Then it ends.
 */
const job = JSON.parse(await text(process.stdin)) as Job;
const browser = await launch(job, await forwardTo(job.door));
const { visit, files } = await opened();
for (const { name, bytes } of files) {
  process.stdout.write(`${JSON.stringify({ name, size: bytes.length })}\n`);
  process.stdout.write(bytes);
}
process.stdout.write(`${JSON.stringify({ visit })}\n`, () => process.exit(0));

/** First as a careful browser; where it would not trust the server, once more, and the distrust is told. */
async function opened(): Promise<Opened> {
  const first = await openLogged(false);
  const distrust = /^net::ERR_(?:CERT_|SSL_)\w+/.exec(first.visit.failed ?? '')?.[0];
  if (distrust === undefined) return first;
  const again = await openLogged(true);
  return { ...again, visit: { ...again.visit, certificateError: distrust } };
}

async function openLogged(trusting: boolean): Promise<Opened> {
  const har = placeForHar();
  return openPage(await facing(browser, job.face, trusting, har), job, har);
}
