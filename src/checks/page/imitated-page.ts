import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * The page that a link opens carries a brand's name in its title, heading or logo and stands on a host that is none of the
 * brand's. `asks`: and wants to be told secrets. `shows`: a page that only looks so may be a shop's or a newspaper's.
 */
export const check = defineCheck({
  id: 'imitated-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['asks', 'asks-incomplete', 'shows'],
  facts: ['host', 'nameJa', 'nameEn', 'words', 'asks'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      const { brand, host, asks } = shown;
      if (!brand || brand.atHome || known) continue;
      const facts = { host, nameJa: brand.name.ja, nameEn: brand.name.en, words: brand.words, asks };
      if (asks.length === 0) return finding(facts, sources, { variant: 'shows' });
      return finding(facts, sources, { variant: brand.complete ? 'asks' : 'asks-incomplete', aim: ['credentials'] });
    }
    return clear();
  },
});
