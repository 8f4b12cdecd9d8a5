import { type Answer, found, none, unknown } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';

/**
 * All addresses of a host (A and AAAA). None only where both are denied; what one of the two leaves unknown does not
 * hide what the other found.
 */
export async function addresses(ask: Ask, host: string): Promise<Answer<string[]>> {
  const [v4, v6] = await Promise.all([ask('dns', { name: host, type: 'A' }), ask('dns', { name: host, type: 'AAAA' })]);
  const both = [v4, v6];
  const answered = both.filter((answer) => answer.state === 'found');
  if (answered.length) {
    return found(
      answered.flatMap((answer) => answer.value),
      answered.flatMap((answer) => answer.sources),
    );
  }
  const silent = both.find((answer) => answer.state === 'unknown');
  if (silent) return unknown(silent.reason, silent.sources);
  // NXDOMAIN is of the name, so one of the two is enough to say that the name does not exist.
  const absent = both.some((answer) => answer.state === 'none' && answer.reason === 'nxdomain');
  return none(
    absent ? 'nxdomain' : 'nodata',
    both.flatMap((answer) => answer.sources),
  );
}
