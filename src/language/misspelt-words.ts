/** Classes of letters that a reader takes for one another, the usual one first. Voicing marks are compared apart. */
const CLASSES = [
  'ソン',
  'シツ',
  'ロ口',
  'カ力',
  'ニ二',
  'ー一',
  'ヘへ',
  'リり',
  'エ工',
  'タ夕',
  'ト卜',
  'ハ八',
  'オ才',
  'チ千',
  '未末',
  '警普',
  '日曰',
  '天夭',
  '井丼',
  '己已巳',
];
const CLASS_OF = new Map(
  CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters[0] ?? ''] as const)),
);

/**
 * Everyday words of notices, long enough and without a twin that differs only by such letters (カード has ガード, サイト
 * has サイド, and stay out).
 */
const WORDS = `
  アカウント サービス セキュリティ パスワード クレジット ログイン サインイン メールアドレス メールボックス アドレス メール
  キャンペーン キャンセル ショッピング ポイント プライム プレゼント ダウンロード アップデート アップグレード インターネット
  オンライン カスタマー サポート システム クリック アクセス サーバー ネットワーク メッセージ プライバシー ユーザー ニュース
  ブラウザ デバイス スマートフォン キャッシュ バンキング アプリ ギフトカード リセット チェック オプション トラブル コンビニ
  口座 銀行 入力 出力 電力 協力 有効期限 期日 本日 日本 日時 曜日 毎日 未納 未払 未確認 未配達 未受信 週末 月末 年末 工事
  警察 窓口 人口 三井住友 楽天 天気`
  .trim()
  .split(/\s+/);

const JAPANESE_NAME = /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]{4,20}$/u;
const KATAKANA = /[ァ-ヺー]/;
/** Kana with a voicing mark, by the kana without: the mark is what a small screen swallows. */
const VOICED = new Map(
  [...'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ'].map(
    (letter) => [letter, letter.normalize('NFD').charAt(0)] as const,
  ),
);

/** One letter for all that look alike, without voicing marks; one UTF-16 unit in, one out. */
function skeleton(text: string): string {
  let bare = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const unvoiced = VOICED.get(letter) ?? letter;
    bare += CLASS_OF.get(unvoiced) ?? unvoiced;
  }
  return bare;
}

const MAX_TEXT = 30_000;
const MAX_FOUND = 8;

export interface MisspeltWord {
  /** As written. */
  text: string;
  /** The word that a reader takes it for. */
  meant: string;
}

/**
 * Words that a reader takes for an everyday word or a name and that are written with letters that only look like its
 * own: サーピス, ロ座 with a kana, メ一ル with the figure one. Takes plain text (NFKC) and names to look for besides, of
 * which those of four kana or kanji and more are used.
 */
export function misspeltWordsIn(text: string, names: readonly string[] = []): MisspeltWord[] {
  const written = text.slice(0, MAX_TEXT);
  const bare = skeleton(written);
  const found = new Map<string, MisspeltWord>();
  for (const [meant, sought] of soughtWith(names)) {
    let at = bare.indexOf(sought);
    for (let tries = 0; at >= 0 && tries < 50; tries++, at = bare.indexOf(sought, at + sought.length)) {
      const word = written.slice(at, at + sought.length);
      if (word !== meant && isWhole(written, at, word, meant)) found.set(word, { text: word, meant });
    }
    if (found.size >= MAX_FOUND) break;
  }
  return [...found.values()].filter(({ text: word }) => !KNOWN.has(word) && !names.includes(word));
}

const skeletons = new WeakMap<readonly string[], [meant: string, sought: string][]>();

/** The everyday words and those of the names that are used, with their skeletons; made once for a list of names. */
function soughtWith(names: readonly string[]): [meant: string, sought: string][] {
  const made = skeletons.get(names);
  if (made) return made;
  const words = new Set([...WORDS, ...names.filter((name) => JAPANESE_NAME.test(name))]);
  const sought = [...words].map((word): [string, string] => [word, skeleton(word)]);
  skeletons.set(names, sought);
  return sought;
}

const KNOWN = new Set(WORDS);
/** 数カ所, 三カ国: the kana is a counter there. */
const COUNTER = /^[所国月年条]/;

/**
 * A letter that differs at an end may belong to the next word (記入カード holds 入カ, ホストメイン holds トメイン): there,
 * what stands outside must not go on in the same script.
 */
function isWhole(text: string, at: number, word: string, meant: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + word.length);
  const goesOn = (outside: string, inside: string) =>
    (KATAKANA.test(outside) && KATAKANA.test(inside)) ||
    (/\p{Script=Han}/u.test(outside) && /\p{Script=Han}/u.test(inside));
  if (word.endsWith('カ') && COUNTER.test(after)) return false;
  const isShort = word.length < 4 && KATAKANA.test(meant);
  if (isShort && (KATAKANA.test(before) || KATAKANA.test(after))) return false;
  if (word.at(0) !== meant.at(0) && goesOn(before, word.charAt(0))) return false;
  return word.at(-1) === meant.at(-1) || !goesOn(after, word.charAt(word.length - 1));
}
