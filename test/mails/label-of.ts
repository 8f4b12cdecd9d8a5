import { type Case, investigateLive } from '../../src/index.ts';

/** What a mail is called offline and without tables, by a receiver whose own domains these are. */
export async function labelOf(eml: string, ownDomains = ['example.co.jp']): Promise<Case['verdict']['label']> {
  const settings = {
    startedAt: '2026-11-24T00:00:00.000Z',
    ownDomains,
    trustedHosts: [],
    knownSenders: [],
    language: 'ja' as const,
  };
  const { case: finished } = await investigateLive(Buffer.from(eml), settings, { offline: true, tables: false });
  return finished.verdict.label;
}
