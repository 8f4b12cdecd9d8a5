import type { Stamp } from './mail.ts';

/** Marks that filters put around their word. A sender's own `【重要】` has the same form: the word decides. */
const MARKED =
  /^(?:\[([^\][]{1,40})\]|\{([^{}]{1,40})\}|【([^】]{1,40})】|［([^］]{1,40})］|<([^<>]{1,40})>|\(([^()]{1,40})\)|(?:\*{1,10}|_{2,10}|-{2,10}|#{2,10}|={2,10})\s?([^\s*_#=-][^*_#=-]{0,38}?)\s?(?:\*{1,10}|_{2,10}|-{2,10}|#{2,10}|={2,10}))/u;
/** Words that need no brackets, because a colon ends them. */
const COLON = /^(spam|external|ext)(?=:\s)/i;
const LIST_PREFIX = /^(?:\[[^\][]{1,40}\]|\([^()]{1,30}[:, ]\d{1,8}\))/;

const DEGREE = '(?:(?:probable|probably|suspected|possible|likely|definite|confirmed|potential|maybe) ?)?';
const WORDS: readonly [kind: Stamp['kind'], words: RegExp][] = [
  [
    'spam',
    new RegExp(
      `^${DEGREE}(?:spam|junk|bulk|phish(?:ing)?|fraud|scam)(?: ?(?:e-?mail|message|tag|detected|suspected|suspicious))?(?:[ :]?[\\d.#*+/]{1,20})?$`,
    ),
  ],
  [
    'spam',
    /^(?:meiwaku|迷惑|迷惑メール|スパム|スパムメール|フィッシング|フィッシングメール|フィッシング詐欺|詐欺メール)(?:の?(?:疑い|疑いあり|可能性|可能性あり|おそれ|恐れ)|判定|疑い)?(?:[ :]?[\d.]{1,10})?$/,
  ],
  [
    'virus',
    /^(?:virus|infected|malware|dangerous content|ウイルス|ウィルス)(?: ?(?:detected|found|removed|検出|検知|駆除|駆除済み?|除去))?$/,
  ],
  [
    'external',
    /^(?:ext|external|(?:caution|warning)[: -]{1,3}external|外部|社外|外部ドメイン)(?: ?(?:sender|e-?mail|message|メール|送信者?|からのメール))?$/,
  ],
];

export interface StampWords {
  text: string;
  kind: Stamp['kind'];
}

/** The stamp of a filter with which the text begins, as it is written. */
export function filterStampAt(text: string): StampWords | undefined {
  const colon = COLON.exec(text)?.[1];
  if (colon) return { text: `${colon}:`, kind: kindOf(colon) ?? 'spam' };
  const match = MARKED.exec(text);
  if (!match) return undefined;
  const kind = kindOf(match.slice(1).find((group) => group !== undefined) ?? '');
  return kind && { text: match[0], kind };
}

/** The stamp of a filter with which the text ends. */
export function filterStampBehind(text: string): StampWords | undefined {
  const start = Math.max(...['[', '{', '【', '［', '(', ' *'].map((open) => text.lastIndexOf(open)));
  const tail = start === -1 ? '' : text.slice(start).trim();
  const stamp = filterStampAt(tail);
  return stamp?.text === tail ? stamp : undefined;
}

/** The bracketed name or number in front, as list programs write it. */
export function listPrefixAt(text: string): string | undefined {
  return LIST_PREFIX.exec(text)?.[0];
}

function kindOf(word: string): Stamp['kind'] | undefined {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/^[ !?*-]+|[ !?*:-]+$/g, '');
  return WORDS.find(([, words]) => words.test(plain))?.[0];
}
