import type { ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';

/**
 * Ways in which a web server misbehaves: `drip` sends a byte every 50 ms without end, `endless` as much as is taken,
 * `huge-headers` a megabyte of fields, `bomb` a gzipped body that nobody asked for, `rubbish` no HTTP at all, `hang`
 * nothing, `reset` breaks off, `short` promises more than it sends, `informational` sends 1xx answers without end.
 */
export type WebManner =
  | 'drip'
  | 'endless'
  | 'huge-headers'
  | 'bomb'
  | 'rubbish'
  | 'hang'
  | 'reset'
  | 'short'
  | 'informational';

const MEGABYTE = 1024 * 1024;

/** Answers a request in that manner; what is still going on ends with the connection. */
export function misbehave(manner: WebManner, response: ServerResponse): void {
  const { socket } = response;
  if (socket === null || manner === 'hang') return;
  const head = (fields: string) => socket.write(`HTTP/1.1 200 OK\r\n${fields}\r\n`);
  switch (manner) {
    case 'drip':
      head('Content-Type: text/plain\r\n');
      repeat(socket, 50, () => socket.write('x'));
      break;
    case 'endless':
      head('Content-Type: text/plain\r\n');
      repeat(socket, 1, () => socket.writableNeedDrain || socket.write('x'.repeat(64 * 1024)));
      break;
    case 'huge-headers':
      head(`X-Long: ${'x'.repeat(MEGABYTE)}\r\n`);
      break;
    case 'bomb':
      response.setHeader('content-encoding', 'gzip');
      response.end(gzipSync(Buffer.alloc(64 * MEGABYTE)));
      break;
    case 'rubbish':
      socket.end('\0\xff\r\nno HTTP\r\n\r\n');
      break;
    case 'reset':
      // Node resets plain connections only.
      if (socket instanceof TLSSocket) socket.destroy();
      else socket.resetAndDestroy();
      break;
    case 'short':
      head('Content-Type: text/plain\r\nContent-Length: 1000\r\n');
      socket.end('too little');
      break;
    case 'informational':
      repeat(socket, 1, () => socket.writableNeedDrain || socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'));
  }
}

function repeat(socket: NonNullable<ServerResponse['socket']>, milliseconds: number, send: () => unknown): void {
  const timer = setInterval(send, milliseconds);
  socket.once('close', () => clearInterval(timer));
}
