import type { Answer } from './answer.ts';
import type { Ask, Reply } from './outside/ask.ts';

/** What a first look through the door found of the world that investigations lean on. */
export interface Probe {
  dns: Answer<Reply<'dns'>>;
  whois: Answer<Reply<'whois'>>;
  /** Whose RDAP service answers for `com`, by IANA's bootstrap file. */
  rdap: Answer<Reply<'table'>>;
  tables: { table: 'place' | 'asn'; ip: string; row: Answer<Reply<'table'>> }[];
}

/** A root server of DNS, which everybody asks for, and its addresses: such a question tells of no mail. */
const ROOT_SERVER = 'a.root-servers.net';
const ROOT_ADDRESSES = ['198.41.0.4', '2001:503:ba3e::2:30'];

/** Asks each kind of question once, about names that belong to the net itself. */
export async function probe(ask: Ask): Promise<Probe> {
  const lookups = (['place', 'asn'] as const).flatMap((table) => ROOT_ADDRESSES.map((ip) => ({ table, ip })));
  const [dns, whois, rdap, tables] = await Promise.all([
    ask('dns', { name: ROOT_SERVER, type: 'A' }),
    ask('whois', { server: 'whois.iana.org', query: 'jp' }),
    ask('table', { table: 'rdap', object: 'com' }),
    Promise.all(lookups.map(async (question) => ({ ...question, row: await ask('table', question) }))),
  ]);
  return { dns, whois, rdap, tables };
}
