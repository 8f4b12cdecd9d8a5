import { latinThreats, otherThreats } from './elsewhere/threats.ts';
import { allMatches, sentenceAround } from './matches.ts';
import { matchesWithoutAccents } from './unaccented.ts';
import { westernThreats } from './western/threats.ts';

const THING_JA =
  'アカウント|口座|カード|メールボックス|メール(?:アドレス)?|メッセージ|サービス|会員(?:資格|登録|サービス)?|ご?契約|ドメイン(?:名)?|サーバー?|ご?利用|お?取引|データ|機能|ポイント|送受信|アクセス|ログイン|登録|ID|残高|電気|ガス|通信|給水|供給|保険証|免許証|受給資格|荷物|お届け物|入出金|財産|資産|ウェブサイト|ホームページ';
const HARM_JA =
  '(?:一時|永久|完全|強制|自動)?(?:的に)?(?:に)?(?:停止|凍結|削除|消去|ロック|制限|閉鎖|無効|解約|失効|遮断|抹消|没収|解除|退会|使用不可|利用不可|差し?止め|返送|返却|廃棄|シャットダウン|差し?押さえ)';
const LOSS_JA = new RegExp(
  `(?:${THING_JA})[^。、\\n]{0,14}?(?:が|を|は|も|の|も?は|に対?する)?[^。、\\n]{0,8}${HARM_JA}(?:いた|され|となり|とさせ|させて|させら|になり|になる|処理|措置|します|する|しま|の可能性|し、|が?継続|が行わ|手続)`,
  'g',
);
const OTHER_JA =
  /(?:アカウント|口座|カード)の?(?:停止|ロック|凍結|削除)を(?:避け|防)|強制送還|(?:荷物|商品)[^。\n]{0,8}は?廃棄され|給水を?停止|差出人に返送|逮捕(?:され|いたし|します)|第三者に開放|(?:懲役|罰金)[^。\n]{0,12}(?:科|課)せられ|法的(?:措置|手続き?|手段)|差し?押さ?え(?:を|の|が|と|られ|処分|予告)|訴訟(?:を|の|に|手続)|遅延損害金|延滞金|強制執行|強制(?:解約|退会|停止|終了)|自動(?:的に)?(?:退会|解約)|(?:永久|永遠|完全)に?(?:削除|消去|失わ|ロック|停止|凍結)|(?:ご?利用|送受信|アクセス|ログイン|使用)(?:が|は)?(?:でき|出来|いただけ|頂け)なくな(?:り|る)|第三者(?:に|が|による)[^。\n]{0,12}(?:不正|悪用|盗|利用|ログイン|アクセス)|不正(?:利用|使用|アクセス|ログイン|な取引)[^。\n]{0,16}(?:検知|検出|確認|発生|可能性|疑)|異常な?(?:ログイン|アクティビティ|活動|アクセス|取引|操作|行為)|信用情報(?:機関)?[^。\n]{0,12}(?:登録|影響)|警察[^。\n]{0,8}(?:通報|届)/g;

const LOSS_EN =
  /\b(?:accounts?|mailbox(?:es)?|e-?mails?|messages?|access|services?|domains?|cards?|profile|files?|wallet|membership|subscription|data|storage)\b[^.\n]{0,40}\b(?:(?:will|shall|may|has|have|is|are|been|being|be|to|get|getting) ){1,4}(?:be |been |being )?(?:permanently |temporarily |automatically |immediately |completely )?(?:suspended|terminated|deleted|deactivated|disabled|blocked|locked|closed|limited|restricted|cancell?ed|removed|lost|erased|shut ?down|frozen|revoked|expired?)\b/gi;
const OTHER_EN =
  /\b(?:legal (?:action|proceedings)|law ?suit|court (?:order|action|summons)|arrest warrant|(?:avoid|prevent) (?:account |service |mailbox |permanent |email )?(?:suspension|termination|deactivation|closure|interruption|disconnection|deletion|loss)|(?:permanent|immediate) (?:suspension|closure|deletion|deactivation|termination|loss)|unauthori[sz]ed (?:access|activity|transactions?|log-?in|sign-?in|charges?)|(?:suspicious|unusual|unrecogni[sz]ed) (?:activity|sign-?in|log-?in|transactions?|access)|lose (?:access|all|your)|failure to (?:comply|verify|confirm|respond|update|do so)|(?:suspend|terminate|deactivate|disable|close|delete|block|lock|restrict) your (?:e-?mail |mail |online |web)?(?:account|mailbox|access|card|e-?mail|service|domain))\b/gi;

/** Work on the sender's machines, and the sender's own safeguards, are announcements and not threats. */
const ANNOUNCEMENT =
  /メンテナンス|工事|計画停止|定期点検|配信(?:の)?停止|配信(?:を)?(?:解除|停止)|購読|メルマガ|maintenance|unsubscribe|wartungsarbeiten|manutenzione|manutencao|mantenimiento|newsletter|abbestell|desabonn|darse de baja|descadastr|disiscri|konserwacj|odstavk|udrzb|karbantart|underhall|vedligehold|vedlikehold|bak[ıi]m\b|обслуживан|점검|维护|維護/i;

/** What a text threatens: loss of an account or service, misuse by others, law. Takes plain text. */
export function threatsIn(text: string): string[] {
  const found = [LOSS_JA, OTHER_JA, LOSS_EN, OTHER_EN, ...otherThreats]
    .flatMap((pattern) => allMatches(pattern, text))
    .concat(matchesWithoutAccents([...westernThreats, ...latinThreats], text))
    .filter(({ index, text: words }) => !ANNOUNCEMENT.test(sentenceAround(text, index, words.length, 40)));
  return [...new Set(found.sort((a, b) => a.index - b.index).map(({ text: words }) => words))].slice(0, 20);
}
