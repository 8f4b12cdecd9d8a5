import type { NameHit } from './name-finder.ts';

/**
 * The ways in which a sender says who he is, as opposed to speaking of somebody. Every pattern runs on a piece of at
 * most REACH characters before or after a name, of the plain reading (see letters.ts).
 */
const REACH = 60;

/** Closing brackets, a company form or a product between the name and the word that makes it a self-naming. */
const GAP =
  '[\\s】」』》≫>)\\]"\'®™☆★!,、]{0,4}(?:\\(?株式会社\\)?|\\(株\\)|会員|お客様|カード|サービス|アカウント|プライム|メール|銀行|の){0,3}';

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
  /(?:thank you for (?:being a )?(?:using|choosing|shopping with|shopping at|banking with|joining|valued customer of)|thanks for (?:using|choosing|shopping with)|welcome to|\bdear(?: valued)?|\bwe at|\bhere at|\bthank(?:s| you) for your [a-z ]{0,20}(?:with|from|at|through)) ?$/;
const YOURS = /(?:(?<!\bfrom )\byour |お客(?:様|さま)の|あなたの|ご利用中の)$/;
/** What one has with a company, and what it writes to one about. */
const YOUR_THING =
  /^[®™]?(?:\.com|\.co\.jp)?['\s]?s?\s?(?:アカウント|会員|カード|口座|id\b|登録|ご?注文|ポイント|プライム|ストレージ|サービス|メール|残高|料金|お?支払|ログイン|accounts?\b|customer|card\b|id\b|orders?\b|receipts?\b|parcels?\b|packages?\b|shipments?\b|deliver|invoices?\b|payments?\b|bill\b|bills\b|billing|purchases?\b|subscriptions?\b|memberships?\b|storage|wallet|password|mailbox|e-?mail|log-?in|sign-?in|profile|security|statement|renewal|verification|access|file)/;

/**
 * A shop, branch or contractor that only carries the name, a way to pay that is on offer, or somebody’s name on a
 * messenger.
 */
const ONLY_CARRIES =
  /^(?:(?:市場)?店|支店|出店|公式ストア|ギフト|で購入|で買|でも|で話題|ランキング|(?:の)?(?:委託|補助|後援|認定|所管|登録)(?!ありがと|いただ|くださ|のお願い)|券|が(?:発表|提供|運営)|\s?id\s?[「『:(@][^。\n]{0,30}(?:追加|友だち|友達|検索)|は、?(?:[^。\n]{0,20})(?:発表|明らかに))/;

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
  const after = text.slice(hit.end, hit.end + REACH);
  return YOURS.test(before) && YOUR_THING.test(after) && !isListed(text, hit) && !ONLY_CARRIES.test(after);
}

/** One of several in a row: cards that a shop takes, logos, partners. */
export function isListed(text: string, hit: NameHit): boolean {
  const before = text.slice(Math.max(0, hit.start - 3), hit.start);
  const after = text.slice(hit.end, hit.end + 3);
  return /[、,/|]\s?$/.test(before) || /^\s?[、/|・]/.test(after);
}

export function onlyCarriesName(text: string, hit: NameHit): boolean {
  return ONLY_CARRIES.test(text.slice(hit.end, hit.end + REACH));
}

/** "○○をかたる", "fake ○○ mail": the mail warns of fraud under that name, and so is not from it by these words. */
export function isWarnedOf(text: string, hit: NameHit): boolean {
  const after = text.slice(hit.end, hit.end + REACH);
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  return (
    /^[^。\n]{0,10}(?:を(?:かた[るりっ]|騙[るりっ]|装[うっい]|名乗[るっ])|に(?:なりすま|見せかけ|偽装)|の(?:偽|フィッシング))/.test(
      after,
    ) ||
    /(?:\b(?:fake|phishing|impersonat\w{1,4}|pretend\w{0,3} to be|spoof\w{0,3}))(?: (?:e-?mails?|messages?|from|as|the|of)){0,3} ?$/.test(
      before,
    )
  );
}
