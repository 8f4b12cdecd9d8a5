/** Languages in Latin letters that are told from each other, and Dutch, so that it is not taken for German. */
const STOP_WORDS = {
  en: 'the and you your to of is for this that with we have are be our please on in will not from by or an it as at has was if they can',
  de: 'der die das und ist nicht ein eine einen einer eines sie ihr ihre ihren ihrem ihrer ihnen wir ich du mit von für fuer auf zu zum zur im den dem des bei aus nach wird wurde werden haben hat sind oder wenn dass bitte um an in auch noch über ueber uns unser unsere unserer unseren kein keine können es als wie mehr bis durch innerhalb am vom dein deine',
  fr: 'le la les des du un une et est à au aux en dans pour par sur avec vous votre vos nous notre nos ne pas que qui ce cette ces je il elle sont été être avez avons sera afin ou si plus qu veuillez bonjour ont a mon ma mes son sa se tous tout',
  es: 'el la los las un una unos unas y es en de del al a por para con su sus usted le les lo se no que si ha han este esta estos como más o nuestro nuestra nuestros ser está son hemos puede tu tus te ya sin sobre mi desde hasta fue favor muy',
  pt: 'o a os as um uma e é em de do da dos das no na nos nas ao à pelo pela por para com seu sua seus suas você voce se não nao que foi este esta esse essa isso como mais ou nosso nossa ser está são já sem sobre até seja caso ter tem temos pode às aos lhe meu minha também nós',
  it: 'il la lo gli le un una e è di del della dei delle dello degli in a al alla ai alle da dal dalla nel nella per con su sul sulla suo sua tuo tua non che si ha ho hai sono questo questa come più o ci se nostro nostra essere stato stata gentile abbiamo può dell all nell sull vi ti mi anche loro',
  nl: 'de het een en van is in op te dat die voor met niet zijn aan er om ook als bij u uw je jouw wij we onze naar wordt heeft hebben kunt door deze dit maar uit over worden was nog wel geen kan',
} as const;

type Listed = keyof typeof STOP_WORDS;
export type LatinLanguage = Exclude<Listed, 'nl'>;

const LISTED = Object.keys(STOP_WORDS) as Listed[];
/** Which of `LISTED` have a word, one bit each. */
const LISTS = new Map<string, number>();
for (const [bit, language] of LISTED.entries()) {
  for (const word of STOP_WORDS[language].split(' ')) LISTS.set(word, (LISTS.get(word) ?? 0) | (1 << bit));
}

const WORD = /[a-z\u00df-\u024f]+/g;
/** One word in so many is a stop word of the language; names, addresses and codes stand between them. */
const ONE_IN = 8;
/** So many different ones at least: `a`, `no` and `com` may be of any language. */
const LEAST = 3;
/** Neighbours share words; of two that come closer than that, neither is told. */
const AHEAD = 1.15;

/** The language of a text in Latin letters, by its stop words; `undefined` where no listed one stands out. */
export function latinLanguage(text: string): LatinLanguage | undefined {
  const words = text.toLowerCase().match(WORD) ?? [];
  const times = new Map<string, number>();
  for (const word of words) if (LISTS.has(word)) times.set(word, (times.get(word) ?? 0) + 1);
  const seen = LISTED.map((language, bit) => {
    const own = [...times].filter(([word]) => ((LISTS.get(word) ?? 0) >> bit) & 1);
    return { language, different: own.length, count: own.reduce((sum, [, count]) => sum + count, 0) };
  });
  const [first, second] = seen.toSorted((a, b) => b.count - a.count);
  if (!first || !second || first.different < LEAST) return undefined;
  if (first.count * ONE_IN < words.length || first.count < second.count * AHEAD) return undefined;
  const { language } = first;
  return language === 'nl' ? undefined : language;
}
