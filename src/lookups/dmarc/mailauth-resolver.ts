import type { Reason, Source } from '../../answer.ts';
import type { Ask, RecordType } from '../../outside/ask.ts';

/** What an evaluation of DMARC asks for (RFC 9989): policies, and whether a domain exists. */
const TYPES: readonly string[] = ['A', 'CNAME', 'TXT'] satisfies RecordType[];

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
    if (answer.state === 'found') return answer.value.map((text) => (type === 'TXT' ? [text] : text));
    if (answer.state === 'unknown') asked.silent.push({ name, type, reason: answer.reason });
    throw Object.assign(new Error(answer.reason), { code: codeOf(answer.state, answer.reason) });
  };
}

function codeOf(state: 'none' | 'unknown', reason: Reason): string {
  if (state === 'unknown') return 'ESERVFAIL';
  return reason === 'nxdomain' ? 'ENOTFOUND' : 'ENODATA';
}
