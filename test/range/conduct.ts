import type { Socket } from 'node:net';

/**
 * How a server on a byte stream behaves once it was asked. `hang` says nothing, `drip` a byte every fifth of a second,
 * `endless` more than anybody reads, `empty` closes at once, `cut` resets the connection in the middle of the answer.
 */
export type Conduct = 'answer' | 'hang' | 'drip' | 'endless' | 'empty' | 'cut';

/** Milliseconds between two bytes of a drip. */
const DRIP = 200;
const FLOOD = Buffer.alloc(64 * 1024, '% more of the same\r\n');

/** Answers with `bytes` after `delay` milliseconds and closes, or misbehaves; ends when the client leaves. */
export function behave(socket: Socket, bytes: Uint8Array | string, conduct: Conduct, delay: number): void {
  const start = setTimeout(() => speak(socket, Buffer.from(bytes), conduct), delay);
  socket.once('close', () => clearTimeout(start));
}

function speak(socket: Socket, bytes: Buffer, conduct: Conduct): void {
  if (conduct === 'answer') socket.end(bytes);
  if (conduct === 'empty') socket.end();
  if (conduct === 'drip') drip(socket, bytes);
  if (conduct === 'endless') flood(socket);
  if (conduct === 'cut') socket.write(bytes.subarray(0, bytes.length / 2), () => socket.resetAndDestroy());
}

function drip(socket: Socket, bytes: Buffer): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at === bytes.length) socket.end();
    else socket.write(bytes.subarray(at, ++at));
  }, DRIP);
  socket.once('close', () => clearInterval(timer));
}

function flood(socket: Socket): void {
  const more = () => {
    while (!socket.destroyed && socket.write(FLOOD));
  };
  socket.on('drain', more);
  more();
}
