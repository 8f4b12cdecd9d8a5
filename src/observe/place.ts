import { network, place } from '../lookups/place.ts';
import type { Ask } from '../outside/ask.ts';
import type { PlacesSeen } from './observations.ts';

/** Where addresses are thought to be and whose network holds them, from local tables: nothing leaves the machine. */
export async function observePlaces(addresses: readonly string[], ask: Ask): Promise<PlacesSeen> {
  const seen = await Promise.all(
    addresses.map(async (ip) => {
      const [where, whose] = await Promise.all([place(ask, ip), network(ask, ip)]);
      return [ip, { place: where, network: whose }] as const;
    }),
  );
  return { addresses: Object.fromEntries(seen) };
}
