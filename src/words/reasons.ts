import type { Reason } from '../answer.ts';
import type { Both } from '../investigation.ts';

/** Why something is not known, as a sentence that follows the question. */
export const reasonWords: Record<Reason, Both> = {
  nxdomain: { ja: 'その名前は DNS に存在しません。', en: 'DNS knows no such name.' },
  nodata: { ja: 'その名前に、この種類のレコードはありません。', en: 'The name has no record of this kind.' },
  'no-entry': { ja: '該当する登録がありません。', en: 'There is no entry for it.' },
  timeout: { ja: '時間内に応答がありませんでした。', en: 'No answer came in time.' },
  refused: { ja: '問い合わせ先が回答を拒否しました。', en: 'The server refused to answer.' },
  unreachable: { ja: '問い合わせ先に接続できませんでした。', en: 'The server could not be reached.' },
  'server-failure': { ja: '問い合わせ先でエラーが起きました。', en: 'The server failed to answer.' },
  'denies-everything': {
    ja: '使用中の DNS リゾルバーがあらゆる名前を「存在しない」と答えるため、その回答は使えません。',
    en: 'The DNS resolver in use denies every name, so its answers say nothing.',
  },
  'answers-everything': {
    ja: '使用中の DNS リゾルバーが実在しない名前にも回答するため、その回答は使えません。',
    en: 'The DNS resolver in use answers even for names that cannot exist, so its answer says nothing.',
  },
  'not-recorded': { ja: '当時の記録に残っていません。', en: 'The record of that time does not hold it.' },
  'too-old': {
    ja: 'メールが古く、現在の DNS からは当時の状態が分かりません。',
    en: 'The mail is too old for today’s DNS to tell.',
  },
  'not-allowed': {
    ja: '設定により、外部への問い合わせを行っていません。',
    en: 'The settings do not allow asking for it.',
  },
  'no-lists': {
    ja: '照合するリストがこの環境に入っていません。',
    en: 'There is no list on this machine to look it up in.',
  },
  'not-opened': {
    ja: 'リンク先のページを開いていません。',
    en: 'The pages behind the links were not opened.',
  },
  'no-browser': {
    ja: 'この環境にはページを開けるブラウザーがないため、開いていません。',
    en: 'This machine has no browser that could open the page.',
  },
  'no-exit': {
    ja: '指定した出口(--via)が接続を受け付けなかったため、ページを見られませんでした。',
    en: 'The chosen exit (--via) made no connection, so nobody saw the page.',
  },
  'no-sandbox': {
    ja: 'ブラウザーを隔離する仕組み(bubblewrap)がこの環境で使えないため、開いていません。',
    en: 'The browser cannot be shut in on this machine (with bubblewrap), so the page was not opened.',
  },
  'names-recipient': {
    ja: '問い合わせると受信者が分かってしまうため、行っていません。',
    en: 'Asking would tell a stranger who received the mail.',
  },
  'local-name': {
    ja: '組織内でしか使われない名前のため、外部には問い合わせていません。',
    en: 'The name is one for use inside a network, so nobody outside was asked.',
  },
  budget: {
    ja: '調査の時間・件数・データ量のいずれかが上限に達しました。',
    en: 'The limit of time, of questions or of data was reached.',
  },
  'rate-limited': {
    ja: '問い合わせ先の回数制限により回答を得られませんでした。',
    en: 'The server answers only so many questions, and did not answer this one.',
  },
  malformed: { ja: '内容が壊れていて読み取れませんでした。', en: 'What was there could not be read.' },
  'too-large': { ja: '大きすぎるため読み取りませんでした。', en: 'It was too large to be read.' },
  'private-address': { ja: '組織内でしか使われないアドレスです。', en: 'The address is one for use inside a network.' },
  certificate: {
    ja: '接続先が本物だと証明できませんでした(証明書の不備)。',
    en: 'The server could not prove by its certificate that it is the right one.',
  },
  redirect: {
    ja: '別のアドレスへ転送され、その先には問い合わせていません。',
    en: 'The server pointed to another address, which was not asked.',
  },
  unsupported: { ja: 'この種類にはまだ対応していません。', en: 'This kind is not supported.' },
  'not-in-mail': { ja: '調べた範囲には書かれていません。', en: 'What was given to examine does not say.' },
  'not-covered': {
    ja: '署名の対象になっていない部分があり、読者に見えるものが署名されたものとは限りません。',
    en: 'The signature does not cover everything: what readers see need not be what was signed.',
  },
  unproven: {
    ja: '記載はありますが、確かな記録だと確認できません。',
    en: 'It is stated, but not by anyone who can be believed.',
  },
  'no-sending-address': {
    ja: '受信側に接続してきた送信元アドレスが分かりません。',
    en: 'The address that delivered the mail is not known.',
  },
  'no-domain': { ja: '調べるためのドメイン名がありません。', en: 'There is no domain name to examine.' },
  internal: { ja: '調査中に内部エラーが起きました。', en: 'The check itself failed.' },
};
