import { connect, createServer } from 'node:net';

/**
 * Inside a namespace without any network: hands each connection to 127.0.0.1 on to the Unix socket of the egress proxy.
 * Returns the port.
 */
export async function forwardTo(door: string): Promise<number> {
  const server = createServer((near) => {
    const far = connect(door);
    near.pipe(far).pipe(near);
    near.on('error', () => far.destroy()).once('close', () => far.destroy());
    far.on('error', () => near.destroy()).once('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
