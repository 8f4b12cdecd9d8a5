import { allMatches } from './matches.ts';

/**
 * What asks the reader to take away what a program puts between him and a file from outside: Office's protected view and
 * its held-back macros ("content"), SmartScreen's and Gatekeeper's question, the virus scanner.
 */
const JA =
  /(?:コンテンツ|マクロ|編集)(?:の|を)有効(?:化|に)|(?:保護ビュー|セキュリティ(?:の)?警告|(?:ウイルス対策|セキュリティ)ソフト(?:ウェア)?|ファイアウォール|SmartScreen)[^。\n]{0,12}(?:解除|無効|停止|オフ|無視|許可)|「?詳細情報」?[^。\n]{0,8}「?実行」?(?:を|ボタン)?[^。\n]{0,6}(?:クリック|押)/gi;
const WESTERN =
  /\b(?:enable|allow|activate) (?:the )?(?:content|macros?|editing)\b|\b(?:disable|turn off|switch off|deactivate|pause) (?:your |the |any )?(?:anti-?virus|virus (?:protection|scanner)|firewall|windows defender|smartscreen|real-time protection)\b|\bclick (?:on )?["“”']?(?:run anyway|more info["“”']? (?:and|then) ["“”']?run)|\b(?:makros|inhalte|inhalt|bearbeitung) (?:zu )?aktivier|\b(?:activ(?:er|ez)|habilit(?:ar|e)|abilitare|abilita|ative) (?:le |les |el |los |il |o |la )?(?:contenus?|contenido|contenuto|conte[uú]do|macros?|modification|edici[oó]n)\b/gi;

/** Words that ask for protection to be switched off. Takes plain text. */
export function protectionOffIn(text: string): string[] {
  return [JA, WESTERN].flatMap((pattern) => allMatches(pattern, text)).map(({ text: words }) => words);
}
