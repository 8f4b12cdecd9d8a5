import { type Answer, found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { type Registry, readBootstrap } from '../../outside/bootstrap-file.ts';
import { httpGet } from '../http-get.ts';

/** Where IANA publishes its bootstrap files (RFC 9224 section 3). */
const IANA = 'https://data.iana.org/rdap/';

/** A bootstrap file as IANA publishes it now: its text, and when it was published (ISO 8601). */
export async function publishedBootstrap(
  ask: Ask,
  registry: Registry,
): Promise<Answer<{ text: string; publication: string }>> {
  const told = await httpGet(ask, `${IANA}${registry}.json`, 'application/json');
  if (told.state !== 'found') return told;
  const { status, body } = told.value.reply;
  if (status !== 200) return unknown(status >= 500 ? 'server-failure' : 'refused', told.sources);
  const read = readBootstrap(body);
  return read ? found({ text: body, publication: read.publication }, told.sources) : unknown('malformed', told.sources);
}
