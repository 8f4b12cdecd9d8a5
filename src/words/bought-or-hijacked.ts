import type { SiteJudgement, SiteReason } from '../checks/bought-or-hijacked.ts';
import type { Facts } from '../checks/define.ts';
import type { Both } from '../investigation.ts';
import type { Part } from './list.ts';
import { type CheckWords, type Saying, say } from './phrase.ts';

/** Each ends a list of reasons: a clause about the domain or its page. */
const REASONS: Record<SiteReason, Both> = {
  'inner-folder': {
    ja: 'リンクがサイト管理ソフトの内部フォルダーを指している',
    en: 'the link leads into inner folders of a site’s software',
  },
  'company-suffix': {
    ja: '実在を確かめられた組織だけが登録できる種類のドメインである',
    en: 'only organisations that were examined can register such a domain',
  },
  'years-old': {
    ja: 'メールの 5 年以上前に登録されている',
    en: 'it was registered five years or more before the mail',
  },
  'a-year-old': { ja: 'メールの 1 年以上前に登録されている', en: 'it was registered a year or more before the mail' },
  'named-holder': { ja: '持ち主の名前が公開されている', en: 'its holder’s name is published' },
  'shared-server': {
    ja: '多くの利用者が同居するレンタルサーバーにある',
    en: 'it stands on a server that many customers share',
  },
  'receives-mail': { ja: 'メールの受信にも使われている', en: 'the domain receives mail, too' },
  'deep-path': { ja: 'サイトの奥のページである', en: 'the page lies deep inside the site' },
  'own-subdomain': { ja: '以前からあるドメインの下に作られた名前である', en: 'it is a name below an old domain' },
  'just-registered': {
    ja: 'メールの前 60 日以内に登録されている',
    en: 'it was registered within 60 days before the mail',
  },
  'months-old': { ja: 'メールの数か月前に登録されている', en: 'it was registered some months before the mail' },
  imitates: { ja: '名前がブランドに似せてある', en: 'its name imitates a brand' },
  'random-name': { ja: '名前が意味のない文字の並びである', en: 'its name is letters at random' },
  'throw-away-suffix': {
    ja: '使い捨てにされやすい種類のドメインである',
    en: 'its suffix is one where names are bought to be thrown away',
  },
  'hidden-holder': { ja: '持ち主が伏せられている', en: 'its holder is hidden' },
  'whole-site': { ja: 'サイトの先頭ページである', en: 'the link leads to the front page of a whole site' },
};

const LIKELIHOODS: Record<SiteJudgement['likelihood'], Both> = {
  'very-likely': { ja: '可能性が非常に高い', en: 'very likely' },
  likely: { ja: '可能性が高い', en: 'likely' },
  rather: { ja: '可能性のほうがやや高い', en: 'rather likely' },
  open: { ja: 'どちらとも言えない', en: 'open' },
};

function howLikely({ likelihood }: Facts, language: keyof Both): Part {
  const known: Partial<Record<string, Both>> = LIKELIHOODS;
  return { phrase: [(known[String(likelihood)] ?? LIKELIHOODS.open)[language]] };
}

/** The reasons as a sentence of their own; nothing where there are none. */
function why({ reasons, against }: Facts, language: keyof Both): Part {
  const [pro, contra] = [listed(reasons, language), listed(against, language)];
  const ja = [pro && `根拠: ${pro}。`, contra && `反対の手がかり: ${contra}。`];
  const en = [pro && ` Reasons: ${pro}.`, contra && ` Against it: ${contra}.`];
  return { phrase: (language === 'ja' ? ja : en).filter((sentence) => sentence !== '') };
}

function listed(fact: Facts[string] | undefined, language: keyof Both): string {
  const known: Partial<Record<string, Both>> = REASONS;
  const reasons = Array.isArray(fact) ? fact : [];
  return reasons.flatMap((reason) => known[reason]?.[language] ?? []).join(language === 'ja' ? '、' : '; ');
}

/** What was not looked at, so that nobody takes the likelihood for more than it is. */
const UNSEEN = {
  ja: { phrase: ['サイトの以前の内容は調べていません。'] },
  en: { phrase: [' What the site held before was not looked at.'] },
};

export const boughtOrHijacked: Record<string, CheckWords> = {
  'site-bought-or-hijacked': {
    topic: 'links',
    title: { ja: 'リンク先: 乗っ取りか、用意されたものか', en: 'The page: hijacked site, or bought for the fraud?' },
    question: {
      ja: 'リンク先のサイトは、他人のサイトの乗っ取りですか、詐欺のために用意されたものですか。',
      en: 'Is the linked site somebody’s that was taken over, or was it bought for the fraud?',
    },
    says: {
      hijacked: (facts): Saying => ({
        ja: say`リンク先 ${facts.host} が詐欺に使われているなら、そのために用意されたものではなく、他人のサイトが乗っ取られた${howLikely(facts, 'ja')}と考えられます。${why(facts, 'ja')}${UNSEEN.ja}その場合、サイトの持ち主も被害者です。`,
        en: say`If ${facts.host} serves the fraud, it is ${howLikely(facts, 'en')} that somebody’s site was taken over, rather than a domain bought for it.${why(facts, 'en')}${UNSEEN.en} Its owner would be a victim, too.`,
      }),
      bought: (facts): Saying => ({
        ja: say`リンク先 ${facts.host} が詐欺に使われているなら、他人のサイトの乗っ取りではなく、そのために用意されたドメインである${howLikely(facts, 'ja')}と考えられます。${why(facts, 'ja')}${UNSEEN.ja}`,
        en: say`If ${facts.host} serves the fraud, it is ${howLikely(facts, 'en')} that the domain was bought for it, rather than somebody’s site taken over.${why(facts, 'en')}${UNSEEN.en}`,
      }),
      account: (facts): Saying => ({
        ja: say`リンク先 ${facts.host} は、誰でも使えるサービスが利用者に貸す名前やページです。詐欺に使われているなら、そのために開いたアカウントか、乗っ取られたアカウントで、止められるのはサービスの運営者です。`,
        en: say`${facts.host} is a name or page that a service gives to anyone. If it serves the fraud, an account was opened for it or taken over; the service can close it.`,
      }),
      open: (facts): Saying => ({
        ja: say`リンク先 ${facts.host} が他人のサイトの乗っ取りなのか、詐欺のために用意されたものなのかは、分かったことからは判断できません。${why(facts, 'ja')}${UNSEEN.ja}`,
        en: say`Whether ${facts.host} is somebody’s site that was taken over or was bought for the fraud cannot be told from what is known.${why(facts, 'en')}${UNSEEN.en}`,
      }),
    },
  },
  'sender-bought-or-hijacked': {
    topic: 'sender',
    title: { ja: '差出人ドメイン: 乗っ取りか、用意されたものか', en: 'Sender’s domain: hijacked account, or bought?' },
    question: {
      ja: '差出人のドメインは、他人のメールアカウントの乗っ取りですか、詐欺のために用意されたものですか。',
      en: 'Does the sender’s domain stand for a hijacked mail account, or was it bought for the fraud?',
    },
    says: {
      hijacked: (facts): Saying => ({
        ja: say`メールは ${facts.host} から送られたと認証されています。詐欺であれば、そのために用意されたドメインではなく、${facts.host} のメールアカウントが乗っ取られた${howLikely(facts, 'ja')}と考えられます。${why(facts, 'ja')}`,
        en: say`Authentication shows that ${facts.host} sent the mail. If it is a fraud, it is ${howLikely(facts, 'en')} that a mail account there was taken over, rather than a domain bought for it.${why(facts, 'en')}`,
      }),
      bought: (facts): Saying => ({
        ja: say`メールは ${facts.host} から送られたと認証されています。詐欺であれば、アカウントの乗っ取りではなく、そのために用意されたドメインである${howLikely(facts, 'ja')}と考えられます。${why(facts, 'ja')}`,
        en: say`Authentication shows that ${facts.host} sent the mail. If it is a fraud, it is ${howLikely(facts, 'en')} that the domain was bought for it, rather than an account taken over.${why(facts, 'en')}`,
      }),
      open: (facts): Saying => ({
        ja: say`メールは ${facts.host} から送られたと認証されています。詐欺であっても、アカウントの乗っ取りなのか、そのために用意されたドメインなのかは、分かったことからは判断できません。${why(facts, 'ja')}`,
        en: say`Authentication shows that ${facts.host} sent the mail. If it is a fraud, it cannot be told whether an account was taken over or the domain was bought for it.${why(facts, 'en')}`,
      }),
    },
  },
};
