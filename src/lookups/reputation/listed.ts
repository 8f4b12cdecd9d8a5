import { type Answer, found, none } from '../../answer.ts';
import type { Ask, ListHit, ListReply } from '../../outside/ask.ts';

export type { ListHit } from '../../outside/ask.ts';

/** A list that was looked through: what is not in it was not in it then. */
export type ConsultedList = ListReply['lists'][number];

/** As long as a recording takes; what is longer is looked for without its query. */
const MAX_URL = 2048;

/**
 * What the lists on this machine say of a web address. `none`: they were looked through and do not name it; `unknown`
 * with `no-lists` where there are none.
 */
export async function listed(
  ask: Ask,
  url: string,
): Promise<{ hits: Answer<ListHit[]>; lists: Answer<ConsultedList[]> }> {
  const short = url.length > MAX_URL ? url.replace(/[?#].*$/s, '').slice(0, MAX_URL) : url;
  const answer = await ask('list', { url: short });
  if (answer.state !== 'found') return { hits: answer, lists: answer };
  const { hits, lists } = answer.value;
  return {
    hits: hits.length > 0 ? found(hits, answer.sources) : none('no-entry', answer.sources),
    lists: found(lists, answer.sources),
  };
}
