import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * The opened page was copied: the copying tool left its note (`note`), or it shows a brand by pictures from the brand's
 * own servers without standing there (`pictures`).
 */
export const check = defineCheck({
  id: 'copied-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links'],
  variants: ['note', 'pictures'],
  facts: ['host', 'note', 'nameJa', 'nameEn'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    for (const { shown, sources, known } of pages.opened) {
      const { host, brand, copied, asks } = shown;
      const [note = ''] = copied;
      if (known || (note === '' && !(brand?.picturesFromHome && asks.length > 0))) continue;
      const facts = { host, note, nameJa: brand?.name.ja ?? '', nameEn: brand?.name.en ?? '' };
      return finding(facts, sources, { variant: note === '' ? 'pictures' : 'note' });
    }
    return clear();
  },
});
