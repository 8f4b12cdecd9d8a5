import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * The server shows one device what it hides from the other: a page that asks for secrets, or another site. Honest pages
 * differ by device in looks, not in what they ask for.
 */
export const check = defineCheck({
  id: 'cloaked-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['refuses-desktop', 'refuses-phone', 'other-page'],
  facts: ['host'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      if (!known && shown.cloaks) return finding({ host: shown.host }, sources, { variant: shown.cloaks });
    }
    return clear();
  },
});
