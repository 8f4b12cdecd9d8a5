import { type CheckWords, say } from './phrase.ts';

/** What letters and words of subject and text show: hints, each with its innocent explanation. */
export const text: Record<string, CheckWords> = {
  'stray-particle': {
    topic: 'text',
    title: { ja: '本文が助詞で始まる', en: 'Text begins with a stray particle' },
    question: {
      ja: '本文が、前の語を欠いた助詞で始まっていますか。',
      en: 'Does the text begin with a particle that lacks its word?',
    },
    says: {
      default: ({ words }) => ({
        ja: say`本文が「${words}」と助詞から始まっています。ひな型に入るはずの語が抜け落ちた跡とみられます。`,
        en: say`The text begins with a lone particle (“${words}”), as when a word of a template was left out.`,
      }),
    },
  },
  'chinese-font': {
    topic: 'text',
    title: { ja: '中国語用フォント', en: 'Chinese font' },
    question: {
      ja: '日本語の本文に中国語用のフォントが指定されていますか。',
      en: 'Is the Japanese text set in a font made for Chinese?',
    },
    says: {
      default: ({ fonts }) => ({
        ja: say`日本語の本文に、中国語用のフォント「${fonts}」が指定されています。中国語環境で作られた正規のメールでも起こります。`,
        en: say`The Japanese text is set in a font made for Chinese (${fonts}). Honest mail that was written on a Chinese system shows it, too.`,
      }),
    },
  },
  'simplified-glyphs': {
    topic: 'text',
    title: { ja: '日本語にない簡体字', en: 'Simplified Chinese letters' },
    question: {
      ja: '日本語の文章に、日本語では使わない簡体字が混ざっていますか。',
      en: 'Are there letters of simplified Chinese in the Japanese text?',
    },
    says: {
      few: ({ glyphs }) => ({
        ja: say`日本語の文章に簡体字「${glyphs}」が混ざっています。中国語の人名や地名を書いただけの場合もあります。`,
        en: say`The Japanese text holds simplified Chinese letters (${glyphs}). They may belong to a Chinese name.`,
      }),
      several: ({ glyphs }) => ({
        ja: say`日本語の文章に、日本語では使わない簡体字「${glyphs}」がいくつも混ざっています。中国語の文章を引用した場合を除き、日本語の書き手には起こりにくい誤りです。`,
        en: say`The Japanese text holds several letters of simplified Chinese (${glyphs}). Unless it quotes Chinese, a Japanese writer hardly makes that mistake.`,
      }),
    },
  },
  'foreign-locale': {
    topic: 'text',
    title: { ja: '中国語環境の痕跡', en: 'Traces of a Chinese system' },
    question: {
      ja: '日本語のメールに中国語環境の設定が残っていますか。',
      en: 'Does the Japanese mail carry settings of a Chinese system?',
    },
    says: {
      default: ({ tokens }) => ({
        ja: say`日本語のメールに、中国語圏の環境で作られたことを示す設定(${tokens})が残っています。中国語圏の取引先や同僚からのメールでも見られます。`,
        en: say`The Japanese mail carries settings of a Chinese-language system (${tokens}). Partners and colleagues there write such mail honestly.`,
      }),
    },
  },
};
