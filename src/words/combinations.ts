import type { Both } from '../investigation.ts';

/** Whether a finding stands, by `id` or `id/variant`. */
type Has = (name: string) => boolean;

/**
 * Why a combination of findings decides, by its id in `verdict/reconcile.ts`; `verdict.test.ts` holds the two together.
 */
export const combinationWords: Record<string, (has: Has) => Both> = {
  'brand-impersonation': (has) => ({
    ja: `同社のものではない差出人から届き、${place(has).ja}同社のものと確認できず、ログインや支払いなどを求めていることが決め手です。`,
    en: `What decides: the sender is not the company, ${place(has).en} is not known to be the company’s, and it asks for a login, a card or money.`,
  }),
  'brand-impersonation-from-third-brand': () => ({
    ja: '名乗る企業とは別の企業のドメインを差出人とし、その認証に成功しておらず、名乗る企業の外へ誘導しながら、ログインや支払いなどを求めたり短い期限で急がせたりしていることが決め手です。',
    en: 'What decides: it is written from another company’s domain without authentication, leads outside the claimed company, and asks for a login, a card or money, or presses with a short deadline.',
  }),
  'brand-impersonation-in-text': (has) => ({
    ja: `同社のものではない差出人から届いてログインや支払いなどを求め、さらに${pressure(has).ja}ことが決め手です。`,
    en: `What decides: the sender is not the company, it asks for a login, a card or money, and ${pressure(has).en}.`,
  }),
  'brand-impersonation-among-links': () => ({
    ja: '同社のものではない差出人から届き、同社のリンクに混ぜて別のサイトへ誘導し、短い期限で急がせながらログインや支払いなどを求めていることが決め手です。',
    en: 'What decides: the sender is not the company, it mixes a link to another site among the company’s own, presses with a short deadline, and asks for a login, a card or money.',
  }),
  'lookalike-page': () => ({
    ja: '名乗る企業のドメインに似せた別のホストへ誘導し、ログインや支払いなどを求めていることが決め手です。',
    en: 'What decides: it leads to a host that only looks like the company’s, and asks for a login, a card or money.',
  }),
  'lookalike-page-of-a-stranger': () => ({
    ja: '同社のものではない差出人から届き、同社のドメインに似せた別のホストへ誘導していることが決め手です。',
    en: 'What decides: the sender is not the company, and it leads to a host that only looks like the company’s.',
  }),
  'thrown-away-page-of-a-stranger': () => ({
    ja: '同社のものではない差出人から届き、企業が自社のページを置くはずのない場所へ誘導していることが決め手です。',
    en: 'What decides: the sender is not the company, and it leads to a place where no company keeps its own pages.',
  }),
  'copied-mail': () => ({
    ja: '同社からとは確認できない差出人から届き、画像だけを同社のサーバーから借りて別の場所へ誘導し、ログインや支払いなどを求めるか急がせていることが決め手です。',
    en: 'What decides: the sender is not proven to be the company, the pictures are borrowed from its servers while the links lead elsewhere, and it asks for a secret or presses.',
  }),
  'mailbox-page-on-open-host': () => ({
    ja: '受信者のメールボックスについて外部から通知し、管理者が使うはずのない場所にあるページへ誘導していることが決め手です。',
    en: 'What decides: from outside it speaks of the reader’s mailbox, and leads to a page where no administration keeps its own.',
  }),
  'forged-other-brand': () => ({
    ja: '名乗っている企業とは別の企業のドメインが差出人に使われ、そのドメインからの送信であることも認証で否定され、リンク先も名乗っている企業のものではないことが決め手です。',
    en: 'What decides: the sender’s domain is another company’s, authentication denies even that, and the links do not lead to the company that it names.',
  }),
  'stranger-with-another-sign': () => ({
    ja: '同社のものではない差出人から届き、同社と無関係なサイトへ誘導しているうえ、送信のされ方や急がせ方にも不審な点があることが決め手です。',
    en: 'What decides: the sender is not the company, it leads to a site that is not the company’s, and the way it was sent or presses speaks against it, too.',
  }),
  'forged-brand-to-thrown-away-page': () => ({
    ja: '差出人のドメインからの送信であることが認証で否定され、同社のメールが転送されただけでは説明できないリンク先や急がせ方があることが決め手です。',
    en: 'What decides: authentication denies the sender’s domain, and where it leads or how it presses cannot be explained by a forwarded mail of the company.',
  }),
  'domain-of-the-brand-inside-a-host': () => ({
    ja: '同社のドメインを先頭に付けて本物に見せかけた、別人のサイトへ誘導していることが決め手です。',
    en: 'What decides: it leads to somebody else’s site, whose name carries the company’s whole domain in front so as to look real.',
  }),
  'brand-from-hijacked-account': (has) => ({
    ja: `同社と無関係なメールアカウントで送信された記録があり、差出人も${place(has).ja}同社のものと確認できず、ログインや支払いなどを求めていることが決め手です。`,
    en: `What decides: a login that has nothing to do with the company submitted it, neither the sender nor ${place(has).en} is known to be the company’s, and it asks for a login, a card or money.`,
  }),
  'forged-brand': (has) => ({
    ja: `差出人のドメインからの送信であることが認証で否定され、${place(has).ja}本来の送り主のものと確認できず、ログインや支払いなどを求めていることが決め手です。`,
    en: `What decides: authentication denies the sender’s domain, ${place(has).en} is not known to be the named sender’s, and it asks for a login, a card or money.`,
  }),
  'own-administration-impersonated': () => ({
    ja: '受信者自身のドメインを認証なしに使い、急がせるか別の場所へ誘導しながら、ログイン情報を求めていることが決め手です。',
    en: 'What decides: it uses the receiver’s own domain without authenticating, presses or leads elsewhere, and asks for login details.',
  }),
  'own-mailbox-impersonated': () => ({
    ja: '受信者自身のドメインを認証なしに使い、受信者のメールボックスについて通知する形で、無関係なサイトへ誘導していることが決め手です。',
    en: 'What decides: it uses the receiver’s own domain without authenticating, speaks of the receiver’s mailbox, and leads to an unrelated site.',
  }),
  'planted-phrase': () => ({
    ja: 'ウォレットの復元フレーズを本文で渡して使わせようとし、文面や送信元にも詐欺の特徴があることが決め手です。',
    en: 'What decides: it hands the reader a wallet’s recovery phrase to use, and its wording or sender is a fraud’s as well.',
  }),
  'superior-impersonated': () => ({
    ja: '上司の役職を名乗る社外の差出人が、ギフト券の購入や内密の送金、チャットグループの用意などを求めていることが決め手です。',
    en: 'What decides: somebody with a superior’s title asks from outside for gift cards, a secret transfer or a chat group.',
  }),
  'public-body-impersonated': () => ({
    ja: '公的機関を名乗りながら公的機関のものではないドメインから届き、公的機関がページを置くはずのない場所へ誘導して、未納金や高額の支給を持ちかけていることが決め手です。',
    en: 'What decides: it speaks as a public body from a domain that is none of such bodies, and leads with an unpaid claim or a fortune to a place where no such body keeps its pages.',
  }),
  'police-impersonated': () => ({
    ja: '捜査機関を名乗りながらその機関のものではない送信元から届き、容疑や逮捕を告げて金銭や連絡を求めていることが決め手です。',
    en: 'What decides: it accuses the reader in the name of the police or a prosecutor, wants money or a call, and comes from somebody else.',
  }),
  'claim-paid-in-codes': () => ({
    ja: '借金や罰金、捜査を口実に、ギフトカードなどのコードで支払わせようとしていることが決め手です。裁判所や警察、債権者がこうしたコードを受け取ることはありません。',
    en: 'What decides: a debt, a fine or an investigation shall be settled with the codes of vouchers, which no court, police or creditor takes.',
  }),
  'payment-turned-aside': () => ({
    ja: 'いつもの口座が監査などで使えないとして、別の口座への振り込みを求めていることが決め手です。振り込む前に、以前から知っている電話番号で取引先に確認してください。',
    en: 'What decides: the usual account is said to be out of use for an audit or the like, and the money shall go to another one. Before paying, ask the partner on a telephone number known from before.',
  }),
  'fortune-by-messenger': () => ({
    ja: '見知らぬ相手に大金を渡すと述べて、メッセージアプリへ誘導していることが決め手です。',
    en: 'What decides: it promises a stranger a fortune, and leads to a messenger.',
  }),
  extortion: () => ({
    ja: '受信者の端末に侵入したと主張し、暴露をほのめかして暗号資産を要求していることが決め手です。',
    en: 'What decides: it claims to have been in the reader’s machine, and asks for crypto money under the threat of exposure.',
  }),
};

/** Where the reader shall act: the links first, else the form, else the attached page. */
function place(has: Has): Both {
  if (has('brand-link-elsewhere') || has('mailbox-notice-from-outside/link') || has('cms-path-in-link')) {
    return { ja: 'リンク先も', en: 'the page it links to' };
  }
  if (has('form-in-mail')) return { ja: '入力フォームの送信先も', en: 'the target of its form' };
  return has('html-attachment')
    ? { ja: '添付されたページも', en: 'the attached page' }
    : { ja: '誘導先も', en: 'the place it leads to' };
}

function pressure(has: Has): Both {
  const hurries = has('deadline-with-threat');
  const account = has('submitted-by-account');
  if (hurries && account) {
    return {
      ja: '短い期限で急がせ、無関係なアカウントで送信された記録がある',
      en: 'it presses with a short deadline and is on record as sent with an unrelated login',
    };
  }
  return hurries
    ? { ja: '短い期限で急がせている', en: 'it presses with a short deadline' }
    : { ja: '無関係なアカウントで送信された記録がある', en: 'it is on record as sent with an unrelated login' };
}
