import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HttpReply } from '../outside/ask.ts';
import { securityContacts } from './security-txt.ts';
import { askOf, NOW } from './testing.ts';

const HOST = 'hosting.example';
const WELL_KNOWN = `text/plain https://${HOST}/.well-known/security.txt`;
const OLD = `text/plain https://${HOST}/security.txt`;
const GONE: HttpReply = { status: 404, contentType: 'text/html', body: '' };

function file(body: string, contentType = 'text/plain; charset=utf-8'): HttpReply {
  return { status: 200, contentType, body };
}

async function told(http: Record<string, HttpReply | { unknown: 'timeout' }>) {
  const answer = await securityContacts(askOf({ http }), HOST, NOW);
  return answer.state === 'found' ? answer.value : `${answer.state} ${answer.reason}`;
}

it('reads mail addresses and pages, signed or not, the preferred first', async () => {
  const body = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

# Contact: mailto:nobody@hosting.example
Contact: https://hosting.example/report
contact: mailto:Abuse@hosting.example?subject=x
Contact: tel:+81-3-0000-0000
Expires: 2027-11-24T00:00:00Z
`;
  assert.deepEqual(await told({ [WELL_KNOWN]: file(body) }), [
    'https://hosting.example/report',
    'abuse@hosting.example',
  ]);
});

it('looks at the old place, and believes neither what has expired nor a page that is none', async () => {
  assert.deepEqual(await told({ [WELL_KNOWN]: GONE, [OLD]: file('Contact: a@hosting.example\n') }), [
    'a@hosting.example',
  ]);
  const expired = file('Contact: a@hosting.example\nExpires: 2020-01-01T00:00:00Z\n');
  assert.equal(await told({ [WELL_KNOWN]: expired, [OLD]: expired }), 'none too-old');
  const page = file('<html>Contact: a@hosting.example', 'text/html');
  assert.equal(await told({ [WELL_KNOWN]: page, [OLD]: page }), 'none no-entry');
});

it('follows redirects within the company only', async () => {
  const to = (location: string): HttpReply => ({ status: 301, location, body: '' });
  const www = `text/plain https://www.${HOST}/security.txt`;
  assert.deepEqual(
    await told({ [WELL_KNOWN]: to(`https://www.${HOST}/security.txt`), [www]: file('Contact: a@b.example') }),
    ['a@b.example'],
  );
  for (const location of [
    'https://evil.example/s.txt',
    `http://${HOST}/s.txt`,
    `https://${HOST}/.well-known/security.txt`,
  ]) {
    assert.equal(await told({ [WELL_KNOWN]: to(location), [OLD]: GONE }), 'none no-entry', location);
  }
});

it('does not know where nobody answers', async () => {
  assert.equal(await told({ [WELL_KNOWN]: { unknown: 'timeout' } }), 'unknown timeout');
  assert.equal(await told({ [WELL_KNOWN]: { status: 503, body: '' } }), 'unknown refused');
});
