import type { Brand } from './brand.ts';
import { type Reading, reading } from './letters.ts';
import type { NameFinder, NameHit } from './name-finder.ts';
import { isListed, isYours, onlyCarriesName, speaksAs } from './self-naming.ts';

/** The names in one place that claim to be the sender, each with the words that do it. */
export interface Claiming {
  hit: NameHit;
  words: string;
}

const WORDS = 120;

/** Roles, departments and company forms that stand beside a name without changing whose it is. */
const ROLE_WORDS =
  /株式会社|\(株\)|有限会社|合同会社|公式|重要|緊急|至急|自動|配信|通知|お知らせ|ご案内|連絡|窓口|担当|事務局|運営|サポート|センター|デスク|カスタマー|サービス|セキュリティ|チーム|会員|アカウント|お客(?:様|さま)|情報|管理|変更|確認|メール|メッセージ|インフォメーション|ニュース|グループ|ジャパン|日本|オンライン|市場|銀行|カード|から|より|送信専用|\b(?:account|accounts|customer|care|service|services|support|team|security|secure|alert|alerts|notice|notification|notifications|notify|no[- ]?reply|do[- ]?not[- ]?reply|info|information|update|updates|admin|administrator|center|centre|help|desk|mail|email|billing|payment|payments|order|orders|member|news|inc|llc|ltd|co|corp|corporation|company|group|japan|jp|com|net|ne|www|official|online|bank|card|web|webmaster|delivery|express|the|of|and|by|receipt|receipts|via|tracking|status|parcel|package|manager|reservation|rewards|winner|winners|emergency|invoice|invoices|statement|department|dept|office|verification|verify|confirm|confirmation|login|access|storage|cloud|wallet|prime|business|premium|plus|personal|privacy|congratulations|user|users|client|shop|store|marketplace|shipping|shipment|warning|urgent|important)\b/g;

/** The same desks in other languages of Europe, written without accents. */
const ROLE_WORDS_ABROAD =
  /\b(?:kunden(?:service|dienst|betreuung|center|support)?|sicherheit(?:steam|sabteilung|szentrum)?|benachrichtigung|mitteilung|rechnung|konto|clients?|clientele|securite|assistance|espace|compte|facture|atencion|clientes?|seguridad|soporte|avisos?|notificacion(?:es)?|cuenta|factura|assistenza|servizio|clienti|sicurezza|avviso|comunicazioni?|notifica|fattura|atendimento|suporte|seguranca|notificacao|conta|fatura|klantenservice|beveiliging|al|ao|de|du|da|do|del|des|und|et|y|e)\b/g;

/** A text without roles; letters lose their accents only once the Japanese roles are gone, whose sound marks are alike. */
function withoutRoles(text: string): string {
  return text.replace(ROLE_WORDS, ' ').normalize('NFD').replace(/\p{M}/gu, '').replace(ROLE_WORDS_ABROAD, ' ');
}

/**
 * A display name that is the brand's name with nothing but roles beside it, or that begins with it. "Synchrony for
 * your PayPal card" and "『Amazonで買える』通信" only mention it.
 */
export function claimedInDisplayName(displayName: string, find: NameFinder): Claiming[] {
  const text = reading(displayName.slice(0, 200));
  const hits = find(text.looks);
  // An address as a display name hides the real one behind it.
  const shown = /@([a-z0-9.-]{1,100}\.[a-z]{2,20})(?![a-z0-9.-])/.exec(text.plain)?.[1];
  const inAddress = shown === undefined ? [] : claimedInDomain(shown, find).map(({ hit }) => hit);
  return hits
    .filter((hit) => {
      if (/\bfor (?:your )?$/.test(text.plain.slice(0, hit.start)) || onlyCarriesName(text.plain, hit)) return false;
      const rest = foreignWords(text, hits);
      const begins = foreignWords({ ...text, plain: text.plain.slice(0, hit.start) }, hits).length === 0;
      return hit.ambiguous ? rest === '' : rest.length <= (begins ? 11 : 8);
    })
    .concat(inAddress)
    .map((hit) => ({ hit, words: displayName.slice(0, WORDS) }));
}

/** A display name that begins with the brand's name and then names somebody else: a dealer, a branch, a person. */
export function goesOn(displayName: string, brand: Brand, find: NameFinder): boolean {
  const text = reading(displayName.slice(0, 200));
  const hits = find(text.looks);
  const hit = hits.find((one) => one.brand.id === brand.id);
  if (hit === undefined || foreignWords({ ...text, plain: text.plain.slice(0, hit.start) }, hits) !== '') return false;
  const end = Math.max(...hits.filter(({ start }) => start <= hit.start).map((one) => one.end));
  return /\p{L}{2}/u.test(withoutRoles(text.plain.slice(end)));
}

/** What is left of a text when names, roles and punctuation are taken away. */
function foreignWords(text: Reading, hits: NameHit[]): string {
  const end = text.plain.length;
  let rest = '';
  let at = 0;
  for (const hit of hits) {
    if (hit.start >= end) break;
    rest += `${text.plain.slice(at, Math.max(at, hit.start))} `;
    at = Math.max(at, hit.end);
  }
  rest += text.plain.slice(at);
  return withoutRoles(rest).replace(/[^\p{L}]/gu, '');
}

/** `amazon-update@`, `support.rakuten-card@`: a name with roles between separators. A bare name may be an alias. */
export function claimedInLocalPart(localPart: string, find: NameFinder): Claiming[] {
  const spaced = localPart.slice(0, 100).replace(/[._+-]+/g, ' ');
  const text = reading(spaced.replace(/(?<=[a-z])(?=jp\b)/i, ' '));
  return find(text.looks)
    .filter((hit) => !hit.ambiguous && hit.end - hit.start >= 4 && hit.end - hit.start < text.plain.length)
    .map((hit) => ({ hit, words: localPart.slice(0, WORDS) }));
}

/** A mail system that reports under its program's name ("Microsoft Outlook" of an Exchange server) names no sender. */
export function isProgramOfMailSystem(localPart: string, { brand }: NameHit): boolean {
  const system = /^(?:postmaster|mailer-daemon|microsoftexchange[0-9a-f]{8,})$/i.test(localPart);
  return system && (brand.kind === 'software' || brand.kind === 'mailbox');
}

/** Labels of a domain that nobody but an imitator needs: `amazon-co-jp.example`, `smbc-card.example.top`. */
export function claimedInDomain(domain: string, find: NameFinder): Claiming[] {
  const labels = domain.split('.').slice(0, -1).join(' ');
  const spaced = reading(labels.slice(0, 150).replace(/[-_]+/g, ' '));
  const joined = reading(labels.slice(0, 150));
  return [...find(joined.looks), ...find(spaced.looks)]
    .filter((hit) => !hit.ambiguous && hit.end - hit.start >= 4)
    .map((hit) => ({ hit, words: domain.slice(0, WORDS) }));
}

const REPLY = /^\s*(?:re|fw|fwd|aw|wg|sv|antw|tr|rv|enc|返信|転送)\s{0,4}(?:\[\d{1,3}\]\s{0,4})?[:：]/i;

/** 【名前】 at the front, or a name at the front or after "your" with a word that makes it a sender's own subject. */
export function claimedInSubject(subject: string, find: NameFinder): Claiming[] {
  if (REPLY.test(subject)) return [];
  const text = reading(subject.slice(0, 300));
  return find(text.looks)
    .filter((hit) => {
      if (isListed(text.plain, hit) || onlyCarriesName(text.plain, hit)) return false;
      const before = text.plain.slice(0, hit.start);
      const after = text.plain.slice(hit.end);
      if (inFrontBracket(before, after)) return true;
      if (isYours(text.plain, hit)) return true;
      if (hit.ambiguous) return false;
      const front =
        /^[^\p{L}]*(?:(?:重要|緊急|至急|最終|警告|ご?確認|お?知らせ|important|urgent)[^\p{L}]*){0,3}$/u.test(before);
      return front && (speaksAs(text.plain, hit) || /^\s*(?:[:：【[<]|$)/.test(after));
    })
    .map((hit) => ({ hit, words: subject.slice(0, WORDS) }));
}

/** The name is all that a bracket near the front holds, but for roles: 【重要】【○○カード】, <○○>, [○○]. */
function inFrontBracket(before: string, after: string): boolean {
  const opened = /^(.{0,30})[【<「『≪《[(]([^【<「『≪《[(】>」』≫》\])]{0,12})$/u.exec(before);
  const closed = /^([^【<「『≪《[(】>」』≫》\])]{0,14})[】>」』≫》\])]/u.exec(after);
  if (opened === null || closed === null) return false;
  const inside = withoutRoles(`${opened[2] ?? ''} ${closed[1] ?? ''}`).replace(/[^\p{L}]/gu, '');
  const front = withoutRoles(opened[1] ?? '').replace(/[^\p{L}]/gu, '');
  return inside.length <= 4 && front.length <= 6;
}

/** The salutation or the first sentences speak as the brand, or of the reader's own account there. */
export function claimedInOpening(text: Reading, find: NameFinder): Claiming[] {
  const hits = find(text.looks);
  return hits
    .filter((hit) => !(hit.ambiguous && hits.some((other) => isBeside(other, hit))))
    .filter((hit) => speaksAs(text.plain, hit) || isYours(text.plain, hit) || isHeading(text, hit))
    .map((hit) => ({ hit, words: around(text.plain, hit) }));
}

/** Another brand's name in the same phrase: a card of one company under the mark of another. */
function isBeside(other: NameHit, hit: NameHit): boolean {
  return other.brand !== hit.brand && Math.abs(other.start - hit.start) < 40;
}

/** One of the first lines is nothing but the name, as the text of a logo. */
function isHeading(text: Reading, hit: NameHit): boolean {
  const start = text.plain.lastIndexOf('\n', hit.start - 1) + 1;
  if (hit.ambiguous || hit.start - start > 20 || text.plain.slice(0, start).split('\n').length > 4) return false;
  const line = text.plain.slice(start, hit.end + 40).split('\n')[0] ?? '';
  return (
    line.length <= hit.end - hit.start + 24 && foreignWords({ ...text, plain: line }, [shifted(hit, start)]) === ''
  );
}

function shifted(hit: NameHit, by: number): NameHit {
  return { ...hit, start: hit.start - by, end: hit.end - by };
}

const PUBLISHED_BY =
  /発行|配信元|運営|差出人|送信者|copyright|©|\(c\)|all rights reserved|全著作権|お?問い?合わ?せ|事務局|カスタマー|サポート|センター|\bteam\b|customer (?:service|care)|regards|sincerely|敬具|株式会社|\binc\b|llc/;
const NOT_HIS_OWN =
  /商標|trademark|service mark|ロゴ|提供ではありません|承っており|ポイント(?:還元|進呈)|後援|協賛|提携/;

/** A closing line that names who publishes the mail; trademark notes name others. */
export function claimedInSignature(signature: string, find: NameFinder): Claiming[] {
  const lines = signature.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index) => {
    const neighbours = `${lines[index - 1] ?? ''}\n${line}\n${lines[index + 1] ?? ''}`
      .slice(0, 400)
      .normalize('NFKC')
      .toLowerCase();
    if (line === '' || line.length > 160 || !PUBLISHED_BY.test(neighbours) || NOT_HIS_OWN.test(neighbours)) return [];
    const text = reading(line);
    return find(text.looks)
      .filter((hit) => !isListed(text.plain, hit) && !onlyCarriesName(text.plain, hit) && standsForLine(text, hit))
      .map((hit) => ({ hit, words: line.slice(0, WORDS) }));
  });
}

/** Little else stands in the line: a name inside a sentence is not a signature. */
function standsForLine(text: Reading, hit: NameHit): boolean {
  const rest = foreignWords(text, [hit]).replace(/発行者?|配信元|問い?合わ?せ先?|copyright|allrightsreserved/g, '');
  return rest.length <= (hit.ambiguous ? 3 : 16);
}

/** Some words around a hit, for showing. */
function around(text: string, hit: NameHit): string {
  const start = Math.max(text.lastIndexOf('\n', hit.start) + 1, text.lastIndexOf('。', hit.start) + 1, hit.start - 40);
  const sentence = text.slice(start, hit.end + 60);
  const stop = sentence.slice(hit.end - start).search(/[\n。]/);
  return sentence.slice(0, stop < 0 ? WORDS : hit.end - start + stop).trim();
}
