import { line, own } from '../blocks.ts';
import type { Front } from '../front.ts';
import { moment } from '../moment.ts';
import type { Language } from '../story.ts';
import { headline } from './overview.ts';
import type { Run } from './run.ts';
import { picker } from './tale.ts';

/** What stands around the sections of a run's report. */
export function runFront(run: Run, language: Language): Front {
  const pick = picker(language);
  const kind = pick({ ja: 'メール鑑定書 – 複数のメールのまとめ', en: 'Mail investigation – several mails' });
  const title = pick(headline(run));
  const when = own(moment(run.startedAt));
  const networks = run.groups.groups.some((group) => group.networks.length > 0);
  return {
    title: `${kind} — ${title}`,
    kind,
    subject: [title],
    meta: pick({ ja: line`調査日時 ${when}`, en: line`Investigated ${when}` }),
    contents: pick({ ja: '目次', en: 'Contents' }),
    footer: [
      pick({ ja: 'Mekiki が作成。', en: 'Made by Mekiki.' }),
      ...(networks ? line` ${{ link: 'https://www.routeviews.org', says: 'RouteViews' }}` : []),
    ],
  };
}
