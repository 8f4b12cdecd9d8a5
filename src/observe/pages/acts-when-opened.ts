import type { Link } from '../../mail/content.ts';

/**
 * Opening such a link does something: it ends a subscription, confirms an address, changes a password, approves. In the
 * languages that mails are read in. What asks to confirm an account or identity leads to a page that asks, which is opened.
 */
const ACTS = [
  /unsubscribe|opt-?out|double-?opt|activate|approve|decline/,
  /confirm[-_ ]?(?:your[-_ ]?)?(?:e-?mail|subscription|registration|address)|reset[-_ ]?(?:your[-_ ]?)?password/,
  /配信停止|購読解除|登録を?(?:完了|確認)|メールアドレスの?(?:を)?確認|パスワードを?(?:の)?(?:再設定|リセット)|承認/,
  /abbestell|abmelden|austragen|genehmig|freigeben|ablehnen|passwort[-_ ]zurücksetzen|mail-?adresse[-_ ]bestätig/,
  /désabonn|desabonn|désinscri|desinscri|approuver|réinitialiser[-_ ].{0,10}mot[-_ ]de[-_ ]passe|confirmer[-_ ].{0,10}e-?mail/,
  /(?:dar(?:se|me)?|darte)[-_ ]de[-_ ]baja|cancelar[-_ ].{0,5}suscripci|aprobar|restablecer[-_ ].{0,5}contraseña|confirmar[-_ ].{0,5}correo/,
  /descadastr|cancelar[-_ ].{0,5}(?:inscri|assinatura|subscri)|aprovar|redefinir[-_ ].{0,5}senha|confirmar[-_ ].{0,5}e-?mail/,
].map((words) => new RegExp(words, 'i'));

export function actsWhenOpened({ text, url }: Pick<Link, 'text' | 'url'>): boolean {
  const [said, leads] = [text.slice(0, 300), url.slice(0, 1000)];
  return ACTS.some((words) => words.test(said) || words.test(leads));
}
