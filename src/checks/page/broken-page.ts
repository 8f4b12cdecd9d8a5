import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/** Half of the pictures of a page that asks for secrets do not come: a copy that was not cared for. */
export const check = defineCheck({
  id: 'broken-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  facts: ['host', 'broken', 'all'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources } of pages.opened) {
      const { pictures, host, asks } = shown;
      if (asks.length === 0 || pictures.broken === 0 || pictures.broken * 2 < pictures.all) continue;
      return finding({ host, broken: pictures.broken, all: pictures.all }, sources);
    }
    return clear();
  },
});
