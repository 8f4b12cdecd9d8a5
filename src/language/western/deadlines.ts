/**
 * Deadlines in German, French, Spanish, Portuguese and Italian, with the number and its unit where one is named; read
 * without accents.
 */
export const westernDeadlines: readonly RegExp[] = [
  /\b(?:innerhalb|binnen|in den nachsten) (?:von )?(?:der nachsten )?(?<n>\d{1,3}) ?(?<unit>stunde|tag|woche|werktag)\w{0,3}\b/gi,
  /\b(?:sous|dans (?:les|un delai de)|d[’']ici|avant|dans les prochaines) (?<n>\d{1,3}) ?(?<unit>heure|h\b|jour|semaine)s?\b/gi,
  /\b(?:dentro de|en (?:un plazo de|las proximas|los proximos)|antes de|plazo de|en menos de) (?:las |los )?(?<n>\d{1,3}) ?(?<unit>hora|h\b|dia|semana)s?\b/gi,
  /\b(?:dentro de|em ate|em menos de|no prazo de|nas proximas|prazo:? ?(?:de|maximo de)?|ate) (?<n>\d{1,3}) ?(?<unit>hora|h\b|hrs|dia|semana)s?\b/gi,
  /\b(?:entro(?: le| i| e non oltre)?|nelle prossime) (?<n>\d{1,3}) ?(?<unit>ore|ora|h\b|giorn|settiman)\w{0,2}\b/gi,
  // Hours alone, beside what happens then.
  /\b(?:wird|werden|verfallt|erlischt|lauft|haben|bleiben|in)\b[^.\n]{0,24}?\b(?:in|nach|noch|sie) (?<n>\d{1,3}) ?(?<unit>stunde|tag)\w{0,2}\b[^.\n]{0,30}\b(?:gesperrt|geloscht|deaktiviert|geschlossen|entfernt|ab\b|zeit)/gi,
];

/** The day itself. */
export const westernToday =
  /\b(?:(?:noch|nur|bis) heute|(?:gesperrt|geloscht|erlischt|verfallt|endet|deaktiviert)\b[^.\n]{0,20}\bheute\b|(?:wird|werden|erlischt|verfallt|endet|lauft)\b[^.\n]{0,30}\bheute (?:um|nacht|abend|geloscht|gesperrt)|(?:perdu|expire|supprime|bloque|ferme|suspendu)\w{0,4}\b[^.\n]{0,20}\b(?:ce soir|a minuit|aujourd['’]hui|demain)|avant (?:minuit|demain)|bis morgen|lauft heute ab|expire aujourd[’']hui|avant ce soir|(?:expira|vence|caduca) (?:hoy|hoje)|(?:hoje|hoy) (?:mismo|mesmo)|ainda hoje|ate amanha|scade oggi|entro oggi)/gi;

/** Hours of a unit of time, by how it begins. */
const HOURS: readonly [string, number][] = [
  ['st', 1],
  ['heure', 1],
  ['hora', 1],
  ['hr', 1],
  ['h', 1],
  ['or', 1],
  ['tag', 24],
  ['werktag', 24],
  ['jour', 24],
  ['dia', 24],
  ['giorn', 24],
  ['woche', 168],
  ['sem', 168],
  ['settiman', 168],
];

/** Hours of so many of a unit; `undefined` where the unit is not known. */
export function westernHours(number: string | undefined, unit: string | undefined): number | undefined {
  const each = HOURS.find(([begins]) => unit?.toLowerCase().startsWith(begins))?.[1];
  return number === undefined || each === undefined ? undefined : Number(number) * each;
}
