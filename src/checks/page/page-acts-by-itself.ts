import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * The opened page did something nobody had asked for, which was held: it pushed a download, submitted a form, or kept the
 * reader with one dialog after another.
 */
export const check = defineCheck({
  id: 'page-acts-by-itself',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['download', 'form', 'dialog'],
  facts: ['host'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const variant of ['download', 'form', 'dialog'] as const) {
      const page = pages.opened.find(({ shown, known }) => !known && shown.held.includes(variant));
      if (page) return finding({ host: page.shown.host }, page.sources, { variant });
    }
    return clear();
  },
});
