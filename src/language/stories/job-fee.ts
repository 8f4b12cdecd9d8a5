import type { Story } from './story.ts';

/** A job whose applicant pays before he earns: the materials are paid back later, says the employer who is none. */
export const jobFee: Story = {
  kind: 'job-fee',
  must: 2,
  enough: 3,
  parts: [
    /採用|内定|入社|求人|お仕事|在宅(?:ワーク|勤務)|(?:書類)?選考[^。\n]{0,8}通過/g,
    /(?:教材|研修|登録|事務手数|保証|審査|制服|機材|システム利用|マニュアル|初期)(?:費用?|料|代?金|代)[^。\n]{0,40}(?:お?振り?込|お?支払|ご?送金|ご?入金|ご?購入|ご?負担(?:い|を|くだ))/g,
    /(?:全額|後日|入社後|初回報酬|給与)[^。\n]{0,12}(?:返金|返却|キャッシュバック|お戻し|相殺)|(?:免許証|マイナンバー|身分証|パスポート)[^。\n]{0,30}(?:画像|写真|両面|写し|コピー)|口座(?:情報|番号)?(?:を|の)[^。\n]{0,12}(?:登録|お?送り|入力)|お?振り?込み?(?:先|口座)/g,
  ],
};
