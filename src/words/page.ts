import type { Facts } from '../checks/define.ts';
import type { Part } from './list.ts';
import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What the pages behind the links turned out to be, where they were opened. */
export const page: Record<string, CheckWords> = {
  'imitated-page': {
    topic: 'page',
    title: { ja: 'ブランドを装ったページ', en: 'Page that imitates a brand' },
    question: {
      ja: 'リンク先のページは、自社のものではないブランドを名乗っていますか。',
      en: 'Does the page behind a link pass for a brand whose page it is not?',
    },
    says: {
      asks: ({ host, nameJa, nameEn, asks }) => ({
        ja: say`リンク先のページを開くと「${nameJa}」を名乗り、${asked(asks, 'ja')}の入力を求めました。しかし ${host} は同社のドメインではありません。偽のページです。`,
        en: say`The page behind the link passes for ${nameEn} and asks for ${asked(asks, 'en')}, but ${host} is no domain of that company: it is a fake page.`,
      }),
      'asks-aside': ({ host, nameJa, nameEn, asks }) => ({
        ja: say`リンク先のページを開くと「${nameJa}」を名乗り、${asked(asks, 'ja')}の入力を求めました。${host} は、把握している同社のドメインにありません。委託先や、把握していない同社のドメインである可能性は残ります。`,
        en: say`The page behind the link passes for ${nameEn} and asks for ${asked(asks, 'en')}; ${host} is none of the domains known for that company. It may be a partner’s, or one that is not known here.`,
      }),
      shows: ({ host, nameJa, nameEn, words }) => ({
        ja: say`リンク先 ${host} のページは「${words}」と表示しますが、「${nameJa}」のドメインではありません。取扱店や記事のページが社名を掲げることもあります。`,
        en: say`The page at ${host} is headed “${words}” but stands on no domain of ${nameEn}. A dealer’s or a newspaper’s page may carry the name as well.`,
      }),
    },
  },
  'secrets-on-page': {
    topic: 'page',
    title: { ja: '秘密の入力を求めるページ', en: 'Page that asks for secrets' },
    question: {
      ja: 'リンク先のページは、パスワードやカード番号などの入力を求めていますか。',
      en: 'Does the page behind a link ask for a password, a card or other secrets?',
    },
    says: {
      payment: ({ host, asks }) => ({
        ja: say`リンク先 ${host} のページは、${asked(asks, 'ja')}の入力を求めています。持ち主の身元を確かめられたページではありません。通販などの正規の支払いページも同じ項目を尋ねます。`,
        en: say`The page at ${host} asks for ${asked(asks, 'en')}, and nobody vouches for whose page that is. A shop’s honest payment page asks for the same.`,
      }),
      password: ({ host, asks }) => ({
        ja: say`リンク先 ${host} のページは、${asked(asks, 'ja')}の入力を求めています。持ち主の身元を確かめられたページではありません。会員向けサービスの正規のログインページも同じ項目を尋ねます。`,
        en: say`The page at ${host} asks for ${asked(asks, 'en')}, and nobody vouches for whose page that is. The honest sign-in page of a service asks for the same.`,
      }),
    },
  },
  'secrets-sent-elsewhere': {
    topic: 'page',
    title: { ja: '入力内容の送信先が別のサイト', en: 'Secrets are sent to another site' },
    question: {
      ja: 'リンク先のページの入力内容は、ページとは別の組織のサイトに送られますか。',
      en: 'Would what is typed into the page be sent to a site of somebody else?',
    },
    says: {
      default: ({ host, to, asks }) => ({
        ja: say`${host} のページに入力した${asked(asks, 'ja')}は、別の組織のサイト ${few(to, 'ja')} に送られます。決済代行を使う正規の店でも、送信先が分かれることはあります。`,
        en: say`What is typed into the page at ${host} (${asked(asks, 'en')}) would be sent to ${few(to, 'en')}, a site of somebody else. An honest shop’s payment service may stand elsewhere, too.`,
      }),
    },
  },
  'broken-page': {
    topic: 'page',
    title: { ja: '画像の欠けたページ', en: 'Page with missing pictures' },
    question: {
      ja: '入力を求めるリンク先のページで、画像が表示されないままになっていますか。',
      en: 'Are pictures missing from a page that asks for secrets?',
    },
    says: {
      default: ({ host, broken, all }) => ({
        ja: say`入力を求める ${host} のページで、画像 ${all} 点のうち ${broken} 点が表示されません。よその画面を写して作り、手入れされていないページによくあります。サーバーの不調でも起こります。`,
        en: say`On the page at ${host}, which asks for secrets, ${broken} of ${all} pictures do not come. Copies that nobody cares for look so; a server in trouble may, too.`,
      }),
    },
  },
  'copied-page': {
    topic: 'page',
    title: { ja: '写して作られたページ', en: 'Copied page' },
    question: {
      ja: 'リンク先のページは、よそのページを写して作られていますか。',
      en: 'Was the page behind a link copied from another?',
    },
    says: {
      note: ({ host, note }) => ({
        ja: say`${host} のページには、よそのページを丸ごと保存した道具の記録が残っています(「${note}」)。`,
        en: say`The page at ${host} still carries the note of the tool that saved it from elsewhere (“${note}”).`,
      }),
      pictures: ({ host, nameJa, nameEn }) => ({
        ja: say`${host} のページは、「${nameJa}」の画像を同社のサーバーから直接読み込みながら、同社のものではない場所で入力を求めています。`,
        en: say`The page at ${host} loads the pictures of ${nameEn} from that company’s own servers, while asking for secrets in a place that is not the company’s.`,
      }),
    },
  },
  'cloaked-page': {
    topic: 'page',
    title: { ja: '相手によって内容を変えるページ', en: 'Page that shows each visitor something else' },
    question: {
      ja: 'リンク先のサーバーは、パソコンとスマートフォンに違う内容を見せていますか。',
      en: 'Does the server show a computer and a phone different things?',
    },
    says: {
      'refuses-desktop': ({ host }) => ({
        ja: say`${host} は、スマートフォンには入力欄のあるページを見せ、パソコンには見せません。調べる側の目を避ける仕掛けです。`,
        en: say`${host} shows phones a page that asks for secrets, and computers none: a way to hide from those who investigate.`,
      }),
      'refuses-phone': ({ host }) => ({
        ja: say`${host} は、パソコンには入力欄のあるページを見せ、スマートフォンには見せません。相手を選んで見せる仕掛けです。`,
        en: say`${host} shows computers a page that asks for secrets, and phones none: it chooses whom to show it to.`,
      }),
      'other-page': ({ host }) => ({
        ja: say`${host} は、パソコンとスマートフォンを別々のサイトへ送ります。スマートフォン専用のサイトを別に持つ正規の会社もあります。`,
        en: say`${host} sends computers and phones to different sites. An honest company may keep its own site for phones.`,
      }),
    },
  },
  'page-state': {
    topic: 'page',
    title: { ja: 'ページの現在の状態', en: 'What stands there now' },
    question: {
      ja: 'リンク先は、停止・認証画面・未使用ドメインの表示になっていますか。',
      en: 'Is the page behind a link taken down, gated or parked?',
    },
    says: {
      'taken-down': ({ host, title }) => ({
        ja: say`${host} のページは、いまは停止されています(表示: 「${title}」)。ホスティング会社が詐欺などの通報を受けて止めたページに見られる表示です。`,
        en: say`The page at ${host} has been taken down (it says “${title}”), as hosting companies do when a fraud is reported to them.`,
      }),
      gate: ({ host }) => ({
        ja: say`${host} は、人間かどうかを確かめる画面を先に出し、その先を自動では見せません。調査を避けるために置かれることがあり、正規のサイトにもあります。`,
        en: say`${host} puts a test for people in front and shows machines nothing behind it. Frauds hide so; honest sites use it, too.`,
      }),
      parked: ({ host }) => ({
        ja: say`${host} は、いまは持ち主のいないドメインの表示です。送信当時に何があったかは分かりません。`,
        en: say`${host} is a parked domain now; what stood there when the mail was sent is not known.`,
      }),
    },
  },
  'page-acts-by-itself': {
    topic: 'page',
    title: { ja: '勝手に動くページ', en: 'Page that acts by itself' },
    question: {
      ja: 'リンク先のページは、開いただけでダウンロード・送信・警告の連発をしましたか。',
      en: 'Did the page download, submit or raise dialogs without being asked?',
    },
    says: {
      download: ({ host }) => ({
        ja: say`${host} のページは、開いただけでファイルをダウンロードさせようとしました(受け取っていません)。`,
        en: say`The page at ${host} pushed a file at whoever opened it (it was not taken).`,
      }),
      form: ({ host }) => ({
        ja: say`${host} のページは、開いただけで内容を送信しようとしました(送っていません)。`,
        en: say`The page at ${host} tried to submit a form by itself (nothing was sent).`,
      }),
      dialog: ({ host }) => ({
        ja: say`${host} のページは、開いただけで警告のダイアログを出しました。サポート詐欺の画面によくある動きです。`,
        en: say`The page at ${host} raised dialogs by itself, as the screens of support frauds do.`,
      }),
    },
  },
};

const SECRETS: Record<string, { ja: string; en: string }> = {
  password: { ja: 'パスワード', en: 'a password' },
  card: { ja: 'カード番号', en: 'card numbers' },
  'one-time-code': { ja: 'ワンタイムコード', en: 'one-time codes' },
  pin: { ja: '暗証番号', en: 'a PIN' },
  bank: { ja: '口座番号', en: 'account numbers' },
  'seed-phrase': { ja: '秘密の復元フレーズ', en: 'a wallet’s recovery phrase' },
  'personal-data': { ja: '個人情報', en: 'personal data' },
};

/** What a page asks for, in our own words. */
function asked(fact: Facts[string] | undefined, language: 'ja' | 'en'): Part {
  const names = (Array.isArray(fact) ? fact : []).slice(0, 3).map((secret) => SECRETS[secret]?.[language] ?? '');
  return { phrase: [names.filter((name) => name !== '').join(language === 'ja' ? '・' : ', ')] };
}
