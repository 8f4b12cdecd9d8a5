import type { Story } from './story.ts';

/**
 * A loan for whom nobody may lend to unexamined: lenders of Japan must look into every borrower, so none says that it
 * does without. What is wanted is a fee, a card or an account before the money comes.
 */
export const loanOfferJa: Story = {
  kind: 'loan-offer',
  must: 3,
  enough: 3,
  parts: [
    /ご?融資|貸し?付け?|キャッシング|お?借り?入れ?|資金繰り|ローン/g,
    /(?:無審査|審査(?:は|も)?(?:一切)?(?:不要|なし|無し|ナシ|(?:いた)?しません|ありません|ございません))|ブラック(?:リスト)?(?:の方)?(?:OK|でも|可|歓迎)|(?:他社借入|多重債務|税金(?:の)?滞納|自己破産|債務整理|信用情報|ブラックリスト)[^。\n]{0,24}(?:方でも|方も|OK|可能|問いません|関係な|歓迎)/gi,
    /(?:保証料|手数料|保証金|保険料|預託金|信用(?:実績|確認))[^。\n]{0,30}(?:先に|事前|お?振り?込|お?支払|入金)|(?:キャッシュカード|通帳|暗証番号)[^。\n]{0,24}(?:預か|送付|お?送り|ご?用意|必要)|(?:お?電話|(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|メール|返信)[^。\n]{0,16}(?:だけ|のみ|で(?:お?申|ご?連絡|ご?相談)|くだ|下さ|追加)|お?申し?込み?(?:は|フォーム|ください|下さい)|(?:今すぐ|こちらから)[^。\n]{0,10}(?:申|相談|登録)/g,
  ],
};
