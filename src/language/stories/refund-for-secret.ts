import type { Story } from './story.ts';

/** Whoever pays back needs neither a card's number nor a PIN. */
export const refundForSecret: Story = {
  kind: 'refund-for-secret',
  must: 1,
  enough: 1,
  parts: [
    /(?:還付|返金|払い?戻し|割戻金|返戻金|給付金|過払い|過剰請求)[\s\S]{0,240}(?:(?:受け?取り?用の?)?(?:クレジット)?カード(?:番号|情報)|受け?取り?用の?(?:クレジット)?カード|暗証番号|セキュリティコード|パスワード)(?:[)」]|\([^()\n]{1,12}\))?(?:を|など|等|のご?)[^。\n]{0,12}(?:入力|登録|更新|お知らせ)/g,
  ],
};
