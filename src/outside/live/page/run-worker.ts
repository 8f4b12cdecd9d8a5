import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Reason } from '../../../answer.ts';
import type { Job } from './worker/job.ts';

/** Bytes of pictures and words together. */
const MAX_OUTPUT = 24 * 1024 * 1024;
/** Bytes of memory that the browser and its worker may hold together. */
const MAX_MEMORY = 1500 * 1024 * 1024;
const WATCH_EVERY = 250;
/** Milliseconds for starting and ending around the page's own time. */
const AROUND = 20_000;

export interface Ended {
  output: Buffer;
  /** Why it was ended from outside. */
  killed?: Reason;
  /** The last words on standard error, for whoever has to find out what a machine lacks. */
  words: string;
}

/**
 * Starts the sandboxed worker, as `uid` where given, tells it the job, and takes what it writes. Ends it and all below
 * it when it takes too long, says too much, or holds too much memory.
 */
export function runWorker(
  command: readonly string[],
  job: Job,
  uid: number | undefined,
  signal: AbortSignal,
): Promise<Ended> {
  const [program = '', ...rest] = command;
  const as = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(program, rest, { ...as, env: { PATH: '/usr/bin:/bin' }, stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let size = 0;
  let words = '';
  let killed: Reason | undefined;
  const end = (reason: Reason) => {
    killed ??= reason;
    child.kill('SIGKILL');
  };
  const late = setTimeout(end, job.milliseconds + AROUND, 'timeout');
  const memory = setInterval(() => {
    if (child.pid !== undefined && memoryBelow(child.pid) > MAX_MEMORY) end('too-large');
  }, WATCH_EVERY);
  const leave = () => end('timeout');
  // A namespace ends with its parent; without one nobody else would end the browser.
  process.on('exit', leave);
  signal.addEventListener('abort', leave, { once: true });

  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_OUTPUT) end('too-large');
    else chunks.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-2000);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(job));

  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(late);
      clearInterval(memory);
      process.off('exit', leave);
      signal.removeEventListener('abort', leave);
      resolve({ output: Buffer.concat(chunks), words, ...(killed ? { killed } : {}) });
    };
    child.once('error', finish);
    child.once('close', finish);
  });
}

/** Resident memory of a process and all below it, without what they share with others. Bytes. */
function memoryBelow(pid: number): number {
  const family = [pid];
  let total = 0;
  for (const member of family) {
    total += residentOf(member);
    family.push(...childrenOf(member));
  }
  return total;
}

/** proc(5): the second number is what is resident, the third what of it is shared; in pages. */
function residentOf(pid: number): number {
  const [, resident = 0, shared = 0] = readProc(`/proc/${pid}/statm`).split(' ').map(Number);
  return Math.max(0, resident - shared) * 4096;
}

function childrenOf(pid: number): number[] {
  return readProc(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** A process may be gone by now. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
