import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/** A form of the opened page asks for secrets and would send them to a host of another organisation. */
export const check = defineCheck({
  id: 'secrets-sent-elsewhere',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  facts: ['host', 'to', 'asks'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      const { postsTo, host, asks } = shown;
      if (known || postsTo.length === 0 || asks.length === 0) continue;
      return finding({ host, to: postsTo, asks }, sources);
    }
    return clear();
  },
});
