import { type Answer, found, none, type Source, unknown } from '../answer.ts';
import type { Ask, HttpReply } from '../outside/ask.ts';
import { sameOrganisation } from '../util/domain.ts';

/** RFC 9116 section 3: the place to look, then the old one. */
const PATHS = ['/.well-known/security.txt', '/security.txt'];
const MAX_REDIRECTS = 2;
const MAX_TEXT = 32 * 1024;
const MAX_LINES = 300;
const MAX_CONTACTS = 4;
const MAX_CONTACT = 500;

/**
 * Where a company wants reports about security: the contacts of its security.txt (RFC 9116), mail addresses and https
 * pages, the preferred first. Only for companies that are known beforehand: it asks the host itself. `now` is ISO 8601; a
 * file that has expired says nothing any more (section 2.5.5).
 */
export async function securityContacts(ask: Ask, host: string, now: string): Promise<Answer<string[]>> {
  const sources: Source[] = [];
  let absent: Answer<never> = none('no-entry');
  for (const path of PATHS) {
    const reply = await fetched(ask, host, path, sources);
    if (reply.state === 'unknown') return { ...reply, sources };
    if (reply.state === 'none') continue;
    const told = contactsIn(reply.value, now);
    if (told.state === 'found') return { ...told, sources };
    absent = told;
  }
  return { ...absent, sources };
}

/** Redirects are followed within the company only, so that nobody else's file is taken for its own. */
async function fetched(ask: Ask, host: string, path: string, sources: Source[]): Promise<Answer<HttpReply>> {
  let url = `https://${host}${path}`;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const answer = await ask('http', { url, accept: 'text/plain' });
    sources.push(...answer.sources);
    if (answer.state !== 'found') return answer;
    const { status, location } = answer.value;
    if (status === 200) return answer;
    if (status < 300 || status >= 400) return status >= 500 || status === 429 ? unknown('refused') : none('no-entry');
    const next = URL.parse(location ?? '');
    if (next?.protocol !== 'https:' || !sameOrganisation(next.hostname, host)) return none('no-entry');
    url = next.href;
  }
  return none('no-entry');
}

function contactsIn({ body, contentType = 'text/plain' }: HttpReply, now: string): Answer<string[]> {
  if (!/^text\/plain\b/i.test(contentType)) return none('no-entry');
  const fields = body
    .slice(0, MAX_TEXT)
    .split(/\r?\n/, MAX_LINES)
    .flatMap((line) => {
      const [, name = '', value = ''] =
        /^(contact|expires)\s{0,5}:\s{0,5}(\S.*)$/i.exec(line.slice(0, MAX_CONTACT)) ?? [];
      return name === '' ? [] : [{ name: name.toLowerCase(), value: value.trim() }];
    });
  const expires = fields.find(({ name }) => name === 'expires')?.value;
  if (expires !== undefined && Date.parse(expires) < Date.parse(now)) return none('too-old');
  const contacts = fields.filter(({ name }) => name === 'contact').flatMap(({ value }) => reachable(value));
  return contacts.length > 0 ? found([...new Set(contacts)].slice(0, MAX_CONTACTS)) : none('no-entry');
}

/** `mailto:` addresses and https pages (section 2.5.3); a telephone number is no way to send evidence. */
function reachable(value: string): string[] {
  const [, address] = /^(?:mailto:)?([a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,253}\.[a-z]{2,63})(?:\?.*)?$/i.exec(value) ?? [];
  if (address !== undefined) return [address.toLowerCase()];
  return URL.parse(value)?.protocol === 'https:' ? [value] : [];
}
