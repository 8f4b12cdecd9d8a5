/**
 * Processor seconds: far above what any test of hostile input takes, on a busy machine too, and far below what reading it
 * in quadratic time would.
 */
export const BOUNDED = 15;

/** Starts to count this process's processor seconds, which other processes do not lengthen as they do the clock on the wall. */
export function processorTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}
