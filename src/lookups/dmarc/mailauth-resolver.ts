import type { Reason, Source } from '../../answer.ts';
import type { Ask, RecordType } from '../../outside/ask.ts';

const TYPES: readonly string[] = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'] satisfies RecordType[];

export interface Asked {
  sources: Source[];
  /** Why questions stayed unanswered, in the order of asking. */
  silent: { name: string; type: string; reason: Reason }[];
}

/**
 * The door in the shape of node:dns, which mailauth expects instead of its own live DNS: NXDOMAIN and NODATA are errors
 * there, and so is silence. What was asked, and what stayed silent, is kept in `asked`.
 */
export function resolverOf(ask: Ask, asked: Asked): (name: string, type: string) => Promise<unknown[]> {
  return async (name, type) => {
    if (!TYPES.includes(type)) throw Object.assign(new Error(`no such record type ${type}`), { code: 'ESERVFAIL' });
    const answer = await ask('dns', { name, type: type as RecordType });
    asked.sources.push(...answer.sources);
    if (answer.state === 'found') return answer.value.map((text) => nodeRecord(type, text));
    if (answer.state === 'unknown') asked.silent.push({ name, type, reason: answer.reason });
    throw Object.assign(new Error(answer.reason), { code: codeOf(answer.state, answer.reason) });
  };
}

function codeOf(state: 'none' | 'unknown', reason: Reason): string {
  if (state === 'unknown') return 'ESERVFAIL';
  return reason === 'nxdomain' ? 'ENOTFOUND' : 'ENODATA';
}

function nodeRecord(type: string, text: string): unknown {
  if (type === 'TXT') return [text];
  if (type !== 'MX') return text;
  const [priority = '0', exchange = ''] = text.split(' ', 2);
  return { priority: Number(priority), exchange: exchange === '.' ? '' : exchange };
}
