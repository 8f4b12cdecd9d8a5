import type { Both } from '../investigation.ts';

/** Why a combination of findings decides, by its id in `verdict/reconcile.ts`; `verdict.test.ts` holds the two together. */
export const combinationWords: Record<string, Both> = {
  'brand-impersonation': {
    ja: '同社のものではない差出人から届き、同社のものとは言えない場所(リンク先・フォーム・添付のページ)で、ログインや支払いなどを求めていることが決め手です。',
    en: 'What decides is that the sender is not the company, that it leads to a place that cannot be called the company’s (link, form or attached page), and that it asks for a login, a card or money.',
  },
  'brand-impersonation-in-text': {
    ja: '同社のものではない差出人から届いてログインや支払いなどを求め、さらに短い期限で急がせているか、無関係なアカウントから送信された記録があることが決め手です。',
    en: 'What decides is that the sender is not the company and asks for a login, a card or money, and either presses with a short deadline or is on record as an unrelated account.',
  },
  'brand-from-hijacked-account': {
    ja: '同社と無関係なメールアカウントで送信された記録があり、差出人もリンク先などの誘導先も同社のものと確認できないまま、ログインや支払いなどを求めていることが決め手です。',
    en: 'What decides is that a login which has nothing to do with the company submitted it, that neither the sender nor the place it leads to is known to be the company’s, and that it asks for a login, a card or money.',
  },
  'forged-brand': {
    ja: '差出人のドメインからの送信であることが認証で否定され、そのうえで、差出人のものとは言えない場所(リンク先・フォーム・添付のページ)でログインや支払いなどを求めていることが決め手です。',
    en: 'What decides is that authentication denies the sender’s domain, while the mail leads to a place that cannot be called the sender’s (link, form or attached page) and asks for a login, a card or money.',
  },
  'own-administration-impersonated': {
    ja: '受信者自身のドメインを認証なしに使い、急がせるか別の場所へ誘導しながら、ログイン情報を求めていることが決め手です。',
    en: 'What decides is that it uses the receiver’s own domain without authenticating, presses or leads elsewhere, and asks for login details.',
  },
  'own-mailbox-impersonated': {
    ja: '受信者自身のドメインを認証なしに使い、受信者のメールボックスについて通知する形で、無関係なサイトへ誘導していることが決め手です。',
    en: 'What decides is that it uses the receiver’s own domain without authenticating, speaks of the receiver’s mailbox, and leads to an unrelated site.',
  },
};
