import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createSecureContext, type SecureContext } from 'node:tls';
import { authority, type CertificateKind, certificateFor } from './certificates.ts';
import { misbehave, type WebManner } from './web-manners.ts';

export interface WebRequest {
  /** Absolute, as the Host field means it: `https://rdap.example/domain/bank.example`. */
  url: string;
  method: string;
  headers: IncomingHttpHeaders;
}

/** A text is a body with status 200; `after` waits so many milliseconds first. */
export type WebAnswer =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array; after?: number }
  | { manner: WebManner };

export interface WebServer {
  /** Loopback `host:port`, plain and with TLS. */
  plain: string;
  secure: string;
  /** In the order in which they came. */
  requests: WebRequest[];
  /** PEM, for `live({ authorities })`: every host name that is asked for gets a certificate of it. */
  authority: string;
  /** Connections that were ever opened, plain and with TLS. */
  connections(): number;
  /** Connections that are open now. */
  open(): Promise<number>;
  /** For `live({ routes })`: ports 80 and 443 of these public addresses lead here. */
  routes(...addresses: string[]): Record<string, string>;
  close(): Promise<void>;
}

/**
 * A web server on loopback, plain and with TLS, that plays every host of the world: `answer` tells them apart by the URL,
 * and 404 is sent where it gives nothing. `certificate` says of a host what kind of certificate it shows.
 */
export async function webServer(
  answer: (request: WebRequest) => WebAnswer | undefined,
  certificate: (host: string) => CertificateKind = () => 'good',
): Promise<WebServer> {
  const requests: WebRequest[] = [];
  let opened = 0;

  const serve = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', headers } = request;
    const asked = { url: `${scheme}://${headers.host}${request.url}`, method, headers };
    requests.push(asked);
    send(answer(asked) ?? { status: 404 }, response);
  };
  const contexts = new Map<string, Promise<SecureContext>>();
  const contextOf = (host: string) => {
    const made = contexts.get(host) ?? certificateFor(host, certificate(host)).then(createSecureContext);
    contexts.set(host, made);
    return made;
  };
  const plain = createServer(serve('http'));
  const secure = createSecureServer(
    {
      ...(await certificateFor('127.0.0.1')),
      SNICallback: (host, done) => void contextOf(host).then((context) => done(null, context), done),
    },
    serve('https'),
  );
  const count = () => {
    opened += 1;
  };
  for (const server of [plain, secure]) server.on('connection', count);
  const [plainAddress, secureAddress] = [await listen(plain), await listen(secure)];
  return {
    plain: plainAddress,
    secure: secureAddress,
    requests,
    authority: await authority(),
    connections: () => opened,
    open: async () => (await Promise.all([plain, secure].map(openOf))).reduce((sum, count) => sum + count, 0),
    routes: (...addresses) =>
      Object.fromEntries(
        addresses
          .map((address) => (address.includes(':') ? `[${address}]` : address))
          .flatMap((address) => [
            [`${address}:80`, plainAddress],
            [`${address}:443`, secureAddress],
          ]),
      ),
    async close() {
      for (const server of [plain, secure]) server.closeAllConnections();
      const closed = [plain, secure].map((server) => once(server, 'close'));
      for (const server of [plain, secure]) server.close();
      await Promise.all(closed);
    },
  };
}

function openOf(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
}

function send(answer: WebAnswer, response: ServerResponse): void {
  response.on('error', () => response.destroy());
  if (typeof answer !== 'string' && 'manner' in answer) {
    misbehave(answer.manner, response);
    return;
  }
  const { status = 200, headers = {}, body = '', after = 0 } = typeof answer === 'string' ? { body: answer } : answer;
  const finish = () => response.writeHead(status, headers).end(body);
  if (after > 0) {
    const timer = setTimeout(finish, after);
    response.once('close', () => clearTimeout(timer));
  } else {
    finish();
  }
}

async function listen(server: Server): Promise<string> {
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A test that fails before it closes its server must not keep the whole run waiting.
  server.unref();
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
