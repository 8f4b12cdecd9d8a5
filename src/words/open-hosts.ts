import type { Facts } from '../checks/define.ts';
import { type CheckWords, type Saying, say } from './phrase.ts';

/** Hosts that say nothing about who is behind them. */
export const openHosts: Record<string, CheckWords> = {
  'button-to-open-host': {
    topic: 'links',
    title: { ja: '誰でも使えるサービスへのボタン', en: 'Button to a host that anyone can use' },
    question: {
      ja: 'ボタンや文言に隠れた行き先は、誰でもページや転送を置けるホストですか。',
      en: 'Does a button hide that it leads to a host where anyone can put a page or a redirection?',
    },
    says: {
      machine: hidden(
        'クラウドなどで借りたサーバーに最初から付いている名前(独自ドメインを取らずに使われたもの)',
        'the name that a rented server has from its provider, used without a domain of one’s own',
      ),
      'dynamic-dns': hidden(
        'ダイナミック DNS(身元確認なしに誰でも取れる、個人の機器向けの名前)',
        'a dynamic DNS name, which anyone takes for his own computer without proof of who he is',
      ),
      tunnel: hidden(
        '個人の機器を一時的に公開するサービス',
        'a service that puts anyone’s computer online for a while',
      ),
      ipfs: hidden(
        'IPFS(誰でもファイルを置け、消しにくい仕組み)',
        'IPFS, where anyone’s file stays and is hard to remove',
      ),
      shortener: hidden('短縮 URL', 'a link shortener, so that the target is not to be seen'),
      form: hidden('誰でも入力フォームを作れるサービス', 'a service where anyone can make a form'),
      file: hidden('誰でもファイルを置けるサービス', 'a service where anyone can put a file'),
      pages: hidden('誰でもページを置けるサービス', 'a service where anyone can put a page'),
      redirector: hidden('任意のサイトへ転送するアドレス', 'an address that sends on to any site'),
      'shared-suffix': hidden(
        '利用者ごとに名前を分けて貸し出しているドメイン',
        'a domain that lends its names to many customers',
      ),
    },
  },
  'redirector-link': {
    topic: 'links',
    title: { ja: '他のサイトの転送を経由するリンク', en: 'Link by way of another site’s redirector' },
    question: {
      ja: '操作を促すリンクは、他のサイトの転送機能を経由して別のサイトへ誘導していますか。',
      en: 'Does a link by which the reader shall act go through another site’s redirector?',
    },
    says: {
      advertisement: ({ through }) => ({
        ja: say`リンクの中に、検索結果の広告をクリックしたときのアドレス(${through})があります。本当の行き先は表に出ず、有名なサイトの名前で検査を通り抜けます。正当なメールがこのアドレスを使う理由はまずありません。自分の広告のアドレスを写したメールなら、同じ形になります。`,
        en: say`A link is the address of a click on a paid advertisement beside search results (${through}). It hides where it leads behind a well-known name; honest mail has hardly a reason to use one, unless somebody copied the address of his own advertisement.`,
      }),
      site: ({ through, host }) => ({
        ja: say`操作を促すリンクは ${through} のアドレスですが、その中に別のサイト ${host} のアドレスが書き込まれています。転送先を誰でも指定できるサイトを踏み台にして、本当の行き先を隠す手口に見られます。クリック数を数える配信の仕組みが、この形になることもあります。`,
        en: say`A link by which the reader shall act is an address of ${through} that carries the address of another site, ${host}. Sites that send on to wherever they are told are used to hide where a link leads; some systems that count clicks write addresses the same way.`,
      }),
      known: ({ through, host }) => ({
        ja: say`操作を促すリンクは ${through} へのものに見えますが、その転送機能を経由して ${host} へ誘導します。有名なサイトの名前で検査を通り抜けるために使われます。検索結果や共有機能から写したアドレスが、この形になることもあります。`,
        en: say`A link by which the reader shall act looks like one to ${through}, whose redirector sends on to ${host}. The well-known name helps it past filters; addresses copied from search results can look the same.`,
      }),
    },
  },
};

function hidden(ja: string, en: string): (facts: Facts) => Saying {
  return ({ host }) => ({
    ja: [...say`操作を促すボタンの行き先 ${host} は、`, ja, 'です。そこにあるものが差出人のものだとは言えません。'],
    en: [...say`A button leads to ${host}: `, en, '. Nothing shows that what is there is the sender’s own.'],
  });
}
