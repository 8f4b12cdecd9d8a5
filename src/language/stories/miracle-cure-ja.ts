import type { Story } from './story.ts';

/** A remedy by mail from a stranger, in Japanese; makers of food supplements advertise loudly, too. */
export const miracleCureJa: Story = {
  kind: 'miracle-cure',
  must: 2,
  enough: 3,
  parts: [
    /精力|勃起|下半身の(?:悩み|元気)|男性(?:機能|の自信)|バイアグラ|シアリス|(?<![A-Za-z])ED(?![A-Za-z])(?:治療)?薬|薄毛|発毛|シミ(?:が|を)|たるみ|(?:\d+ ?kg|キロ)[^。\n]{0,6}(?:減|痩せ)|飲むだけで|血糖値|膝(?:の)?痛|老眼|耳鳴り/g,
    /医師(?:も|が)[^。\n]{0,6}(?:驚|絶賛|推奨|隠)|副作用(?:なし|ゼロ|の心配)|たった\d+(?:日|週間|分)|\d+日で[^。\n]{0,8}(?:解消|復活|改善|消え|実感)|\d ?割が実感|処方箋(?:なし|不要)|劇的|奇跡|秘密の|病院では教え/g,
    /初回[^。\n]{0,8}(?:\d+ ?%|\d{1,3} ?円)|残り\d+ ?(?:個|名|箱)|今だけ|本日限り|個人輸入|今すぐ|[89]\d ?%(?:OFF|オフ)/gi,
  ],
};
