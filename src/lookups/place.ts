import { type Answer, found } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';

/** Where an address is thought to be: a table's opinion about a network, not a person's home. */
export interface Place {
  country?: string;
  region?: string;
  city?: string;
  latitude?: number;
  longitude?: number;
  builtAt: string;
}

export interface Network {
  asn?: number;
  name?: string;
  country?: string;
  builtAt: string;
}

/** Country, city and coordinates of an address, from a local table. */
export async function place(ask: Ask, ip: string): Promise<Answer<Place>> {
  const answer = await ask('table', { table: 'place', ip });
  if (answer.state !== 'found') return answer;
  const { asn: _, network: __, ...where } = answer.value;
  return found(where, answer.sources);
}

/** The autonomous system that announces an address, and its holder. */
export async function network(ask: Ask, ip: string): Promise<Answer<Network>> {
  const answer = await ask('table', { table: 'asn', ip });
  if (answer.state !== 'found') return answer;
  const { builtAt, asn, network: name, country } = answer.value;
  const whose: Network = { builtAt };
  if (asn !== undefined) whose.asn = asn;
  if (name !== undefined) whose.name = name;
  if (country !== undefined) whose.country = country;
  return found(whose, answer.sources);
}
