import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * What stands behind the link now is no page of anybody's any more, or hides behind a test for people: its host took it
 * down (`taken-down`), a captcha keeps machines out (`gate`), or the domain is parked (`parked`).
 */
export const check = defineCheck({
  id: 'page-state',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['taken-down', 'gate', 'parked'],
  facts: ['host', 'title'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      const { state, host, title } = shown;
      if (known || (state !== 'taken-down' && state !== 'gate' && state !== 'parked')) continue;
      return finding({ host, title }, sources, { variant: state });
    }
    return clear();
  },
});
