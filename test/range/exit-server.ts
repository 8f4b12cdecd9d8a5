import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface ExitServer {
  port: number;
  /** What it was asked to connect to, `address:port`, as it was written. */
  asked: string[];
  close(): void;
}

interface Manner {
  /** The only pair that is let through; nobody is asked for one where it is missing. */
  password?: { user: string; password: string };
  /** `address:port` of the internet to a port of this machine; what is not in it cannot be reached. */
  routes: Readonly<Record<string, string>>;
}

/** A SOCKS 5 proxy of the range (RFC 1928 and 1929, CONNECT to IPv4 addresses and names), octet by octet slow. */
export async function socksServer({ password, routes }: Manner): Promise<ExitServer> {
  return exitServer(async (client, asked) => {
    const next = reader(client);
    const [, methods = 0] = await next(2);
    const wanted = password ? 2 : 0;
    const offered = [...(await next(methods))].includes(wanted);
    client.write(Buffer.from([5, offered ? wanted : 255]));
    if (!offered) return client.end();
    if (password) {
      const [, userLength = 0] = await next(2);
      const user = (await next(userLength)).toString();
      const [secretLength = 0] = await next(1);
      const right = user === password.user && (await next(secretLength)).toString() === password.password;
      client.write(Buffer.from([1, right ? 0 : 1]));
      if (!right) return client.end();
    }
    const [, , , type = 0] = await next(4);
    const host = type === 3 ? (await next((await next(1))[0] ?? 0)).toString() : (await next(4)).join('.');
    const target = `${host}:${(await next(2)).readUInt16BE()}`;
    asked.push(target);
    const far = await reached(routes[target]);
    for (const octet of [5, far ? 0 : 5, 0, 1, 127, 0, 0, 1, 0, 80]) client.write(Buffer.from([octet]));
    if (!far) return client.end();
    client.pipe(far).pipe(client);
  });
}

/** An HTTP proxy of the range that makes tunnels only. */
export async function tunnelServer({ password, routes }: Manner): Promise<ExitServer> {
  return exitServer(async (client, asked) => {
    const next = reader(client);
    let head = '';
    while (!head.endsWith('\r\n\r\n')) head += (await next(1)).toString('latin1');
    const pair = Buffer.from(`${password?.user}:${password?.password}`).toString('base64');
    if (password && !head.includes(`Proxy-Authorization: Basic ${pair}\r\n`)) {
      return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    }
    const target = /^CONNECT (\S+)/.exec(head)?.[1] ?? '';
    asked.push(target);
    const far = await reached(routes[target]);
    if (!far) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    client.write('HTTP/1.1 200 OK\r\nVia: range\r\n\r\n');
    client.pipe(far).pipe(client);
  });
}

async function exitServer(serve: (client: Socket, asked: string[]) => Promise<unknown>): Promise<ExitServer> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    serve(client, asked).catch(() => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const close = () => {
    server.close();
    for (const one of open) one.destroy();
  };
  return { port: typeof address === 'object' && address ? address.port : 0, asked, close };
}

/** Takes exactly so many octets at a time. */
function reader(socket: Socket) {
  return async (length: number): Promise<Buffer> => {
    for (;;) {
      const chunk: Buffer | null = length === 0 ? Buffer.alloc(0) : socket.read(length);
      if (chunk) return chunk;
      await once(socket, 'readable');
      if (socket.readableEnded) throw new Error('the client left');
    }
  };
}

async function reached(target: string | undefined): Promise<Socket | undefined> {
  if (target === undefined) return undefined;
  const { hostname, port } = new URL(`tcp://${target}`);
  const far = connect({ host: hostname, port: Number(port) });
  far.on('error', () => far.destroy());
  await once(far, 'connect');
  return far;
}
