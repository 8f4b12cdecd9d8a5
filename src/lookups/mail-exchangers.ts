import { type Answer, found, none } from '../answer.ts';
import type { Ask } from '../outside/ask.ts';

/** Hosts that receive a domain's mail, the preferred one first. A null MX (RFC 7505) says that there is none. */
export async function mailExchangers(ask: Ask, domain: string): Promise<Answer<string[]>> {
  const answer = await ask('dns', { name: domain, type: 'MX' });
  if (answer.state !== 'found') return answer;
  const hosts = answer.value
    .map(exchanger)
    .toSorted((a, b) => a.preference - b.preference)
    .map(({ host }) => host)
    .filter((host) => host !== '' && host !== '.');
  return hosts.length ? found(hosts, answer.sources) : none('nodata', answer.sources);
}

function exchanger(record: string): { preference: number; host: string } {
  const [preference = '', host = ''] = record.trim().split(/\s+/, 2);
  return { preference: Number(preference) || 0, host };
}
