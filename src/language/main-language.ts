import { type LatinLanguage, latinLanguage } from './latin-languages.ts';
import { simplifiedOnly } from './simplified-glyphs.ts';

export type Language = 'ja' | 'zh' | LatinLanguage | 'other' | 'none';

const ENGLISH = new Set(
  'the and you your to of is for this that with we have are be our please on in will not from by or an it'.split(' '),
);
const ENOUGH = 6000;

/**
 * The language that most of a text is in, by its scripts: kana is Japanese; Han without kana is Chinese where it holds
 * simplified letters, else Japanese for short headings; Latin is English where English stop words carry it.
 */
export function mainLanguage(text: string): Language {
  const sample = text.slice(0, ENOUGH);
  const counts = { kana: 0, han: 0, simplified: 0, latin: 0, letters: 0 };
  for (const letter of sample) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x3041 && code <= 0x30ff) counts.kana++;
    else if (code >= 0x4e00 && code <= 0x9fff) {
      counts.han++;
      if (simplifiedOnly.has(letter)) counts.simplified++;
    } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) counts.latin++;
    else if (code > 0xbf && /\p{L}/u.test(letter)) counts.letters++;
  }
  return judge(counts, sample);
}

function judge(
  counts: { kana: number; han: number; simplified: number; latin: number; letters: number },
  sample: string,
): Language {
  const { kana, han, simplified, latin, letters } = counts;
  const east = kana + han;
  if (east + latin + letters < 3) return 'none';
  // A Han letter says as much as a short Latin word.
  if (east * 4 >= latin + letters) {
    if (kana * 12 >= han) return 'ja';
    return simplified > 0 || han > 20 ? 'zh' : 'ja';
  }
  if (letters > latin) return 'other';
  return latinLanguage(sample) ?? (isEnglish(sample) ? 'en' : 'other');
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[a-z]+/g) ?? [];
  const stops = words.filter((word) => ENGLISH.has(word)).length;
  return stops * 12 >= words.length;
}
