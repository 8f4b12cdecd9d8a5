import type { Both } from '../../investigation.ts';
import type { Aim } from '../../observe/observations.ts';
import type { Story } from '../story.ts';

/** What to do about an address alone, most important first; `already` is for those who did what its page asks for. */
export function stepsForAddress(
  { verdict, observations, settings }: Story['dossier'],
  already: Record<Aim, Both>,
  report: Both,
): Both[] {
  const { label, aim } = verdict;
  const done = aim.map((one) => already[one]).slice(0, 2);
  if (label === 'fraud')
    return [AVOID, ...done, ...(observations.hosting.contacts.length > 0 ? [report] : []), PUBLISH];
  const unseen = !observations.pages.some(({ shown }) => shown);
  return [
    ...(label === 'suspicious' ? [AVOID, ...done] : [KNOWN_WAY]),
    ...(settings.open === undefined ? [OPEN] : []),
    ...(settings.open !== undefined && unseen ? [AGAIN] : []),
  ];
}

const AVOID: Both = {
  ja: 'このアドレスを開かず、すでに開いている場合は何も入力せずに閉じてください。',
  en: 'Do not open the address; where it is open already, type nothing and close it.',
};
const KNOWN_WAY: Both = {
  ja: 'ログインや支払いが必要なときは、このアドレスではなく、ブックマークや公式アプリから開いてください。',
  en: 'To log in or to pay, use a bookmark or the official app instead of this address.',
};
const PUBLISH: Both = {
  ja: '注意喚起として公開できます。アドレスは無害化してあります。公開前に、画面に個人情報が写っていないか確かめてください。',
  en: 'The report can be published as a warning: addresses are made harmless. Look through the pictures for personal details first.',
};
const OPEN: Both = {
  ja: 'ページの中身も調べるには、--no-open と --offline を付けずに調べ直してください。',
  en: 'To have the page itself examined, investigate again without --no-open and --offline.',
};
const AGAIN: Both = {
  ja: '時間を置くか、別の回線から調べ直すと、ページが表示されることがあります。mekiki doctor はブラウザーの状態を示します。',
  en: 'Investigated later or from another network, the page may be shown. mekiki doctor tells about the browser.',
};
