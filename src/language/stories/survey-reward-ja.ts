import type { Story } from './story.ts';

/** The same as `surveyReward` in Japanese: won already, a few questions, and a little to pay for the postage. */
export const surveyRewardJa: Story = {
  kind: 'survey-reward',
  must: 2,
  enough: 4,
  parts: [
    /ご?(?:当選|当せん)(?:(?:され|し|いたし|致し)まし|確定|おめでとう|の可能性|権)|ご?(?:当選|当せん)(?:を|の)(?:お知らせ|通知|ご連絡)|(?:対象者?|当選者|会員|モニター)?に選ばれまし|おめでとうございます|[1-9]\d{0,2}円(?:で|に)(?:お届け|進呈|ご?提供|手に入)/g,
    /お?食事券|商品券|ギフト(?:券|カード|コード)|旅行券|宿泊券|優待券|クーポン|iPhone|iPad|AirPods|MacBook|Switch|PlayStation|PS5|掃除機|炊飯器|ドライヤー|電動歯ブラシ|美顔器|フライパン|工具セット|賞品|景品|豪華/gi,
    /アンケート|(?:質問|クイズ)(?:に|へ)[^。\n]{0,10}(?:答|回答)|\d+ ?(?:問|つの質問)/g,
    /残り[^。\n]{0,4}\d+ ?(?:名|台|個|点|セット)|先着|本日(?:中|限り|まで)|\d+ ?(?:分|時間)以内|まもなく(?:終了|失効)/g,
    /送料[^。\n]{0,6}\d+ ?円|(?:発送|配送|事務|手続き?|受取)手数料|[1-9]\d{0,2} ?円(?:で|に|の(?:お?支払|決済))/g,
  ],
};
