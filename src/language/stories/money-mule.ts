import type { Story } from './story.ts';

/** The reader's account or home shall carry other people's money or goods. */
export const moneyMule: Story = {
  kind: 'money-mule',
  must: 2,
  enough: 2,
  parts: [
    /口座(?:に|へ)(?:振り?込|入金)[^。\n]{0,24}(?:送金|引き出|転送|指定)|(?:荷物|小包|商品)(?:を|の)[^。\n]{0,10}受け?取[^。\n]{0,24}(?:転送|発送|送る)|(?:口座|通帳|キャッシュカード)(?:を|の)?(?:お?売り|買い?取|貸し|レンタル)/g,
    /(?:報酬|手数料|謝礼)[^。\n]{0,14}(?:%|万?円|差し上げ|支払)|\d ?%(?:を|が)(?:報酬|手数料)/g,
  ],
};
