import type { Spot, TextSeen } from '../../observe/observations.ts';
import { type Block, code, type Line, quoted, type Section } from '../blocks.ts';
import { defectNames } from '../labels.ts';
import type { Story } from '../story.ts';

const MOST_SPOTS = 12;

/** Traces in the wording, and what is broken in the message. Shown only where there is something. */
export function details(story: Story): Section | undefined {
  const { pick } = story;
  const blocks = [...tricks(story), ...defects(story), ...fonts(story)];
  if (blocks.length === 0) return undefined;
  return { id: 'details', title: pick({ ja: 'そのほかの痕跡', en: 'Other traces' }), blocks };
}

function tricks({ dossier, pick, cite }: Story): Block[] {
  const { text } = dossier.observations;
  const kinds: [label: string, spots: Spot[]][] = [
    [pick({ ja: '期限', en: 'Deadline' }), text.deadlines],
    [pick({ ja: '脅し', en: 'Threat' }), text.threats],
    [pick({ ja: '求めているもの', en: 'Asks for' }), text.asks],
    [pick({ ja: 'クリックを促す言葉', en: 'Call to click' }), text.callsToAction],
    [pick({ ja: '中国語用のフォント', en: 'Font made for Chinese' }), text.chineseFonts],
    [pick({ ja: '日本語にない簡体字', en: 'Simplified Chinese letters' }), text.simplifiedGlyphs],
    [pick({ ja: '文頭に残った助詞', en: 'Stray leading particle' }), text.strayParticle],
    [pick({ ja: '他国の設定の跡', en: 'Traces of another locale' }), text.foreignLocale],
    [pick({ ja: '相手の名前がない宛名', en: 'Greeting without a name' }), text.namelessGreeting],
  ];
  const rows = kinds
    .filter(([, spots]) => spots.length > 0)
    .map(([label, spots]) => ({
      label,
      value: distinct(spots).flatMap(
        (spot, index): Line => [
          ...(index === 0 ? [] : [pick({ ja: '、', en: ', ' })]),
          quoted(spot.text.slice(0, 200)),
          ...cite([spot.source]),
        ],
      ),
    }));
  if (rows.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: '文面', en: 'Wording' }) },
    { block: 'text', line: [pick(languages[text.language])] },
    { block: 'facts', rows },
  ];
}

const languages: Record<TextSeen['language'], { ja: string; en: string }> = {
  ja: { ja: '本文の言語: 日本語', en: 'Language of the text: Japanese' },
  zh: { ja: '本文の言語: 中国語', en: 'Language of the text: Chinese' },
  en: { ja: '本文の言語: 英語', en: 'Language of the text: English' },
  de: { ja: '本文の言語: ドイツ語', en: 'Language of the text: German' },
  fr: { ja: '本文の言語: フランス語', en: 'Language of the text: French' },
  es: { ja: '本文の言語: スペイン語', en: 'Language of the text: Spanish' },
  pt: { ja: '本文の言語: ポルトガル語', en: 'Language of the text: Portuguese' },
  it: { ja: '本文の言語: イタリア語', en: 'Language of the text: Italian' },
  other: { ja: '本文の言語: その他', en: 'Language of the text: another' },
  none: { ja: '本文の言語: 判別できません', en: 'Language of the text: not known' },
};

function distinct(spots: Spot[]): Spot[] {
  return [...new Map(spots.map((spot) => [spot.text, spot])).values()].slice(0, MOST_SPOTS);
}

function defects({ dossier, pick, cite }: Story): Block[] {
  const { defects: list } = dossier.mail;
  if (list.length === 0) return [];
  return [
    { block: 'heading', says: pick({ ja: 'メールの形式の乱れ', en: 'What is broken in the message' }) },
    {
      block: 'list',
      items: list
        .slice(0, 30)
        .map(
          ({ kind, detail, source }): Line => [
            pick(defectNames[kind]),
            ...(detail === '' ? [] : [' ', code(detail)]),
            ...cite([source]),
          ],
        ),
    },
  ];
}

function fonts({ dossier, pick }: Story): Block[] {
  const list = dossier.mail.body.fonts;
  if (list.length === 0) return [];
  return [
    {
      block: 'facts',
      rows: [
        { label: pick({ ja: '指定されたフォント', en: 'Fonts named' }), value: [quoted(list.slice(0, 20).join(', '))] },
      ],
    },
  ];
}
