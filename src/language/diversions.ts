import { errandIn } from './errands.ts';
import { allMatches } from './matches.ts';
import { matchesWithoutAccents } from './unaccented.ts';
import { westernDiversions } from './western/diversions.ts';

export type DiversionKind =
  | 'chat-group'
  | 'gift-card'
  | 'changed-account'
  | 'excused-account'
  | 'payroll-change'
  | 'secret-transfer'
  | 'errand';

/**
 * Ways to make an employee pay or leave the company's channels, as fraud in a superior's or partner's name words them.
 */
const PATTERNS: readonly { kind: DiversionKind; pattern: RegExp }[] = [
  {
    kind: 'chat-group',
    pattern:
      /(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|WeChat|WhatsApp|Telegram|チャット)[^。\n]{0,16}(?:グループ|ルーム|部屋)[^。\n]{0,24}(?:(?:作成|新設|開設|立ち上げ|(?:ご?用意|ご?準備)(?!しました|いたしました))(?:を?お?願|を?(?:いただ|頂)|して(?:くだ|下さ|いただ|頂|ほし|欲し)|のうえ|の上|後)|(?:作って|立てて)(?:くだ|下さ|いただ|頂|ほし|欲し|もらえ)|(?:QR|二次元|2次元)(?: ?コード)?[^。\n]{0,20}(?:送|返信|添付してくだ))|(?:(?<![A-Za-z])LINE|(?<![ァ-ヶー])ライン|WeChat|WhatsApp)[^。\n]{0,20}(?:QR ?コード|ID)[^。\n]{0,20}(?:送って|送付(?:して|を)|教え|返信)/gi,
  },
  {
    kind: 'gift-card',
    pattern:
      /(?:ギフトカード|ギフト券|プリペイドカード|電子マネー|google ?play ?カード|apple ?(?:ギフト)?カード|amazon ?ギフト)[^。\n]{0,40}(?:購入(?!(?:し|いたし|致し)まし|済)|買(?!いまし|ってきまし|い?取)|用意(?!(?:し|いたし|致し)まし)|番号|コード)|\bgift ?cards?\b[^.\n]{0,60}\b(?:buy|purchase|get|scratch|codes?|pictures?)\b|\b(?:buy|purchase|get|pick up|grab)\b[^.\n]{0,40}\bgift ?cards?\b/gi,
  },
  {
    // The usual account cannot take the money just now: the excuse by which a thread is turned.
    kind: 'excused-account',
    pattern:
      /口座(?:は|が|に|を)?[^。\n]{0,16}(?:監査|税務調査|凍結|審査|システム障害)[^。\n]{0,20}(?:利用|使用|受け?取|着金|入金|振り?込)[^。\n]{0,8}(?:でき|不可|停止|使え)[\s\S]{0,120}(?:新しい|別の|下記の|以下の|海外|添付の|関連会社|子会社|グループ会社|指定の|香港)[^。\n]{0,16}口座|口座は?[^。\n]{0,4}(?:現在|一時的に|ただいま|当面)[^。\n]{0,24}(?:ため|により|で|中)[^。\n]{0,16}(?:入金|振り?込み?|着金|受け?取り?|使用|利用)(?:が|は)?(?:でき|不可|停止|使え)[\s\S]{0,80}(?:新しい|別の|下の|次の|下記の?|以下の?|こちらの|臨時の)[^。\n]{0,10}口座|口座[^。\n]{0,16}変更[\s\S]{0,240}(?:メールのみ|メールでのみ|メールにてのみ)|(?:監査|税務調査|凍結|審査|システム(?:障害|更新)|入金制限)[^。\n]{0,24}(?:ため|により|で)[^。\n]{0,30}(?:口座|入金|受け?取|着金)[^。\n]{0,24}(?:でき|使え|利用|停止)[\s\S]{0,120}(?:新しい|別の|下記の|以下の|海外の|添付の|臨時の|指定の)[^。\n]{0,10}口座|\b(?:account|bank)\b[^.\n]{0,40}\b(?:under|due to|undergoing|because of)\b[^.\n]{0,20}\b(?:audit|review|tax|maintenance|restriction)[\s\S]{0,200}\b(?:new|another|different|alternative|our other|subsidiary)[^.\n]{0,20}\b(?:account|bank)/gi,
  },
  {
    kind: 'changed-account',
    pattern:
      /(?:新しい|別の|下記の新)口座(?:へ|に)[^。\n]{0,16}(?:お?振り?込|送金|お?支払|入金)|(?:振込先|振り込み先|お支払い?先|送金先|(?<!給与|給料|給与振込|給料振込|受取|受け取り|引落|引き落とし|引落し|振替|登録|登録の|利用|お客様の|お客さまの)口座(?!振替|引落|引き落))[^。\n]{0,16}(?:変更|変わり|新し|切り替)|\b(?:bank|account|payment|remittance) (?:details?|information|account)\b[^.\n]{0,40}\b(?:changed?|updated?|new)\b|\bnew bank (?:account|details)\b/gi,
  },
  {
    // Told in the first person: a payroll office that confirms a change speaks of "your" salary.
    kind: 'payroll-change',
    pattern:
      /\b(?:i|my)\b[^\n]{0,80}\b(?:salary|direct deposit|payroll|pay ?checks?)\b[^\n]{0,80}\b(?:new|another|different|changed?|updated?|switch(?:ed)?)\b|\b(?:changed?|switch(?:ed)?|updated?|new)\b[^\n]{0,40}\b(?:banks?|account)\b[^\n]{0,60}\bmy (?:salary|direct deposit|payroll|pay ?check)|(?:私|自分|わたし)の給(?:与|料)[^。\n]{0,20}(?:口座|振込先)[^。\n]{0,16}(?:変更|変え)/gi,
  },
  {
    kind: 'secret-transfer',
    pattern:
      /(?:極秘|内密|他言無用|秘密裏|口外|社内では[^。\n]{0,6}(?:伏せ|内緒|秘密)|(?:他の(?:者|人|社員|メンバー)|誰|周囲)に(?:は|も)?(?:共有|話|言わ|伝え|相談)(?:し|さ)?ない)[\s\S]{0,160}(?:送金|振込|振り込|支払|資金)|(?:送金|振込|振り込|支払|資金)[\s\S]{0,160}(?:極秘|内密|他言無用|秘密裏|口外|社内では[^。\n]{0,6}(?:伏せ|内緒|秘密)|(?:他の(?:者|人|社員|メンバー)|誰|周囲)に(?:は|も)?(?:共有|話|言わ|伝え|相談)(?:し|さ)?ない)|\bconfidential\b[^\n]{0,160}\b(?:wire|transfer|payment)\b|\b(?:wire|transfer|payment)\b[^\n]{0,160}\b(?:confidential|(?:don['’]t|do not) (?:discuss|mention|tell)|keep (?:this|it) (?:quiet|between us|to yourself))/gi,
  },
];

/** An account that stays what it was, as partners assure each other against just this fraud. */
const UNCHANGED =
  /(?:変更|変わり)[^。\n]{0,6}(?:ございません|ありません|あり得ません|ない|なし|無し|いたしません|しません)|\b(?:(?:has|have|will|do|does|did) (?:not|never)|(?:has|have|do|does|did|wo)n['’]t|never) (?:been )?chang/i;
/** How much behind a match is read for it. */
const AFTER = 16;

/** What a text asks that would lead money or talk out of the company. Takes plain text. */
export function diversionsIn(text: string): { kind: DiversionKind; text: string }[] {
  const found = PATTERNS.flatMap(({ kind, pattern }) =>
    allMatches(pattern, text)
      .filter(
        ({ index, text: words }) =>
          kind !== 'changed-account' || !UNCHANGED.test(text.slice(index, index + words.length + AFTER)),
      )
      .map((match) => ({ kind, text: match.text })),
  );
  const western = westernDiversions.flatMap(({ kind, pattern }) =>
    matchesWithoutAccents([pattern], text).map((match) => ({ kind, text: match.text })),
  );
  const errand = errandIn(text);
  const errands = errand === undefined ? [] : [{ kind: 'errand' as const, text: errand }];
  return [...found, ...western, ...errands].slice(0, 10);
}
