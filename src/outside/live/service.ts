import type { Aside, HttpReply, Question, Reply, Told } from '../ask.ts';
import { notAsked } from '../told.ts';

type Http = (question: Question<'http'>, aside?: Aside, signal?: AbortSignal) => Promise<Told<HttpReply>>;

const BASE64 = /^[A-Za-z0-9+/]{6}==$/;
/** Google: no client should need more. */
const MAX_PREFIXES = 30;

/**
 * Services that want a key: Google Safe Browsing v5, hashes.search (developers.google.com/safe-browsing). The key is put
 * into the address here and nowhere else, so that no question, answer or ledger holds it; should a server send it back, it
 * is taken out. Not verified against the live service.
 */
export function serviceTransport(http: Http, key: string | undefined) {
  return async (
    { prefixes }: Question<'service'>,
    aside?: Aside,
    signal?: AbortSignal,
  ): Promise<Told<Reply<'service'>>> => {
    const list = prefixes.split(',');
    if (key === undefined) return notAsked('not-allowed');
    if (list.length > MAX_PREFIXES || !list.every((prefix) => BASE64.test(prefix))) return notAsked('malformed');
    const query = list.map((prefix) => `&hashPrefixes=${encodeURIComponent(prefix)}`).join('');
    const url = `https://safebrowsing.googleapis.com/v5/hashes:search?key=${encodeURIComponent(key)}&alt=json${query}`;
    const told = await http({ url, accept: 'application/json' }, aside, signal);
    if (told.state !== 'found') return told;
    const { status, body } = told.value;
    return { ...told, value: { status, body: body.replaceAll(key, '***').replaceAll(encodeURIComponent(key), '***') } };
  };
}
