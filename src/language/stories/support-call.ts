import type { Story } from './story.ts';

/** The telephone is the trap: a virus or a charge that is none, and somebody who wants into the machine. */
export const supportCall: Story = {
  kind: 'support-call',
  must: 3,
  enough: 3,
  parts: [
    /(?:ウイルス|ウィルス|トロイの木馬|マルウェア|スパイウェア)[^。\n]{0,12}(?:に感染|が検出)|ライセンスが?[^。\n]{0,8}(?:自動)?更新[^。\n]{0,30}(?:引き?落|請求|課金)|自動更新[^。\n]{0,24}[\d,]{5,9}円[^。\n]{0,16}(?:引き?落|請求|課金)/g,
    /(?:お?電話|ご連絡|コール)(?:を|して)?(?:ください|下さい|お願い|いただ)/g,
    /遠隔操作|リモート(?:操作|接続)|電源を(?:切ら|落とさ)|(?:ただちに|直ちに|今すぐ|至急)[^。\n]{0,20}電話|\d+時間以内[^。\n]{0,20}電話/g,
  ],
};
