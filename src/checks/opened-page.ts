import type { Source } from '../answer.ts';
import type { Observations } from '../observe/observations.ts';
import type { PageShown } from '../observe/pages/page-shown.ts';
import { cannotTell, type Outcome } from './define.ts';

export interface OpenedPage {
  shown: PageShown;
  /** The lines of the recording that hold both openings. */
  sources: Source[];
  /** The page belongs to whoever the mail is proven to come from, or to a listed brand. */
  known: boolean;
}

/** The pages that were shown; where there are none, why a check of pages has no answer. */
export function openedPages({
  pages,
  settings,
  links,
}: Pick<Observations, 'pages' | 'settings' | 'links'>): { opened: OpenedPage[] } | { open: Outcome } {
  if (settings.open === undefined) return { open: cannotTell('not-opened') };
  if (pages.length === 0) return { open: cannotTell('not-in-mail') };
  const opened = pages.flatMap(({ shown, desktop, phone, link }) => {
    if (!shown) return [];
    const seen = links.find((one) => one.link === link);
    const known = (seen?.ofAlignedSender ?? false) && shown.host === seen?.host;
    return [{ shown, sources: [...desktop.sources, ...phone.sources], known: known || shown.brand?.atHome === true }];
  });
  if (opened.length > 0) return { opened };
  const [first] = pages.flatMap(({ desktop, phone }) => [desktop, phone]);
  const reason = first !== undefined && first.state !== 'found' ? first.reason : 'server-failure';
  return {
    open: cannotTell(
      reason,
      pages.flatMap(({ desktop, phone }) => [...desktop.sources, ...phone.sources]),
    ),
  };
}
