import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { Question, Told } from '../../src/outside/ask.ts';
import { pageTransport } from '../../src/outside/live/page/page.ts';
import type { Face, PageVisit } from '../../src/outside/page-visit.ts';
import { hostilePages } from './hostile-pages.ts';
import { type WebServer, webServer } from './web-server.ts';

/** Addresses of the internet that the range plays; `routes` leads them here. */
const SITES = '93.184.216.34';
let web: WebServer;
let forbidden: { port: number; reached: string[]; close(): void };
let transport: ReturnType<typeof pageTransport>;
let open: (url: string, face?: Face) => Promise<PageVisit>;
const asked: string[] = [];

before(async () => {
  forbidden = await forbiddenServer();
  web = await webServer((request) => {
    const answer = hostilePages[new URL(request.url).hostname]?.(request);
    return fill(answer, String(forbidden.port));
  });
  transport = pageTransport(resolve, web.routes(SITES), {});
  open = async (url, face = 'desktop') => {
    const told = await transport({ url, face });
    assert.equal(told.state, 'found', JSON.stringify(told));
    return told.state === 'found' ? told.value : assert.fail();
  };
});
after(async () => {
  forbidden.close();
  await web.close();
});

/** Every name leads to the range, and `rebinding.example` the second time to this machine. */
async function resolve({ name, type }: Question<'dns'>): Promise<Told<string[]>> {
  const before = asked.includes(`${name} ${type}`);
  asked.push(`${name} ${type}`);
  if (type !== 'A') return { state: 'none', reason: 'nodata', from: 'range' };
  return { state: 'found', value: [name === 'rebinding.example' && before ? '127.0.0.1' : SITES], from: 'range' };
}

describe('a page in the isolated browser', () => {
  it('is read as a reader sees it, and what it asks for', async () => {
    const { content, certificateError, steps } = await open('https://login.example/');
    assert.equal(content?.title, 'Sign in | Example Bank');
    assert.deepEqual(content?.headings, ['Example Bank']);
    assert.deepEqual(
      content?.forms.map(({ action, fields }) => [action, fields.map(({ type, label }) => `${type} ${label}`)]),
      [['https://collector.example.net/x.php', ['password Password', 'text Card number']]],
    );
    assert.deepEqual(
      content?.pictures.map(({ broken }) => broken),
      [true, true],
    );
    assert.match(certificateError ?? '', /CERT/);
    assert.deepEqual(
      steps.map(({ status }) => status),
      [200],
    );
  });

  it('tells who sent it on: the server, a refresh, a script', async () => {
    const { steps, content } = await open('http://redirects.example/');
    assert.deepEqual(
      steps.map(({ by }) => by),
      ['start', 'http', 'meta', 'script'],
    );
    assert.equal(content?.title, 'The end');
  });

  it('is shown what the server keeps for phones', async () => {
    const [desktop, phone] = [await open('http://cloak.example/'), await open('http://cloak.example/', 'phone')];
    assert.deepEqual([desktop.content?.forms.length, phone.content?.forms.length], [0, 1]);
  });

  it('submits and sends nothing', async () => {
    const before = web.requests.length;
    const [submits, leaks] = [await open('http://submits.example/'), await open('http://leaks.example/')];
    const sent = web.requests
      .slice(before)
      .filter(({ method, url }) => method !== 'GET' || /sent|beacon|ping|post/.test(url));
    assert.deepEqual(sent, []);
    assert.deepEqual([...new Set(submits.held.map(({ what }) => what))].sort(), ['form', 'request']);
    assert.ok(leaks.held.some(({ what }) => what === 'websocket'));
    assert.ok(leaks.held.some(({ what, to }) => what === 'request' && to.endsWith('/beacon')));
  });

  it('takes no download and opens no further window', async () => {
    const { held } = await open('http://download.example/');
    assert.deepEqual(
      held.map(({ what }) => what),
      ['download'],
    );
    const { held: asks, console } = await open('https://asks.example/');
    assert.deepEqual(
      asks.map(({ what }) => what),
      ['window'],
    );
    assert.ok(console.includes('notifications denied'), String(console));
    assert.ok(console.includes('clipboard denied'));
    assert.ok(console.includes('position denied'));
  });

  it('is cut off when it will not end', async () => {
    assert.equal((await open('http://for-ever.example/')).failed, 'net::ERR_TOO_MANY_REDIRECTS');
    assert.equal((await open('http://scripted-for-ever.example/')).cutOff, 'redirects');
    assert.equal((await open('http://dialogs.example/')).cutOff, 'dialogs');
    assert.equal((await open('http://spins.example/')).cutOff, 'unresponsive');
    const endless = await transport({ url: 'http://endless.example/', face: 'desktop' });
    assert.ok(endless.state === 'unknown' ? endless.reason === 'too-large' : endless.state === 'found');
    assert.equal((await open('http://drip.example/')).cutOff, 'time');
  });

  it('survives bombs, floods of frames and hunger for memory', async () => {
    await open('http://bomb.example/');
    // How far a flood comes before its memory ends it depends on the machine.
    const flood = await transport({ url: 'http://frames.example/', face: 'desktop' });
    if (flood.state === 'found') assert.ok(flood.value.held.some(({ what }) => what === 'frame-flood'));
    else assert.equal(flood.reason, 'too-large');
    const hungry = await transport({ url: 'http://allocates.example/', face: 'desktop' });
    assert.notEqual(hungry.state, 'none');
  });

  it('shows blobs and drawings as pages', async () => {
    assert.equal((await open('http://data.example/')).content?.title, 'Blob');
    await open('http://svg.example/');
    await open('http://gate.example/');
  });

  it('reaches nothing inside, by whatever name', async () => {
    const { egress } = await open('http://inside.example/');
    await open('http://worker.example/');
    await open('http://rebinding.example/');
    assert.ok(egress.some(({ refused }) => refused === 'private-address'));
    assert.deepEqual(forbidden.reached, []);
  });

  it('leaves no process and no file behind', () => {
    const left = readdirSync('/proc').filter(
      (pid) => /^\d+$/.test(pid) && /mekiki\/(?:node|worker)/.test(commandOf(pid)),
    );
    assert.deepEqual(left, []);
    assert.deepEqual(
      readdirSync(tmpdir()).filter((name) => name.startsWith('mekiki-page-')),
      [],
    );
  });
});

/** A server of this machine that no page may ever reach. */
async function forbiddenServer() {
  const reached: string[] = [];
  const server = createServer((socket) => {
    reached.push(socket.remoteAddress ?? '');
    socket.destroy();
  }).listen(0, '::');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, reached, close: () => server.close() };
}

function fill(answer: ReturnType<(typeof hostilePages)[string]> | undefined, port: string) {
  if (typeof answer !== 'object' || !('body' in answer) || typeof answer.body !== 'string') return answer;
  return { ...answer, body: answer.body.replaceAll('FORBIDDEN', port) };
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}
