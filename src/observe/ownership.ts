import { registration } from '../lookups/registration/registration.ts';
import type { Ask } from '../outside/ask.ts';
import type { Ownership } from './observations.ts';

/** Who holds the domains that matter to the question, by their registries; `now` is the recorded clock (ISO 8601). */
export async function observeOwnership(
  domains: readonly string[],
  ask: Ask,
  now: string,
): Promise<Ownership['domains']> {
  const told = await Promise.all(
    domains.map(async (domain) => [domain, await registration(ask, domain, now)] as const),
  );
  return Object.fromEntries(told);
}
