import { clear, defineCheck, finding } from '../define.ts';
import { openedPages } from '../opened-page.ts';

/**
 * The page that a link opens carries a brand's name in its title, heading or logo and stands on a host that is none of the
 * brand's. `asks`: the brand is the one that the mail claims to be (an address alone claims what its page claims), all of its domains are known, and the page wants to be
 * told secrets. `asks-aside`: another brand, or one that may have further domains. `shows`: it asks for nothing.
 */
export const check = defineCheck({
  id: 'imitated-page',
  topic: 'page',
  needs: ['pages', 'settings', 'links', 'identity'],
  variants: ['asks', 'asks-aside', 'shows'],
  facts: ['host', 'nameJa', 'nameEn', 'words', 'asks'],

  run(seen) {
    const pages = openedPages(seen);
    if ('open' in pages) return pages.open;
    const claimed = seen.identity.claimedBrand;
    for (const { shown, sources, known } of pages.opened) {
      const { brand, host, asks } = shown;
      if (!brand || brand.atHome || known) continue;
      const facts = { host, nameJa: brand.name.ja, nameEn: brand.name.en, words: brand.words, asks };
      if (asks.length === 0) return finding(facts, sources, { variant: 'shows' });
      const isClaimed =
        seen.settings.address === true || (claimed.state === 'found' && claimed.value.brand === brand.brand);
      return finding(facts, sources, { variant: isClaimed && brand.complete ? 'asks' : 'asks-aside' });
    }
    return clear();
  },
});
