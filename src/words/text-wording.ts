import { eachQuoted } from './list.ts';
import { type CheckWords, say } from './phrase.ts';

/** What our own text model says. Text proves nothing by itself, and each sentence says so. */
export const textWording: Record<string, CheckWords> = {
  'wording-of-fraud': {
    topic: 'text',
    title: { ja: '詐欺メールに多い文面', en: 'Worded as frauds are' },
    question: {
      ja: '文面は、正規のメールよりも詐欺メールに近いですか。',
      en: 'Is it worded more like frauds than like honest mail?',
    },
    says: {
      strong: ({ words }) => ({
        ja: say`言い回しが詐欺メールによく似ています(${eachQuoted(words, 'ja')})。学習に使った正規のメールで、ここまで似ていたものはほとんどありません。ただし、文面だけでは詐欺とは判断できません。`,
        en: say`It is worded much as frauds are (${eachQuoted(words, 'en')}). Of the honest mail from which that was learned hardly any comes so close, but wording alone proves nothing.`,
      }),
      clear: ({ words }) => ({
        ja: say`言い回しが詐欺メールに似ています(${eachQuoted(words, 'ja')})。正規のメールでも、警告や督促ではまれにここまで似ることがあります。`,
        en: say`It is worded as frauds are (${eachQuoted(words, 'en')}). A few honest warnings and reminders come as close.`,
      }),
      slight: ({ words }) => ({
        ja: say`言い回しに詐欺メールと共通する部分があります(${eachQuoted(words, 'ja')})。手続きを求める正規の案内にも、同じような文面は少なくありません。`,
        en: say`Its wording has something of a fraud’s (${eachQuoted(words, 'en')}). Honest notices that ask for something often read alike.`,
      }),
    },
  },
};
