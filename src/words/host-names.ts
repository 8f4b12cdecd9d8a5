import { few } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What the name of a link's host and the origin of a mail's pictures give away. */
export const hostNames: Record<string, CheckWords> = {
  'suffix-inside-host': {
    topic: 'links',
    title: { ja: '途中で終わって見えるホスト名', en: 'Host name that seems to end in its middle' },
    question: {
      ja: 'リンク先のホスト名の途中に、ドメインの末尾に見える文字がありますか。',
      en: 'Does the end of a name stand in the middle of a link’s host?',
    },
    says: {
      default: ({ host, front, end }) => ({
        ja: say`リンク先 ${host} は「${front}」で終わるドメインのように見えますが、実際の持ち主は右端の ${end} です。画面の狭い端末では前半しか見えません。`,
        en: say`The link’s host ${host} reads as if it ended with “${front}”; its right end, ${end}, says whose it is. A small screen shows only the front.`,
      }),
    },
  },
  'disguised-address': {
    topic: 'links',
    title: { ja: '書き方で偽装されたアドレス', en: 'Address disguised by how it is written' },
    question: {
      ja: 'リンクのアドレスは、別のものに見える書き方をしていますか。',
      en: 'Is a link written so that it is taken for another?',
    },
    says: {
      number: ({ host }) => ({
        ja: say`リンクの行き先は ${host} ですが、16 進数などの読み取りにくい数字で書かれています。正規の送信者がこう書く理由はありません。`,
        en: say`A link leads to ${host}, written in numbers that nobody reads, such as hexadecimal ones. Honest senders have no reason to.`,
      }),
      'wide-dots': ({ host }) => ({
        ja: say`リンクの行き先 ${host} は、通常のピリオドでなく全角などの点で書かれています。ブラウザーだけがピリオドとして扱うため、検査をすり抜けるのに使われます。入力の誤りで起こることもあります。`,
        en: say`The host ${host} of a link is written with wide dots, which only a browser takes for dots: that gets past filters. It may be a slip of typing.`,
      }),
      percent: ({ host }) => ({
        ja: say`リンクの行き先 ${host} は、ホスト名の一部が % で始まる符号で書かれています。読む人や検査から行き先を隠す書き方です。`,
        en: say`The host ${host} of a link is written with percent signs, which hides it from readers and filters.`,
      }),
      backslash: ({ host }) => ({
        ja: say`リンクの行き先 ${host} は、スラッシュの代わりにバックスラッシュで書かれています。ブラウザーだけが受け付けるため、検査をすり抜けるのに使われます。`,
        en: say`A link to ${host} is written with backslashes for slashes; only browsers take them, so it gets past filters.`,
      }),
      direction: ({ host }) => ({
        ja: say`${host} へのリンクに、文字の並びを逆向きに見せる制御文字が含まれています。名前や拡張子を偽って見せるために使われます。`,
        en: say`A link to ${host} holds signs that turn the direction of its letters, which makes a name or an extension look like another.`,
      }),
    },
  },
  'sign-in-path': {
    topic: 'links',
    title: { ja: '他社サイトにあるログインページ', en: 'Sign-in page on somebody else’s host' },
    question: {
      ja: '企業を名乗るメールのリンクが、無関係なホストのログイン・認証ページを指していますか。',
      en: 'Does a company’s mail link to a sign-in page on an unrelated host?',
    },
    says: {
      default: ({ host, path, nameJa, nameEn }) => ({
        ja: say`「${nameJa}」を名乗るメールのリンクが、同社のものではない ${host} のログインや確認のページ(${path})を指しています。企業は自社のサイトでログインさせるものです。認証を委託している可能性はわずかに残ります。`,
        en: say`The mail claims to be ${nameEn} and links to a page for signing in or confirming (${path}) on ${host}, which is not known as the company’s. Companies let customers sign in at home; a contractor for it remains barely possible.`,
      }),
    },
  },
  'made-up-host': {
    topic: 'links',
    title: { ja: '機械的に作られたようなホスト名', en: 'Host name that looks made by a program' },
    question: {
      ja: '操作を促すリンクのホスト名は、人が読む名前とは思えないものですか。',
      en: 'Does a link by which the reader shall act lead to a host whose name is not made for people?',
    },
    says: {
      random: ({ host }) => ({
        ja: say`操作を促すリンクの行き先 ${host} は、意味のない文字の並びを含みます。詐欺では使い捨ての名前が機械的に作られます。配信サービスやクラウドの自動的な名前である可能性もあります。`,
        en: say`A link by which the reader shall act leads to ${host}, with letters at random in its name. Frauds make such names by program and throw them away; delivery services and clouds give some, too.`,
      }),
      numeric: ({ host }) => ({
        ja: say`操作を促すリンクの行き先 ${host} は、数字を並べたドメインです。使い捨ての名前によく見られますが、正規のサイトにもあります。`,
        en: say`A link by which the reader shall act leads to ${host}, a domain of numbers. Throwaway names often look like this; some honest sites do, too.`,
      }),
      long: ({ host }) => ({
        ja: say`操作を促すリンクの行き先 ${host} は、名前が不自然に長く、持ち主を示す右端が見えにくくなっています。`,
        en: say`A link by which the reader shall act leads to ${host}, a name so long that its right end, which says whose it is, gets out of sight.`,
      }),
    },
  },
  'borrowed-pictures': {
    topic: 'links',
    title: { ja: '本物のサーバーから借りた画像', en: 'Pictures borrowed from the real company' },
    question: {
      ja: '画像だけを企業の本物のサーバーから読み込み、リンクは別の場所へ誘導していますか。',
      en: 'Are the pictures loaded from a company’s own servers while the links lead elsewhere?',
    },
    says: {
      claimed: ({ nameJa, nameEn, pictures, hosts }) => ({
        ja: say`画像は「${nameJa}」の本物のサーバー ${pictures} から読み込まれますが、操作を促すリンクはどれも同社ではなく ${few(hosts, 'ja')} へ誘導しています。本物のメールを写し、リンクだけを差し替えた詐欺によく見られます。`,
        en: say`The pictures come from ${nameEn}’s own server ${pictures}, but every link by which the reader shall act leads to ${few(hosts, 'en')}. Frauds that copy a real mail and exchange its links look like this.`,
      }),
      all: ({ nameJa, nameEn, pictures, hosts }) => ({
        ja: say`画像はすべて「${nameJa}」のサーバー ${pictures} から読み込まれますが、操作を促すリンクはどれも同社ではなく ${few(hosts, 'ja')} へ誘導しています。同社のロゴなどを借りた詐欺の可能性があります。`,
        en: say`All pictures come from ${nameEn}’s server ${pictures}, but every link by which the reader shall act leads to ${few(hosts, 'en')}. A fraud may have borrowed the logo; a mail that only speaks of that company may look the same.`,
      }),
    },
  },
};
