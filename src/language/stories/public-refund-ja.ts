import type { Story } from './story.ts';

/**
 * Money back from the town hall, to be fetched by telephone at a cash machine: what is done there sends money away.
 * Offices write letters, and no machine pays in.
 */
export const publicRefundJa: Story = {
  kind: 'public-refund',
  must: 2,
  enough: 3,
  parts: [
    /(?:医療費|保険料|年金|税金?|住民税|所得税|水道料金?|過誤納金?|払い?過ぎ)[^。\n]{0,30}(?:還付|払い?戻|返金|お戻し)|(?:還付金|過誤納金|払戻金)[^。\n]{0,24}(?:対象|発生|ございます|受け?取|あり(?:ます|ました))/g,
    /(?:ATM|現金自動)[^。\n]{0,40}(?:手続|操作|お?越し|向か|受け?取)|(?:キャッシュカード|通帳|携帯電話)[^。\n]{0,24}(?:持ち|ご?用意|お手元)|(?:暗証番号|口座番号|カード(?:情報|番号))[^。\n]{0,24}(?:登録|入力|お?知らせ|お伺い)/g,
    /(?:本日|今日|明日)(?:中|まで|\d+時)?|\d+ ?(?:日|時間)以内|期限|至急|お?電話(?:ください|にて|で)/g,
  ],
  unless:
    /詐欺|ご?注意(?:くだ|下さ|を)|不審な|(?:お願い|お尋ね|お聞き|求め|操作)[^。\n]{0,16}(?:ことは(?:あり|ござい)ません|しません|いたしません)/,
};
