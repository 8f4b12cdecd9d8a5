/**
 * The answer, or `late` after so many milliseconds. Does not hold the process: whoever waits for the answer (the budget's
 * clock) does.
 */
export async function within<T>(milliseconds: number, answer: Promise<T>, late: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const timer = setTimeout(() => resolve(late), milliseconds).unref();
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
