import type { Story } from './story.ts';

/**
 * Somebody is about to register the reader's name as a domain, and he shall answer soon: the "registry" then sells him
 * names that nobody wanted.
 */
export const nameClaimed: Story = {
  kind: 'name-claimed',
  must: 3,
  enough: 4,
  parts: [
    /(?:ドメイン|インターネット・?キーワード|ネットブランド)|\b(?:domain names?|internet (?:key ?words?|brand|trade ?mark)|net brand)\b/gi,
    /(?:登録|取得)(?:を|の|する)?(?:申請|申し?込み?|希望)[^。\n]{0,16}(?:受理|受け付け|受け取|受領|あり|届)|(?:登録|取得)したいと(?:申し出|申請|希望|依頼)|申請(?:を|が)(?:受理|受け付け|受領|あり|届)|\b(?:received|got|have)\b[^.\n]{0,30}\b(?:an? )?(?:application|request)\b|\b(?:want|wish|apply|applied|applying|request)(?:s|ed)? to register\b/gi,
    /貴社|御社|貴殿の(?:会社|商号)|\byour (?:company|brand|trade ?mark|organi[sz]ation|firm)\b/gi,
    /第三者|有限?公司|(?:別|他|当該|ある)の?(?:会社|企業|業者)|\b(?:another|this|that|a third|chinese) (?:company|party|firm)\b|\b(?:co\.?,? ?ltd|holdings?|international ltd|group ltd)\b/gi,
    /\d+ ?(?:営業)?日以内|期限(?:まで|内|を過ぎ)|先願|ご?(?:回答|返信)(?:が|の)?(?:ない|無い|なき)|(?:代理店|関連会社|提携)[^。\n]{0,16}(?:です|でしょう)か|\bwithin \d+ (?:work(?:ing)? ?)?days\b|\b(?:your (?:distributor|agent|business partner|partner)|authori[sz]ed (?:them|it|this)|conflicts?|forward (?:this|it) to your)\b/gi,
  ],
};
