import type { Story } from './story.ts';

/** Money for a meeting with a stranger; the reader pays for the introduction. */
export const paidMeeting: Story = {
  kind: 'paid-meeting',
  must: 3,
  enough: 3,
  parts: [
    /[\d,]{1,7}万円?[^。\n]{0,24}(?:会って|お会い|差し上げ|お渡し|支援|援助|謝礼|お礼)|(?:謝礼|お礼|報酬|援助|支援)[^。\n]{0,16}[\d,]{1,7}万円?/g,
    /会って(?:くれ|くだ|頂|いただ|もら)|お会い(?:した|でき|いただ)|会いたい|お付き合い|(?:お)?相手(?:を|して)|癒(?:し|され)/g,
    /夫(?:に|を|が|の)|主人(?:に|を|が|の)|未亡人|人妻|独身|秘密(?:を|に|厳守)|寂し|女社長|資産家|割り切り|大人の関係|今夜|体の関係/g,
  ],
};
