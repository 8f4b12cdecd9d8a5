import type { Socket } from 'node:net';

/**
 * Waits for the first bytes of a socket: `enough` says how many of those at hand make the answer, 0 while more are
 * needed. What came behind them stays in the socket. Undefined where it closes first or says more than `most`.
 */
export function take(socket: Socket, most: number, enough: (have: Buffer) => number): Promise<Buffer | undefined> {
  let have = Buffer.alloc(0);
  return new Promise((resolve) => {
    const finish = (taken?: Buffer) => {
      socket.off('readable', read).off('close', leave).off('end', leave);
      resolve(taken);
    };
    const leave = () => finish();
    const read = () => {
      const chunk: Buffer | null = socket.read();
      if (chunk === null) return;
      have = Buffer.concat([have, chunk]);
      const length = enough(have);
      if (length === 0) {
        if (have.length > most) finish();
        return;
      }
      if (have.length > length) socket.unshift(have.subarray(length));
      finish(have.subarray(0, length));
    };
    socket.on('readable', read).once('close', leave).once('end', leave);
    if (socket.destroyed) leave();
  });
}
