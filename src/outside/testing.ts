import type { Clock } from './clock.ts';

/** A clock that moves when the test says so. */
export function handClock(): Clock & { pass(milliseconds: number): void } {
  let time = 0;
  let calls: { at: number; call: () => void }[] = [];
  return {
    now: () => time,
    after(milliseconds, call) {
      const entry = { at: time + milliseconds, call };
      calls.push(entry);
      return () => {
        calls = calls.filter((one) => one !== entry);
      };
    },
    pass(milliseconds) {
      time += milliseconds;
      for (const { at, call } of calls) if (at <= time) call();
    },
  };
}
