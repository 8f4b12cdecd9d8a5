import type { Facts } from '../checks/define.ts';
import type { ClaimPlace } from '../observe/observations.ts';
import { claimPlaceWords } from './labels.ts';
import { type CheckWords, say } from './phrase.ts';

/** Whom the mail says it is from, and who it is from. */
export const sender: Record<string, CheckWords> = {
  'brand-from-foreign-domain': {
    topic: 'sender',
    title: { ja: '名乗る企業と差出人ドメインの不一致', en: 'Claimed company and sender domain differ' },
    question: {
      ja: '名乗っている企業のものではないドメインから送られていますか。',
      en: 'Does the mail come from a domain that is not the company’s it claims to be?',
    },
    says: {
      complete: (facts) => ({
        ja: say`${places(facts, 'ja')}で「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は同社のものではありません(公式: ${facts.official})。`,
        en: say`In ${places(facts, 'en')} it claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is none of that company’s (official: ${facts.official}).`,
      }),
      incomplete: (facts) => ({
        ja: say`${places(facts, 'ja')}で「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は、把握している同社のドメイン(${facts.official} など)に含まれていません。一覧は網羅的ではないため、委託先や未登録の正規ドメインの可能性は残ります。`,
        en: say`In ${places(facts, 'en')} it claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is none of those known for that company (${facts.official} and others). The list has gaps: a contractor or a domain not listed remains possible.`,
      }),
      customers: (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は同社の利用者も使えるもので、同社からのメールである証拠にはなりません。`,
        en: say`It claims to be ${facts.nameEn}, but the sender’s domain ${facts.domain} is one that the company’s customers use as well, so it does not show that the company wrote.`,
      }),
      'free-mail': (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人は、個人が契約して使うメールサービス ${facts.domain} のアドレスです。`,
        en: say`It claims to be ${facts.nameEn}, but it is written from ${facts.domain}, a mail provider where private persons hold accounts.`,
      }),
      'other-brand': (facts) => ({
        ja: say`「${facts.nameJa}」を名乗っていますが、差出人のドメイン ${facts.domain} は別の企業の公式ドメインで、そのドメインの認証にも成功していません。提携サービスの案内である可能性は残ります。`,
        en: say`It claims to be ${facts.nameEn}, but ${facts.domain} is an official domain of another company, and did not authenticate. A joint service of the two remains possible.`,
      }),
      lookalike: (facts) => ({
        ja: say`差出人のドメイン ${facts.domain} は「${facts.nameJa}」の名前を含んでいますが、同社のものではありません(公式: ${facts.official})。`,
        en: say`The sender’s domain ${facts.domain} carries the name of ${facts.nameEn}, but is none of that company’s (official: ${facts.official}).`,
      }),
    },
  },
};

function places({ where }: Facts, language: 'ja' | 'en'): string {
  const known = (Array.isArray(where) ? where : []).slice(0, 3) as ClaimPlace[];
  return known.map((place) => claimPlaceWords[place][language]).join(language === 'ja' ? '・' : ', ');
}
