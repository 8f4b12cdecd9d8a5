import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dnsTransport } from '../../src/outside/live/dns.ts';
import { listenOnBoth } from './both-ports.ts';

export interface NsdServer {
  /** `host:port`, for `live({ resolver })`. */
  address: string;
  close(): Promise<void>;
}

/** Where Debian's package has it. */
const NSD = '/usr/sbin/nsd';
/** Milliseconds. */
const START = 10_000;

/**
 * NLnet Labs' NSD on a free loopback port, as whoever runs the test, with a root zone of our own (RFC 1035 section 5):
 * what stands in `records` is all the world there is.
 */
export async function nsdServer(records: string): Promise<NsdServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mekiki-nsd-'));
  const port = await freePort();
  writeFileSync(join(folder, 'root.zone'), `${HEAD}${records}`);
  writeFileSync(join(folder, 'nsd.conf'), configuration(folder, port));
  const child = spawn(NSD, ['-d', '-c', join(folder, 'nsd.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  // A test that fails before it closes its server must neither keep the run waiting nor leave the server behind.
  child.unref();
  const abandon = () => child.kill('SIGTERM');
  process.once('exit', abandon);
  let said = '';
  child.stderr.on('data', (data) => {
    said += String(data);
  });
  const ended = once(child, 'exit');
  const address = `127.0.0.1:${port}`;
  const close = async () => {
    child.ref();
    process.off('exit', abandon);
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(address)) return { address, close };
  await close();
  throw new Error(`nsd did not start: ${said.slice(0, 2000)}`);
}

const HEAD = `$TTL 300
. IN SOA ns.example. root.example. 1 3600 600 86400 60
. IN NS a.root-servers.net.
a.root-servers.net. IN A 198.41.0.4
`;

function configuration(folder: string, port: number): string {
  return `server:
  ip-address: 127.0.0.1@${port}
  do-ip6: no
  server-count: 1
  username: ""
  chroot: ""
  pidfile: ""
  database: ""
  zonelistfile: "${folder}/zone.list"
  xfrdfile: "${folder}/xfrd.state"
  xfrdir: "${folder}"
  zonesdir: "${folder}"
  verbosity: 0
  rrl-ratelimit: 0
remote-control:
  control-enable: no
zone:
  name: "."
  zonefile: "root.zone"
`;
}

async function answers(address: string): Promise<boolean> {
  for (const end = performance.now() + START; performance.now() < end; await sleep(50)) {
    const told = await dnsTransport([address], { each: 300, all: 400 })({ name: 'a.root-servers.net', type: 'A' });
    if (told.state === 'found') return true;
  }
  return false;
}

async function freePort(): Promise<number> {
  const udp = createSocket('udp4');
  const tcp = createServer();
  const port = await listenOnBoth(udp, tcp);
  udp.close();
  tcp.close();
  await Promise.all([once(udp, 'close'), once(tcp, 'close')]);
  return port;
}
