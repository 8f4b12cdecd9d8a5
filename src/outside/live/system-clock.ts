import type { Clock } from '../clock.ts';

/** The machine's own time: a steady count for waiting, and the wall clock for what is written down. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The present time, ISO 8601, UTC. */
export function isoNow(): string {
  const now = Date.now();
  if (now !== last.now) last = { now, iso: new Date(now).toISOString() };
  return last.iso;
}

/** Dozens of questions of a mail are put within one millisecond. */
let last = { now: Number.NaN, iso: '' };
