import type { Facts } from '../checks/define.ts';
import { eachQuoted } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** Stories by which frauds without a brand get money, each with who tells it honestly. */
export const textStories: Record<string, CheckWords> = {
  'fraud-story': {
    topic: 'text',
    title: { ja: '詐欺に典型的な話の筋', en: 'A story that frauds tell' },
    question: {
      ja: '脅迫、架空の遺産や当選、架空請求、もうけ話など、詐欺に典型的な話をしていますか。',
      en: 'Does it tell a story of extortion, of a sudden fortune or prize, of an unpaid claim, or of easy money?',
    },
    says: {
      extortion: ({ words }: Facts) => ({
        ja: say`受信者の端末に侵入したと述べ、暗号資産などでの支払いを求めています(${eachQuoted(words, 'ja')})。秘密を握ったように書いて脅す手口で、実際には何も握っていないのが普通です。`,
        en: say`It claims to have been in the reader’s machine and wants to be paid in money that leaves no trace (${eachQuoted(words, 'en')}). Such threats are usually empty.`,
      }),
      'advance-fee': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に大金の話を持ちかけて返信を求める、前払い詐欺に典型的な内容がそろっています(${eachQuoted(words, 'ja')})。募金や投資の正規の案内にも似た言葉はあります。`,
        en: say`It offers a stranger a fortune and wants an answer, as advance-fee fraud does (${eachQuoted(words, 'en')}). Charities and investors use some of the same words.`,
      }),
      'advance-fee-in-parts': ({ words }: Facts) => ({
        ja: say`見知らぬ相手に大金の話を持ちかける、前払い詐欺によく似た内容が含まれています(${eachQuoted(words, 'ja')})。募金、投資、相続の正規の連絡にも見られる言葉です。`,
        en: say`Parts of it read like advance-fee fraud, which offers a stranger a fortune (${eachQuoted(words, 'en')}). Charities, investors and lawyers use such words honestly.`,
      }),
      prize: ({ words }: Facts) => ({
        ja: say`当選や給付などの受け取りを知らせて、手続きを求めています(${eachQuoted(words, 'ja')})。正規の懸賞や給付の案内でも見られます。`,
        en: say`It speaks of a prize or grant that is there to be collected (${eachQuoted(words, 'en')}). Honest competitions and offices write so, too.`,
      }),
      'unpaid-claim': ({ words }: Facts) => ({
        ja: say`未払いがあるとして、法的な手続きを示しながら連絡や支払いを求めています(${eachQuoted(words, 'ja')})。架空請求の手口ですが、正規の督促でも見られます。心当たりがなければ、書かれた連絡先ではなく公的な窓口に相談してください。`,
        en: say`It claims that something is unpaid and speaks of the law to get a call or a payment (${eachQuoted(words, 'en')}). False claims are made this way; so are real reminders. If it means nothing to you, ask a public advice office, not the number given.`,
      }),
      windfall: ({ words }: Facts) => ({
        ja: say`見知らぬ相手に 1,000 万円以上の大金を渡すと述べて、連絡や手続きを求めています(${eachQuoted(words, 'ja')})。面識のない相手にメールで大金を渡す話は、手数料や個人情報を取る詐欺の手口です。宝くじの広告などにも似た言葉はあります。`,
        en: say`It promises a stranger ten million yen or more and wants him to get in touch (${eachQuoted(words, 'en')}), as frauds do that live on fees and personal data. Lottery advertising uses some of the same words.`,
      }),
      'easy-money': ({ words }: Facts) => ({
        ja: say`手間をかけずにもうかると述べて、登録や連絡を求めています(${eachQuoted(words, 'ja')})。副業や投資をかたる詐欺の手口ですが、誇張した広告でも見られます。`,
        en: say`It promises money for little work and wants the reader to join (${eachQuoted(words, 'en')}), as false jobs and investments do. Loud advertising sounds the same.`,
      }),
    },
  },
};
