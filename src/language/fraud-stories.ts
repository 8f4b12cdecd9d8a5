import { coinAddressesIn } from './coin-addresses.ts';
import { allMatches } from './matches.ts';
import { mayMatch } from './may-match.ts';
import { accusation } from './stories/accusation.ts';
import { accusationWestern } from './stories/accusation-western.ts';
import { adultContact } from './stories/adult-contact.ts';
import { advanceFeeWestern } from './stories/advance-fee-western.ts';
import { benefitBlocked, forgottenMoney, supplyCut } from './stories/benefit-blocked.ts';
import { closingShop } from './stories/closing-shop.ts';
import { cryptoClaim, withdrawalDeposit } from './stories/crypto-claim.ts';
import { extortionWestern } from './stories/extortion-western.ts';
import { forcedProgram } from './stories/forced-program.ts';
import { germanAndFrenchStories } from './stories/german-french/index.ts';
import { heldTransfer } from './stories/held-transfer.ts';
import { investmentGroup } from './stories/investment-group.ts';
import { jobFee } from './stories/job-fee.ts';
import { lapsedService } from './stories/lapsed-service.ts';
import { loanOffer } from './stories/loan-offer.ts';
import { loanOfferJa } from './stories/loan-offer-ja.ts';
import { miracleCure } from './stories/miracle-cure.ts';
import { miracleCureJa } from './stories/miracle-cure-ja.ts';
import { moneyMule } from './stories/money-mule.ts';
import { nameClaimed } from './stories/name-claimed.ts';
import { paidMeeting } from './stories/paid-meeting.ts';
import { paperInArchive } from './stories/paper-in-archive.ts';
import { parcelHeld } from './stories/parcel-held.ts';
import {
  clickJob,
  moneyMuleWestern,
  romanceWestern,
  strandedFriendWestern,
  supportCallWestern,
} from './stories/people-western.ts';
import { plantedPhrase } from './stories/planted-phrase.ts';
import { pointsExpiring } from './stories/points-expiring.ts';
import { publicDue } from './stories/public-due.ts';
import { publicRefund } from './stories/public-refund.ts';
import { publicRefundJa } from './stories/public-refund-ja.ts';
import { quickRiches } from './stories/quick-riches.ts';
import { refundForSecret } from './stories/refund-for-secret.ts';
import { renewalCall } from './stories/renewal-call.ts';
import { secretsListed } from './stories/secrets-listed.ts';
import { storageLoss } from './stories/storage-loss.ts';
import type { Part, Story, StoryKind } from './stories/story.ts';
import { strandedFriend } from './stories/stranded-friend.ts';
import { strangerFriend } from './stories/stranger-friend.ts';
import { summons } from './stories/summons.ts';
import { supportCall } from './stories/support-call.ts';
import { surveyReward } from './stories/survey-reward.ts';
import { surveyRewardJa } from './stories/survey-reward-ja.ts';
import { vagueProposal } from './stories/vague-proposal.ts';
import { violence } from './stories/violence.ts';
import { type FoldedText, folded } from './unaccented.ts';

/**
 * A sum that only fraud gives to a stranger by mail (ten million yen and more), next to the giving. Lotteries and
 * sellers of houses name such sums, too: a link or an account to write to belongs to the story.
 */
const FORTUNE =
  '(?:(?:[\\d,.]{1,8}|[一二三四五六七八九十百千]{1,4})億(?:[\\d,]{1,6}千?万)?円?|[1-9]\\d{0,1},?\\d{3}万円|[1-9]\\d{1,2},\\d{3},\\d{3}円|[1-9]\\d{7,9}円)';
const GIVEN =
  '支給|給付|贈与|譲渡|進呈|プレゼント|お?受け?取|受領|出金|払い?出し|振り?込|送金|当選|当せん|現金化|差し上げ|お渡し|獲得|支援金|救済金|配布|懸賞';
const WINDFALL = new RegExp(
  `${FORTUNE}[^。\\n]{0,20}(?:${GIVEN})|(?:${GIVEN})[^。\\n]{0,14}${FORTUNE}|(?:[1１]等|一等|特等|特賞|大賞)[\\]】)]?\\s?${FORTUNE}`,
  'g',
);

/** Which part of extortion names its price. */
const PRICE = 1;

const STORIES: readonly Story[] = [
  {
    kind: 'extortion',
    must: 2,
    enough: 3,
    parts: [
      // The writer has been inside the reader's machine.
      /\b(?:I|we)(?:['’](?:ve|m)|(?: have| had)? (?:also |already |successfully |then |just )?)? ?(?:hacked|cracked|infected|hijacked|broke into|gained access|(?:got|have|had|obtained) (?:full |complete |total )?(?:access|control)|installed|uploaded|placed|planted|recorded|filmed|collected|a hacker)\b|\b(?:(?:my|our) (?:malware|trojan|virus|rat|spyware|exploit|program|software|malicious code)|(?:you|your (?:device|system|computer|account|os))(?: (?:were|was|has been|have been|got|is|are))? (?:hacked|infected|compromised)|was hacked|am (?:an? )?(?:hacker|programmer|spyware))\b|(?:ハッキング|ハック|マルウェア|トロイ|ウイルス|スパイウェア)[^。\n]{0,30}(?:しま|感染|仕掛け|インストール|成功|侵入)|(?:デバイス|端末|パソコン|システム|アカウント|サーバー?|ネットワーク)[^。\n]{0,20}(?:侵入(?!され|を|検知|防止|テスト)|乗っ取(?!られ)|制御|アクセス(?:権|し))|(?:端末|デバイス|パソコン|スマホ|スマートフォン|PC)(?:に|へ)は?[^。\n]{0,8}(?:私|僕|我々|当方)の[^。\n]{0,8}(?:ツール|ソフト|プログラム|コード)|(?:^|[\n。])あなたの(?:メールの)?パスワードは[^。\n]{4,24}(?=です|。|\n)/gi,
      // The price, in money that leaves no trace.
      /\b(?:bitcoins?|btc|litecoins?|ltc|usdt|monero|xmr|ethereum|dash|crypto(?:currency)?)\b[^\n]{0,60}\b(?:wallet|address|payment|transfer|pay|send|worth|equivalent|buy)\b|\b(?:send|pay|transfer|deposit|donate|buy|wallet)\b[^\n]{0,60}\b(?:bitcoins?|btc|litecoins?|ltc|usdt|monero|xmr|ethereum|crypto(?:currency)?)\b|(?:ビットコイン|ライトコイン|イーサリアム|モネロ|テザー|BTC|LTC|ETH|USDT|XMR|仮想通貨|暗号資産|暗号通貨)[^。\n]{0,30}(?:送|支払|ウォレット|アドレス|購入|振)|(?:送金|支払|振)[^。\n]{0,24}(?:ビットコイン|ライトコイン|イーサリアム|モネロ|テザー|BTC|LTC|ETH|USDT|XMR|仮想通貨|暗号資産|暗号通貨)/gi,
      // What would come to light.
      /\b(?:porn\w*|adult (?:web)?sites?|masturbat\w*|pedophile|jerk(?:ing)? off|intimate|sexual|dirty|webcam|your (?:camera|screen)|dirt on you|your secrets?)\b|アダルト|ポルノ|自慰|マスターベーション|性的|わいせつ|卑猥|恥ずかしい|(?:顧客|個人)情報[^。\n]{0,24}(?:取得|窃取|盗)|(?:カメラ|画面|動画)[^。\n]{0,14}(?:録画|撮影|記録)/gi,
      /\b(?:(?:all |list of )?your (?:contacts?|friends|relatives|colleagues|famil(?:y|ies)|address book)|social networks?|full dump|delete (?:the |this |all |your |both )?(?:video|files?|recording|data|everything))\b|(?:連絡先|家族|友人|知人|同僚|親戚|取引先|SNS)[^。\n]{0,24}(?:送|届|公開|共有|拡散|ばら)|(?:データ|情報|動画)(?:を|は)(?:全て|すべて)?[^。\n]{0,6}(?:公開|消去|削除)し/gi,
      /\b(?:\d{2} hours?|\d days?|two days|(?:the )?(?:timer|countdown)|police|don['’]?t (?:try|contact|reply))\b|(?:\d+ ?時間|[0-9一二三] ?日間?)(?:\([^()\n]{1,20}\))?(?:以内|の猶予)|警察/gi,
    ],
  },
  {
    kind: 'advance-fee',
    must: 0,
    enough: 3,
    parts: [
      /(?:\b(?:USD?|US\$|EUR|GBP)|[$€£])\s?\d{1,3}(?:[.,]\d{3}){1,3}|\b\d{1,4}(?:[.,]\d{1,3})?\s?(?:(?:million|billion|thousand|hundred thousand)\b|m(?:illion)? (?:usd|dollars|euros?))|\b(?:million|billion|thousand) (?:united states |us |u\.s\.? )?(?:dollars|euros?|pounds|usd)|\d{1,3}(?:[.,]\d{3}){2,3}(?:\.00)?\s?(?:usd|dollars|euros?|pounds)|[\d,.万億千百]{1,12}(?:万|億)(?:米?ドル|ユーロ|円|ポンド)/gi,
      // Where the money comes from.
      /\b(?:inherit\w*|next of kin|beneficiar(?:y|ies)|deceased|late (?:husband|father|client|customer|wife|mother)|dormant|unclaimed|abandoned|consignment|compensation|lottery|jackpot|donat(?:e|ion|ing)|entitle(?:d|ment)|over-?invoiced|gratification|overdue (?:payment|fund|contract)|atm (?:master ?)?(?:visa ?)?card|fund(?:s)? (?:release|transfer|deposit)|your (?:unpaid |approved |outstanding |inheritance )?funds?|trunk box(?:es)?|gold (?:dust|bars?|export\w{0,6})|deposit(?:ed)? funds?)\b|遺産|相続|受益者|遺言|寄付|休眠口座|補償金|当選金|亡くなった(?:夫|顧客|父)/gi,
      // Who offers it.
      /\b(?:barrister|attorney|solicitor|diplomat(?:ic)?|minister|secretary[- ]general|widow|(?:united nations|world bank|imf|international monetary fund|fbi|interpol|federal reserve|central bank)|bank (?:manager|director|of africa)|(?:audit|auditing|foreign remittance|accounts?) (?:manager|department|director|unit)|(?:sgt|sergeant|general|captain|colonel|u\.?s\.? army|peace ?keeping)|investor|orphan|refugee|mrs?\.? [A-Z]\w+ [A-Z]\w+|my name is|I am (?:mr|mrs|miss|ms|dr|barr)\b)|弁護士|未亡人|軍医|将軍|外交官|国連|銀行の(?:支店長|役員|監査)/gi,
      // What he asks of a stranger.
      /\b(?:your (?:full )?names?|(?:direct|mobile|private|cell) (?:phone|telephone|number|tel)|(?:phone|telephone|mobile) numbers?|(?:home|delivery|contact|postal|residential) address|occupation|copy of your|bank (?:details|account|information|name)|account number|nationality|date of birth|(?:contact|reach|email|reply|write|get back to) (?:me|us|him|her)|private e-?mail|for more (?:details|information)|via e-?mail|your (?:urgent |prompt |kind )?(?:reply|response|assistance|cooperation|consent|partnership))\b|(?:ご?返信|ご?連絡)(?:を)?(?:くだ|下さ|お待ち|お願)|氏名[^。\n]{0,20}(?:住所|電話)/gi,
      // How he speaks.
      /\b(?:god bless|trust(?:ed|worthy)?|honest|confidential(?:ity)?|secret|legitimate|risk[- ]free|100 ?%|without (?:any )?(?:risk|delay|problem)|urgent(?:ly)?|dying|terminal(?:ly)?|cancer|hospital|illness|doctor|charity|orphanage|less privileged|percent|%|mutual(?:ly)? benefi\w+|business proposal|transaction|remain blessed|dear (?:friend|beloved|beneficiary|sir|one|in)|attn|attention|beloved|greetings?)\b|神|信頼できる|極秘|末期|癌|がん|慈善|親愛なる/gi,
    ],
  },
  {
    kind: 'prize',
    must: 2,
    enough: 2,
    parts: [
      /(?:当選|ご?当せん)(?:し(?:まし|た)|され|者に選|おめでとう|確定|のお知らせ|通知|金)|(?:給付金?|還付金?|支援金|補助金|協力金)[^。\n]{0,24}(?:受け?取|対象|支給|給付|申請|返金|手続)|無料(?:で)?(?:プレゼント|進呈)|(?:抽選|キャンペーン)[^。\n]{0,16}(?:選ばれ|当選)|\b(?:you(?:['’]ve| have)?(?: been| are| were)? (?:the )?(?:won|win|winner|selected|chosen)|congratulations|your reward|claim (?:your|my|the) (?:reward|prize|gift|bonus|winnings?)|exclusive (?:reward|gift|survey)|sweepstakes|your name came up)\b/gi,
      /(?:受け?取り?|振り?込み|お?受取|請求|申請|引き換え)フォーム|(?:受け?取り?|振り?込み?|お?受取|請求|申請|引き換え)(?:を|の|に(?:は)?|手続き?|期限|用|方法)[^。\n]{0,30}(?:手続|確認|登録|入力|クリック|アクセス|ください|下さい|必要|リンク|URL|口座)|受け?取り?口座[^。\n]{0,8}(?:未登録|登録)|(?:下記|以下|こちら)[^。\n]{0,8}(?:申請(?:して|くだ|を)|お?受け?取り)|\b(?:claim|confirm|get|collect|redeem|receive) (?:it|now|your|my|the|here|yours)\b|\b(?:answer|complete|take|short|quick) (?:the |this |a |our )?(?:short |quick |brief |\d+[- ](?:minute|question) )?(?:survey|questions?|questionnaire)\b/gi,
      /本日|期限|以内|先着|限り|至急|\b(?:today|expires?|hours?|final notice|last chance|limited|hurry|act now)\b/gi,
    ],
  },
  {
    kind: 'unpaid-claim',
    must: 2,
    enough: 3,
    parts: [
      /(?:料金|利用料|会費|代金|費用)[^。\n]{0,14}(?:未払い?|未納|滞納)|訴状|民事訴訟|契約不履行|更新解除|(?:解約|退会)(?:処理|手続き?)[^。\n]{0,14}(?:完了し|され)て(?:い|お)(?:ない|りません)|(?:入会金|登録料|年会費)[^。\n]{0,6}[\d,]{5,9}円|(?:未納|未払い?|滞納|未納付)(?:の)?(?:料金|利用料|金|分|税|会費|額|代金|がある|が(?:確認|発生|ござ))|(?:料金|利用料|代金|会費)[^。\n]{0,40}お?支払い?(?:が|は)(?:ありません|ございません)|円(?:の|が)?[^。\n]{0,6}(?:未納|未払い?|滞納)|(?:有料|コンテンツ|サイト|情報)(?:の)?(?:ご?利用料|登録料|閲覧料|延滞)|最終(?:通告|通知|催告|警告|告知)/g,
      /法的(?:措置|手続|手段)|訴訟|裁判|差し?押さ?え|強制執行|告訴|提訴|債権回収|身辺調査|(?:給与|財産)[^。\n]{0,10}差|(?:端末|個体|固体)(?:の)?(?:識別)?情報|誤(?:って|作動で)(?:の)?(?:ご?登録|入会)/g,
      /(?:本日|当日)中|以内|至急|早急|ご?連絡(?:が|の)?(?:ない|無い|なき)|最終/g,
      /(?:電話|連絡)(?:を|まで|くだ|下さ|いただ)|(?:お?支払い?|振り?込み?|納付|入金|電子マネー|ギフトカード|コンビニ)/g,
    ],
  },
  {
    kind: 'easy-money',
    must: 2,
    enough: 3,
    parts: [
      /副業|業務委託|口コミを?(?:書く|投稿)|だけで月|AI[^。\n]{0,8}(?:自動売買|自動取引|運用)|月利\s?\d+|完全リモート|在宅(?:ワーク|スタッフ|で|の(?:仕事|お仕事))|リモート(?:勤務|ワーク)|スマホ(?:だけで|1台|一台|ひとつ|一つ)|(?:日給|日収|月収|月給|時給|週給|年収)は?\s?[\d,万千]+|不労所得|投資(?:グループ|コミュニティ|教室|セミナー|案件|チャンス)|(?:仮想通貨|暗号資産|FX|株)[^。\n]{0,16}(?:投資|運用|自動売買|エアドロップ|配布|急騰)|急騰(?:銘柄|株)|爆上がり/g,
      /(?:必ず|確実に|誰でも|簡単に|毎日|毎月|月に|たった)[^。\n]{0,24}(?:稼|儲|収入|利益|万円(?!から|ずつ|の積|以上の求人)|増や)|元本(?:は|が|を)?保証(?!(?:では|は|型ではあり)|(?:され)?(?:ま|な|ませ))|参加者の[^。\n]{0,12}(?:利益|稼)|\d+(?:日|週間|ヶ月)で[^。\n]{0,4}\d+(?:倍|万)|面接(?:は|も)?(?:なし|ありません|ございません|不要)|(?:1日|一日|毎日)(?:わずか|たった)?\d+分|(?:利益率|勝率|利回り)[^。\n]{0,8}\d+ ?(?:%|倍)|ノーリスク|リスク(?:なし|ゼロ)|[\d,万]+円[^。\n]{0,10}(?:稼|儲|獲得|収入|差し上げ|プレゼント|進呈)|(?:即日|当日)[^。\n]{0,8}(?:払|入金|支給|振)|「?いいね」?[^。\n]{0,10}だけ/g,
      /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|Telegram|WhatsApp|友だち|友達)[^。\n]{0,20}(?:追加|登録|参加|連絡|友だち)|(?:今すぐ|こちら|下記|以下)[^。\n]{0,16}(?:登録|参加|申し?込|応募|クリック)|先着|限定\d+ ?名|残り\d+ ?名/g,
    ],
  },
  {
    kind: 'windfall',
    must: 3,
    enough: 3,
    parts: [
      WINDFALL,
      // The stranger himself is meant: he was chosen, is entitled, or shall only say that he wants it.
      /(?:お客様|あなた|貴方|貴殿|ゲスト)(?:様)?[^。\n]{0,24}(?:当選|当せん|選ば|選出|対象|資格|送金|振込|確定)|(?:当選|当せん)番号[^。\n]{0,20}(?:判明|事前|入手|提供|伝え)|受け?取って(?:くれる|くださる|いただける|下さる)(?:方|人)|(?:無作為|ランダム|厳正)[^。\n]{0,8}選(?:ばれた|出された|定された)|抽選[^。\n]{0,12}(?:結果|の上|のうえ)[^。\n]{0,12}(?:当選|当せん)|(?:必ず|強制的に|確実に)[^。\n]{0,8}(?:当選|当せん|当たる)|(?:対象者?|受給者?|当選者?|受取人|受益者|権利者)(?:と|に|として)?(?:選出|選ば|選定|認定|確定)|(?:送金|振り?込み?|支給|受け?取り?|払い?出し)[^。\n]{0,12}(?:へと?進め|準備が(?:完了|整)|を?(?:希望|担当)|が?確定)/g,
      /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン)[^。\n]{0,20}(?:追加|登録|ID)|(?:友だち|友達)(?:に)?追加|(?:下記|以下|こちら|URL|リンク)[^。\n]{0,24}(?:確認|申請|手続|登録|アクセス|受け?取|クリック|回答|お?進み)|受け?取り?[^。\n]{0,4}(?:手続|意思|申請)|(?:番号|賞金|支援金)の受け?取り|受け?取り?(?:口座|期[間限])|(?:確認後)?すぐに回答/g,
    ],
  },
  surveyReward,
  cryptoClaim,
  withdrawalDeposit,
  parcelHeld,
  renewalCall,
  storageLoss,
  accusation,
  violence,
  refundForSecret,
  supportCall,
  moneyMule,
  paidMeeting,
  summons,
  pointsExpiring,
  adultContact,
  miracleCure,
  loanOffer,
  vagueProposal,
  strandedFriend,
  advanceFeeWestern,
  quickRiches,
  publicDue,
  plantedPhrase,
  publicRefund,
  loanOfferJa,
  investmentGroup,
  surveyRewardJa,
  closingShop,
  nameClaimed,
  strangerFriend,
  jobFee,
  forcedProgram,
  publicRefundJa,
  miracleCureJa,
  secretsListed,
  heldTransfer,
  accusationWestern,
  extortionWestern,
  paperInArchive,
  lapsedService,
  strandedFriendWestern,
  moneyMuleWestern,
  clickJob,
  romanceWestern,
  supportCallWestern,
  benefitBlocked,
  forgottenMoney,
  supplyCut,
  ...germanAndFrenchStories,
];

/**
 * Who warns of such stories, reports or studies them, tells them too; that victims of fraud are paid is a story itself.
 */
const WARNING =
  /詐欺|注意喚起|ご注意ください|迷惑メール|なりすまし|フィッシング|消費者ホットライン|をかたる|を騙る|不審な(?:メール|電話|SMS)|偽(?:メール|サイト)|\b(?:scams?(?! victims?\b)|scammers?|phishing|hoax(?:es)?|spam filter|sextortion|blackmail(?:ers)?|golpes?|golpistas?|estafas?|estafadores|truff[ae]|truffator[ei]|arnaques?|escroquerie|betrugs?maschen?|wir warnen|warnung vor|verbraucherzentrale|escrocs?|hameconnage)\b/i;

export interface ToldStory {
  kind: StoryKind;
  /** Words of its parts, in their order. */
  words: string[];
}

/** A fraud comes to its point; long newsletters hold every word of every story somewhere. */
const MAX_TEXT = 6000;

/**
 * The stories by which frauds without a brand get money, as far as the first 6,000 letters tell them. Takes plain text.
 */
export function fraudStoriesIn(plain: string): ToldStory[] {
  // Underlines between words hide their edges, and are as long as a space.
  const { read, written } = folded(plain);
  const whole = read.replaceAll('_', ' ');
  const text = whole.slice(0, MAX_TEXT);
  const isWarning = mayMatch(WARNING, whole) && WARNING.test(text);
  return STORIES.flatMap((story) => {
    if (story.unless === undefined && isWarning) return [];
    if (story.longest !== undefined && plain.length > story.longest) return [];
    const words = wordsOf(story, (part) => firstIn({ plain, written }, text, whole, part), text);
    if (words === undefined || story.unless?.test(text)) return [];
    return [{ kind: story.kind, words: words.map((one) => one.slice(0, 60)) }];
  });
}

/**
 * The words that tell the story, or `undefined` where a part is missing; later parts are searched only where the first
 * stand.
 */
function wordsOf(
  { kind, parts, must, enough }: Story,
  first: (part: Part) => string | undefined,
  text: string,
): string[] | undefined {
  const words: string[] = [];
  for (const [at, part] of parts.entries()) {
    // The price may be no more than the address of a wallet.
    const isPrice = kind === 'extortion' && at === PRICE;
    const found = first(part) ?? (isPrice ? coinAddressesIn(text)[0] : undefined);
    if (found !== undefined) words.push(found);
    else if (at < must || words.length + parts.length - at - 1 < enough) return undefined;
  }
  return words;
}

/** The first match as it was written. */
function firstIn(
  { plain, written }: { plain: string; written: FoldedText['written'] },
  text: string,
  whole: string,
  part: Part,
): string | undefined {
  const patterns = part instanceof RegExp ? [part] : part;
  for (const pattern of patterns) {
    const [match] = allMatches(pattern, text, whole);
    if (match && plain === whole) return match.text;
    if (match) return plain.slice(written(match.index), written(match.index + match.text.length));
  }
  return undefined;
}
