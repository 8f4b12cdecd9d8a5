import type { Story } from './story.ts';

/**
 * Shares or coins that are sure to rise, told in a messenger's group by a teacher whom nobody has met: the money goes
 * into a platform that pays nothing out.
 */
export const investmentGroup: Story = {
  kind: 'easy-money',
  must: 3,
  enough: 3,
  parts: [
    /投資|株式|銘柄|新?NISA|FX|仮想通貨|暗号資産|資産(?:運用|形成)|トレード/g,
    /元本(?:は|が|を)?保証(?!(?:では|は|型ではあり)|(?:され)?(?:ま|な|ませ))|\d{2,3}(?:\.\d)? ?(?:%|倍)(?:の|も|以上)?[^。\n]{0,6}(?:上昇|急騰|利益|リターン|利回り|達成|増加)|推奨銘柄|銘柄(?:を|の)(?:無料で?)?(?:推奨|ご?紹介|配信|公開|お届け)|急騰|勝率|必ず(?:上が|儲|利益)|損失(?:は|を)?(?:補填|補償|ゼロ)/g,
    /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|WhatsApp|Telegram)[^。\n]{0,16}(?:の)?(?:勉強会|グループ|講座|サロン|コミュニティ|教室|セミナー|オープンチャット)|(?:先生|アシスタント|講師|投資家)[^。\n]{0,40}(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|WhatsApp|Telegram|メッセージを|友だち)|(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン)[^。\n]{0,12}(?:友だち)?追加[^。\n]{0,40}(?:先生|アシスタント|講師|投資家|銘柄)/g,
  ],
};
