import type { Reason } from '../answer.ts';
import type { Both, Case } from '../investigation.ts';
import type { Link } from '../mail/content.ts';
import type { DefectKind } from '../mail/mail.ts';
import type { Proof, RouteOddity } from '../mail/route.ts';
import type { DomainRole } from '../observe/observations.ts';
import type { Because, Verdict } from '../verdict/verdict.ts';
import { labelWords } from '../words/labels.ts';
import type { Tone } from './blocks.ts';

/** Closed lists of the case in the reader's words, as short as a table needs them. */
export function verdictTone({ label, score, because }: Verdict): Tone {
  if (label === 'fraud') return 'danger';
  if (label === 'genuine') return 'good';
  return label === 'suspicious' || (score >= 0.3 && hasHints(because)) ? 'caution' : 'neutral';
}

/** The label in words. A lone hint decides nothing, but "nothing found" would be untrue of it. */
export function verdictLabel({ verdict, settings }: Pick<Case, 'verdict' | 'settings'>): Both {
  const { label, because } = verdict;
  // The word for a mail that is one names the mail.
  if (label === 'fraud' && settings.address) return { ja: '詐欺アドレス', en: 'Fraud' };
  return label === 'nothing-found' && hasHints(because)
    ? { ja: '決め手なし', en: 'Nothing decisive' }
    : labelWords[label];
}

function hasHints(because: Because[]): boolean {
  return because.some(({ weight, explainedBy }) => weight > 0 && explainedBy === undefined);
}

export const strengths: Record<Because['strength'], Both> = {
  proof: { ja: '証拠', en: 'proof' },
  hint: { ja: '手がかり', en: 'hint' },
};

export const likelihoods: Record<Verdict['sender']['likelihood'], Both> = {
  certain: { ja: '確実', en: 'certain' },
  likely: { ja: '可能性が高い', en: 'likely' },
  possible: { ja: '可能性がある', en: 'possible' },
};

export const domainRoles: Record<DomainRole['role'], Both> = {
  official: { ja: '公式ドメイン', en: 'official domain' },
  customers: { ja: '顧客が使うドメイン(公式とは言えない)', en: 'used by customers (not the company itself)' },
  'shared-sender': { ja: '配信サービス・計測用の共用ドメイン', en: 'shared delivery or tracking service' },
};

export const proofKinds: Record<Proof['kind'], Both> = {
  trusted: { ja: '信頼できるサーバーの記録', en: 'recorded by a trusted server' },
  authenticated: { ja: 'ログインの記録あり', en: 'login on record' },
  probably: { ja: '書式からの推定', en: 'inferred from the form of the line' },
  claimed: { ja: '自称(誰でも書ける)', en: 'claimed (anyone can write it)' },
};

export const oddities: Record<RouteOddity['kind'], Both> = {
  'clock-jump': { ja: '時刻が逆戻りしている', en: 'The clock jumps back' },
  'long-delay': { ja: '配送に長い遅れがある', en: 'A long delay' },
  'by-from-gap': { ja: '前後のサーバー名がつながらない', en: 'The servers’ names do not join up' },
  unreadable: { ja: '読み取れない行', en: 'The line cannot be read' },
  'too-many-hops': { ja: '中継が多すぎる', en: 'Too many hops' },
};

export const linkPlaces: Record<Link['where'], Both> = {
  anchor: { ja: 'リンク', en: 'link' },
  area: { ja: '画像の領域', en: 'image map' },
  form: { ja: 'フォームの送信先', en: 'form target' },
  'plain-text': { ja: 'テキストパート', en: 'plain text' },
  'visible-text': { ja: '本文中の文字列', en: 'visible text' },
  'meta-refresh': { ja: '自動転送', en: 'automatic redirect' },
  svg: { ja: 'SVG', en: 'SVG' },
  image: { ja: '画像', en: 'image' },
  iframe: { ja: '埋め込み枠', en: 'frame' },
  script: { ja: 'スクリプト', en: 'script' },
  style: { ja: 'スタイル', en: 'style' },
  attachment: { ja: '添付ファイル内', en: 'in an attachment' },
  calendar: { ja: 'カレンダーの予定内', en: 'in a calendar entry' },
  'qr-picture': { ja: '画像内のコード', en: 'code in a picture' },
  'qr-cells': { ja: '表などで描かれたコード', en: 'code drawn with cells' },
  'qr-letters': { ja: '文字で描かれたコード', en: 'code drawn with letters' },
};

/** Shorter than the sentences of `words/reasons.ts`: these stand in brackets behind a value. */
export const reasonWords: Record<Reason, Both> = {
  nxdomain: { ja: 'その名前は DNS に存在しない', en: 'DNS has no such name' },
  nodata: { ja: '名前はあるが、その種類の記録がない', en: 'the name exists, without a record of this kind' },
  'no-entry': { ja: '登録がない', en: 'there is no entry' },
  timeout: { ja: '時間内に応答がなかった', en: 'no reply in time' },
  refused: { ja: '問い合わせを拒否された', en: 'the query was refused' },
  unreachable: { ja: '相手に到達できなかった', en: 'the server could not be reached' },
  'server-failure': { ja: '相手サーバーのエラー', en: 'the server failed' },
  'denies-everything': {
    ja: '使用中のリゾルバーがすべての名前を否定する',
    en: 'the resolver in use denies every name',
  },
  'answers-everything': {
    ja: '使用中のリゾルバーが実在しない名前にも答える',
    en: 'the resolver in use answers for names that cannot exist',
  },
  'not-recorded': { ja: '当時の記録に含まれていない', en: 'it is not in the recording' },
  'too-old': { ja: 'メールが古く、現在の DNS では分からない', en: 'the mail is too old for today’s DNS' },
  'not-allowed': { ja: '設定により問い合わせていない', en: 'the settings do not allow asking' },
  'no-lists': { ja: '照合するリストがない', en: 'there is no list to look it up in' },
  'names-recipient': { ja: '受信者が分かる名前のため問い合わせていない', en: 'asking would name the recipient' },
  'local-name': { ja: '組織内の名前のため問い合わせていない', en: 'a name for use inside a network' },
  budget: { ja: '調査の上限(時間・件数・データ量)に達した', en: 'the limit of time, questions or data was reached' },
  'rate-limited': { ja: '問い合わせ回数の制限を受けた', en: 'the server limits the rate' },
  malformed: { ja: '応答の形式が壊れている', en: 'the answer is malformed' },
  'too-large': { ja: '応答が大きすぎる', en: 'the answer is too large' },
  'private-address': { ja: '外部から届かないアドレス', en: 'a private address' },
  certificate: { ja: '証明書で相手を確認できなかった', en: 'the certificate does not prove who the server is' },
  redirect: { ja: '転送先には問い合わせていない', en: 'it points to where nobody was asked' },
  unsupported: { ja: '対応していない種類', en: 'of a kind that is not supported' },
  'not-in-mail': { ja: 'メールに記載がない', en: 'the mail does not say' },
  'not-covered': {
    ja: '読者に見えるものが、署名の対象とは限らない',
    en: 'what readers see need not be what was signed',
  },
  unproven: { ja: '書かれているが、信頼できるサーバーの記録ではない', en: 'written, but not by a trusted server' },
  'not-opened': { ja: 'ページを開いていない', en: 'the page was not opened' },
  'no-browser': { ja: '使えるブラウザーがない', en: 'no usable browser on this machine' },
  'no-exit': { ja: '指定した出口(--via)から接続できない', en: 'the chosen exit (--via) did not connect' },
  'no-sandbox': { ja: 'ブラウザーを隔離できない', en: 'the browser cannot be shut in here' },
  'no-sending-address': { ja: '送信元アドレスが分からない', en: 'the sending address is not known' },
  'no-domain': { ja: 'ドメインがない', en: 'there is no domain' },
  internal: { ja: '内部エラー', en: 'internal error' },
};

export const defectNames: Record<DefectKind, Both> = {
  'leading-blank-line': { ja: '先頭に空行がある', en: 'A blank line at the top' },
  'bare-cr': { ja: '改行が CR だけの行がある', en: 'Lines end in CR alone' },
  'bare-lf': { ja: '改行が LF だけの行がある', en: 'Lines end in LF alone' },
  'mixed-line-ends': { ja: '改行の種類が混在している', en: 'Mixed line ends' },
  'no-header': { ja: 'ヘッダーがない', en: 'No header' },
  'malformed-field': { ja: '壊れたヘッダー行', en: 'A malformed header line' },
  'duplicate-field': { ja: '一つしか許されないヘッダーが重複', en: 'A field stands twice that may stand once' },
  'header-too-long': { ja: 'ヘッダーが長すぎる', en: 'The header is too long' },
  'too-many-fields': { ja: 'ヘッダー行が多すぎる', en: 'Too many header fields' },
  'boundary-missing': { ja: 'パートの境界が宣言されていない', en: 'No boundary is declared' },
  'boundary-not-found': { ja: '宣言された境界が本文にない', en: 'The declared boundary does not occur' },
  'boundary-not-closed': { ja: '境界が閉じられていない', en: 'The boundary is not closed' },
  'text-in-epilogue': { ja: '最後の境界より後ろに文章がある', en: 'Text after the last boundary' },
  'text-in-preamble': { ja: '最初の境界より前に文章がある', en: 'Text before the first boundary' },
  'nested-too-deep': { ja: '入れ子が深すぎる', en: 'Nested too deep' },
  'too-many-parts': { ja: 'パートが多すぎる', en: 'Too many parts' },
  'charset-unknown': { ja: '知らない文字コードの宣言', en: 'An unknown charset is declared' },
  'charset-wrong': { ja: '宣言と実際の文字コードが違う', en: 'The declared charset is wrong' },
  'charset-undeclared': { ja: '文字コードの宣言がない', en: 'No charset is declared' },
  'content-type-malformed': { ja: 'Content-Type の書式が壊れている', en: 'A malformed Content-Type' },
  'encoding-unknown': { ja: '知らない転送符号化', en: 'An unknown transfer encoding' },
  'base64-malformed': { ja: 'Base64 が壊れている', en: 'Malformed Base64' },
  'quoted-printable-malformed': { ja: 'quoted-printable が壊れている', en: 'Malformed quoted-printable' },
  'nul-byte': { ja: 'NUL バイトを含む', en: 'It holds NUL bytes' },
  truncated: { ja: '途中で切れている', en: 'It is cut off' },
  'encoded-word-malformed': { ja: 'ヘッダーの符号化が壊れている', en: 'A malformed encoded word' },
  'picture-not-read': { ja: '中を調べていない画像がある', en: 'A picture was not looked into' },
  'raw-8bit-header': { ja: 'ヘッダーに符号化されていない文字がある', en: 'Unencoded letters in the header' },
};
