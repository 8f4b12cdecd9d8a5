import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HttpReply } from '../outside/ask.ts';
import { httpGet } from './http-get.ts';
import { askOf } from './testing.ts';

const page = (body: string): HttpReply => ({ status: 200, body });
const to = (location: string, status = 302): HttpReply => ({ status, location, body: '' });

function get(world: Record<string, HttpReply>, start = 'https://a.example/') {
  const http = Object.fromEntries(Object.entries(world).map(([url, reply]) => [`*/* ${url}`, reply]));
  return httpGet(askOf({ http }), start, '*/*');
}

it('goes where it is sent, and tells every step it took', async () => {
  const told = await get({
    'https://a.example/': to('https://b.example/'),
    'https://b.example/': to('https://c.example/', 308),
    'https://c.example/': page('here'),
  });
  assert.deepEqual(told, {
    state: 'found',
    value: { reply: page('here'), url: 'https://c.example/' },
    sources: [{ asked: 2 }, { asked: 3 }, { asked: 4 }],
  });
});

it('follows five times, and no further', async () => {
  const chain = (steps: number) =>
    Object.fromEntries(
      Array.from({ length: steps + 1 }, (_, step) => [
        step === 0 ? 'https://a.example/' : `https://a.example/${step}`,
        step === steps ? page('end') : to(`https://a.example/${step + 1}`),
      ]),
    );
  assert.equal((await get(chain(5))).state, 'found');
  const told = await get(chain(6));
  assert.equal(told.state === 'unknown' && told.reason, 'redirect');
  assert.equal(told.sources.length, 6);
});

it('goes neither round, nor out of TLS, nor with a user name, nor to what is no web address', async () => {
  for (const location of [
    'https://a.example/',
    'http://b.example/',
    'https://user@b.example/',
    'https://:secret@b.example/',
    'ftp://b.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'no address',
  ]) {
    const told = await get({ 'https://a.example/': to(location), 'http://b.example/': page('never') });
    assert.equal(told.state === 'unknown' && told.reason, 'redirect', location);
    assert.equal(told.sources.length, 1, location);
  }
});

it('goes into TLS, and on without it where it began without', async () => {
  const world = { 'http://b.example/': page('plain'), 'https://b.example/': page('safe') };
  for (const location of Object.keys(world)) {
    const told = await get({ 'http://a.example/': to(location), ...world }, 'http://a.example/');
    assert.equal(told.state === 'found' && told.value.url, location);
  }
});

it('takes every other status for a reply, and a refusal on the way for the answer', async () => {
  for (const status of [200, 204, 300, 304, 404, 429, 503]) {
    const told = await get({ 'https://a.example/': { status, location: 'https://b.example/', body: '' } });
    assert.equal(told.state === 'found' && told.value.reply.status, status);
  }
  const told = await get({ 'https://a.example/': to('https://nobody.example/') });
  assert.equal(told.state === 'unknown' && told.reason, 'not-recorded');
});
