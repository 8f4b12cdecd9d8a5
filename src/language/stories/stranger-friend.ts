import type { Story } from './story.ts';

/** A stranger who wants to be friends, by a messenger: weeks later there is an investment, or a ticket to be paid. */
export const strangerFriend: Story = {
  kind: 'stranger-friend',
  longest: 2_000,
  must: 3,
  enough: 3,
  parts: [
    /突然(?:の(?:メール|ご?連絡)|メール|ご?連絡)|(?:はじ|初)めまして|間違(?:えて|って)[^。\n]{0,10}(?:送|メール)|(?:アドレス|連絡先|プロフィール)を[^。\n]{0,12}(?:知|見つけ|拝見|教えて)/g,
    /お?(?:友達|友人|話し相手|メル友|交際相手|結婚相手|恋人)(?:に|を|として|が)[^。\n]{0,12}(?:なり|なれ|なって|探し|欲し|ほし|作り|始め)|(?:あなた|貴方)(?:と|のこと)[^。\n]{0,16}(?:知り合|仲良く|もっと知|話したい|お話し)|真剣な(?:交際|出会い|お付き合い)/g,
    /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|WhatsApp|Telegram|カカオトーク|WeChat)[^。\n]{0,24}(?:追加|ID|アカウント|連絡|やり取り|お?話し?)|写真(?:も|を)[^。\n]{0,12}(?:送り|お送り|見せ)/gi,
  ],
};
