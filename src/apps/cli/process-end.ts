import { constants } from 'node:os';

/**
 * What a shell reads of a program that a signal ended. A reader that leaves early (`mekiki … | head`) is no error of
 * ours, but 0 would say that nothing was found.
 */
const SIGNALLED = 128;

/** Ends the process on a signal between two steps, never inside one, and when nobody reads any more. */
export function stopsOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      process.exit(SIGNALLED + constants.signals[signal]);
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(SIGNALLED + constants.signals.SIGPIPE);
    process.stderr.write(`mekiki: standard output: ${error.message}\n`);
    process.exit(1);
  });
  process.stderr.on('error', () => undefined);
}

/** Ends the process once its output is written; an answer that is still under way must not keep anyone waiting. */
export async function endsWith(code: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise((resolve) => stream.write('', resolve));
  }
  process.exit(code);
}
