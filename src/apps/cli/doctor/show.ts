import type { LedgerEntry } from '../../../index.ts';
import type { Language } from '../language.ts';
import { printable } from '../terminal.ts';
import type { Item } from './item.ts';

function mark({ state, vital }: Item): string {
  if (state === 'present') return '✔';
  if (vital) return '✖';
  return state === 'missing' ? '!' : '?';
}

/** The items, a line each, what each lack costs below it, and at the end who was asked. */
export function show(items: Item[], ledger: LedgerEntry[], ready: boolean, language: Language): string {
  const lines = items.flatMap((item) => [
    `${mark(item)} ${printable(item.says[language])}`,
    ...(item.costs ? [`    ${item.costs[language]}`] : []),
  ]);
  const asked = ledger
    .filter(({ kind }) => kind !== 'table' && kind !== 'list')
    .map(({ to, what }) => `${to} (${what})`);
  const list = [...new Set(asked)].map(printable).join(language === 'ja' ? '、' : ', ');
  return `${[...lines, '', language === 'ja' ? japanese(list, ready) : english(list, ready)].join('\n')}\n`;
}

function japanese(asked: string, ready: boolean): string {
  const whom = asked ? `問い合わせた相手: ${asked}` : 'ネットワークには何も問い合わせていません。';
  return `${whom}\n${ready ? 'メールを調べられます。' : 'このままではメールを調べられません。'}`;
}

function english(asked: string, ready: boolean): string {
  const whom = asked ? `Asked: ${asked}` : 'Nobody on the network was asked.';
  return `${whom}\n${ready ? 'Mails can be investigated.' : 'As it stands, no mail can be investigated.'}`;
}
