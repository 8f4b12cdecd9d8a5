import type { NameHit } from './name-finder.ts';

/**
 * The ways in which a sender says who he is, as opposed to speaking of somebody. Every pattern runs on a piece of at
 * most REACH characters before or after a name, of the plain reading (see letters.ts).
 */
const REACH = 60;

/** Closing brackets, a company form or a product between the name and the word that makes it a self-naming. */
const GAP =
  '[\\s】」』》≫>)\\]"\'®™☆★!,、]{0,4}(?:\\(?株式会社\\)?|\\(株\\)|会員|お客様|カード|サービス|アカウント|プライム|メール|銀行|の)?';

const SPEAKS_AS = new RegExp(
  `^${GAP}(?:${[
    'を?(?:いつも|ご)*利用(?:いただ[きく]|頂[きく]|くださ|下さ|ありがと|誠に)',
    'を?ご?(?:愛用|愛顧|愛読|登録|契約|購入)(?:いただ[きく]|頂[きく]|くださ|下さ|ありがと)',
    'にご登録',
    'をお使い(?:いただ[きく]|頂[きく])',
    'の?(?:ご利用)?(?:ありがと|感謝)',
    'のご利用',
    'お客(?:様|さま)',
    'アカウント',
    '会員',
    'ログイン',
    '(?:から|より)の?(?:大切な|重要な|緊急の)?(?:お知らせ|ご?連絡|ご?案内|ご?通知|メール|ご?請求)',
    'の?(?:お知らせ|ご案内|重要|カスタマー|サポート|事務局|セキュリティ|チーム|センター|インフォメーション|安全)',
    '(?:です|でございます)',
  ].join('|')})`,
  'u',
);
const SPEAKS_AS_ENGLISH =
  /^[®™]?(?:,? inc\.?)?[ ,]?(?:account|customer|user|member|client|cardholder|security|support|billing|team|help ?desk|id\b|mailbox|password|subscription|membership|online banking|verification|alert|notification)/;
const BEFORE_ENGLISH =
  /(?:thank you for (?:being a )?(?:using|choosing|shopping with|shopping at|banking with|joining|valued customer of)|thanks for (?:using|choosing|shopping with)|welcome to|\bdear(?: valued)?|\bwe at|\bhere at) ?$/;
const YOURS = /(?:\byour |お客(?:様|さま)の|あなたの|ご利用中の)$/;
/** A shop, branch or place that only carries the name, or a way to pay that is on offer. */
const ONLY_CARRIES =
  /^(?:(?:市場)?店|支店|出店|公式ストア|ギフト|で購入|で買|でも|で話題|ランキング|券|が(?:発表|提供|運営)|は、?(?:[^。\n]{0,20})(?:発表|明らかに))/;

/** The words around a name make it the sender's own: "いつも○○をご利用いただき", "Dear ○○ customer". */
export function speaksAs(text: string, hit: NameHit): boolean {
  const after = text.slice(hit.end, hit.end + REACH);
  if (ONLY_CARRIES.test(after) || isListed(text, hit)) return false;
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  return SPEAKS_AS.test(after) || SPEAKS_AS_ENGLISH.test(after) || BEFORE_ENGLISH.test(before);
}

/** "あなたの○○", "your ○○": the reader's own account or card there. */
export function isYours(text: string, hit: NameHit): boolean {
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  return YOURS.test(before) && !isListed(text, hit) && !ONLY_CARRIES.test(text.slice(hit.end, hit.end + REACH));
}

/** One of several in a row: cards that a shop takes, logos, partners. */
export function isListed(text: string, hit: NameHit): boolean {
  const before = text.slice(Math.max(0, hit.start - 3), hit.start);
  const after = text.slice(hit.end, hit.end + 3);
  return /[、,/|・]\s?$/.test(before) || /^\s?[、/|・]/.test(after);
}

export function onlyCarriesName(text: string, hit: NameHit): boolean {
  return ONLY_CARRIES.test(text.slice(hit.end, hit.end + REACH));
}
