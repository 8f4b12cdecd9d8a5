import type { Story } from './story.ts';

/** Violence is threatened, and the price is told as an order: nobody demands so politely or honestly. */
export const violence: Story = {
  kind: 'extortion',
  must: 2,
  enough: 2,
  parts: [
    /爆弾|爆破|爆発(?:し|させ)|殺害|(?:殺|誘拐)し(?:ます|てやる)|放火|硫酸|サリン/g,
    /(?:[\d,.万億]{1,12}(?:円|ドル|BTC)|ビットコイン|仮想通貨)[^。\n]{0,40}(?:振り?込め|支払え|払え|送れ|送金しろ|用意しろ|要求する)/g,
  ],
};
