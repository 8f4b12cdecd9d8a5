import { anyOf, orWithin, type Story } from './story.ts';

const ROBBED = orWithin(
  anyOf(
    '(?:got|was|were|been) (?:mugged|robbed)|(?:lost|had|stole) (?:all )?(?:my|our) (?:wallet|purse|bags?|passport|phone|money|cards?)|(?:wallet|purse|bags?|passport|phone)[^.\\n]{0,40}(?:stolen|taken)',
  ),
  '(?:財布|パスポート|荷物|カバン|かばん|携帯|スマホ)[^。\\n]{0,24}(?:盗まれ|盗難|奪われ|なくし|失くし|紛失)|強盗に(?:遭|あ)',
);
const MONEY = orWithin(
  anyOf(
    '(?:lend|loan|send|wire|transfer|spot) (?:me|us)\\b[^.\\n]{0,60}(?:[$€£]|\\d|money|cash|funds?)|western union|moneygram|borrow (?:some )?(?:money|\\S?\\d)',
  ),
  '(?:お金|現金|費用|[\\d万]円)[^。\\n]{0,24}(?:送|貸|振り?込)[^。\\n]{0,12}(?:くれ|もらえ|いただけ|頂け|ほし|欲し|くださ|下さ)|ウエスタンユニオン',
);
const AWAY = orWithin(
  anyOf(
    '(?:stranded|stuck) (?:here |in|at|abroad)|(?:trip|vacation|holiday|visit|conference) (?:to|in)|hotel|embassy|flight home|abroad',
  ),
  '海外|旅行|出張|ホテル|大使館|領事館|現地|帰国|空港',
);
const PROMISE = orWithin(
  anyOf(
    '(?:pay|refund|return) (?:you|it|the money) back|(?:re)?pay (?:you )?(?:as soon|when|once)|only (?:by |through )?e-?mail|phone (?:is |was )?(?:lost|stolen|off)',
  ),
  '(?:すぐ|必ず|後で)[^。\\n]{0,8}(?:返し|返済|お返し)|電話(?:が|は)?使え|メール(?:で|しか)[^。\\n]{0,8}(?:返|連絡)',
);

/** A friend, robbed on a journey, who needs money at once: written from his own mailbox, which was taken over. */
export const strandedFriend: Story = {
  kind: 'stranded-friend',
  must: 2,
  enough: 3,
  parts: [ROBBED, MONEY, AWAY, PROMISE],
};
