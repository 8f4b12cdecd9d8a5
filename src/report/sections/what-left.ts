import type { Both } from '../../investigation.ts';
import type { LedgerEntry } from '../../outside/ledger-entry.ts';
import { type Block, code, type Line, line } from '../blocks.ts';
import { paragraph, type Story } from '../story.ts';

const MOST_ROWS = 40;

const kinds: Record<LedgerEntry['kind'], Both> = {
  dns: { ja: 'DNS', en: 'DNS' },
  blocklist: { ja: 'DNS のブロックリスト', en: 'block list in DNS' },
  whois: { ja: 'WHOIS', en: 'WHOIS' },
  http: { ja: 'HTTP', en: 'HTTP' },
  service: { ja: '評判サービス', en: 'reputation service' },
  page: { ja: 'ブラウザーで開いたページ', en: 'page opened in the browser' },
  table: { ja: 'この機械にある表', en: 'table on this machine' },
  list: { ja: 'この機械にある評判リスト', en: 'reputation list on this machine' },
};
const HERE: ReadonlySet<LedgerEntry['kind']> = new Set(['table', 'list']);

/** What left this machine, counted by kind and addressee; each question by itself stands in the table below it. */
export function whatLeft({ dossier, pick }: Story): Block[] {
  const left = dossier.ledger.filter(({ kind }) => !HERE.has(kind));
  const here = dossier.ledger.length - left.length;
  const counts = counted(left);
  const rest = counts.length - MOST_ROWS;
  const rows = counts
    .slice(0, MOST_ROWS)
    .map(({ kind, to, count }): Line[] => [[pick(kinds[kind])], [code(to)], [String(count)]]);
  const inside = pick({
    ja: line`この機械にある表とリストを ${here} 回引きました。これは外に出ません。`,
    en: line`Tables and lists on this machine were looked up ${here} times; that leaves no trace outside.`,
  });
  const blocks: Block[] = [
    { block: 'heading', says: pick({ ja: 'この機械から外に出たもの', en: 'What left this machine' }) },
  ];
  if (left.length === 0) {
    blocks.push(paragraph([pick({ ja: '外部には何も送っていません。', en: 'Nothing left this machine.' })]));
  } else {
    const columns = pick({ ja: ['種類', '宛先', '件数'], en: ['Kind', 'To', 'Questions'] });
    blocks.push({ block: 'table', columns, rows });
  }
  if (rest > 0) blocks.push(paragraph(pick({ ja: line`ほか ${rest} の宛先。`, en: line`${rest} more addressees.` })));
  if (here > 0) blocks.push(paragraph(inside));
  return blocks;
}

function counted(left: LedgerEntry[]): (Pick<LedgerEntry, 'kind' | 'to'> & { count: number })[] {
  const counts = new Map<string, { kind: LedgerEntry['kind']; to: string; count: number }>();
  for (const { kind, to } of left) {
    const key = `${kind} ${to}`;
    counts.set(key, { kind, to, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
