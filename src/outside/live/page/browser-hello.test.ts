import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { it } from 'node:test';
import { connect } from 'node:tls';
import { browserHello } from './browser-hello.ts';

/** The first bytes of a TLS client that offers these. */
async function helloOf(ALPNProtocols: string[]): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', ALPNProtocols });
  client.on('error', () => undefined);
  const [socket] = (await once(server, 'connection')) as [Socket];
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  client.destroy();
  server.close();
  return bytes;
}

it('lets through what offers HTTP/2, once all of it has come', async () => {
  const hello = await helloOf(['h2', 'http/1.1']);
  assert.equal(browserHello(hello), 'yes');
  for (const length of [0, 1, 4, 5, 50, hello.length - 1])
    assert.equal(browserHello(hello.subarray(0, length)), 'more');
});

it('lets nothing else through: web sockets, relays, plain text, broken records', async () => {
  assert.equal(browserHello(await helloOf(['http/1.1'])), 'no');
  assert.equal(browserHello(await helloOf([])), 'no');
  assert.equal(browserHello(Buffer.from('GET / HTTP/1.1\r\n')), 'no');
  assert.equal(browserHello(Buffer.from([22, 3, 1, 255, 255])), 'no');
  const hello = await helloOf(['h2']);
  for (let at = 5; at < hello.length; at += 1) {
    const broken = Buffer.from(hello);
    broken[at] = 255;
    assert.notEqual(browserHello(broken), 'more');
  }
});
