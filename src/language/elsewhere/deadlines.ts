/**
 * Deadlines in Polish, Czech and Slovak, Hungarian, Romanian, the languages of the North, and Turkish, with the number and
 * its unit; read without accents.
 */
export const latinDeadlines: readonly RegExp[] = [
  /\b(?:w ciagu|przed up[lł]ywem) (?:najblizszych )?(?<n>\d{1,3}) ?(?<unit>godzin|dni|tygodni)\w{0,2}\b/gi,
  /\b(?:do|behem|v priebehu) (?<n>\d{1,3}) ?(?<unit>hodin|dn[iu]|tydn|tyzdn)\w{0,2}\b/gi,
  /\b(?<n>\d{1,3}) ?(?<unit>ora|nap|het)\w{0,2} belul\b/gi,
  /\b(?:in|in termen de|in maximum|pana in) (?<n>\d{1,3}) de (?<unit>ore|zile|saptaman)\w{0,2}\b/gi,
  /\b(?:inom|inden for|innen) (?<n>\d{1,3}) ?(?<unit>tim|dag|dygn|dogn|uke|uge|veck)\w{0,3}\b/gi,
  /\b(?<n>\d{1,3}) ?(?<unit>saat|gun|hafta) (?:icinde|icerisinde)\b/gi,
];

/** The same in Russian, Greek, Korean and Chinese. */
export const otherDeadlines: readonly RegExp[] = [
  /в течение (?:следующих )?(?<n>\d{1,3}) ?(?<unit>час|дн|сут|недел)[а-яё]{0,3}/gi,
  /(?:εντ[οό]ς|μ[εέ]σα σε) (?<n>\d{1,3}) ?(?<unit>ωρ|ημερ)[α-ωώ]{1,3}/gi,
  /(?<n>\d{1,3}) ?(?<unit>시간|일|주) ?(?:이내|안에)/g,
  /(?<n>\d{1,3}|[一二三四五六七]) ?(?:个|個)?(?<unit>小时|小時|天|工作日)(?:之)?(?:内|內)/g,
];

/** Hours of a unit of time, by how it begins. */
const HOURS: readonly [string, number][] = [
  ['godzin', 1],
  ['hodin', 1],
  ['ora', 1],
  ['ore', 1],
  ['tim', 1],
  ['saat', 1],
  ['час', 1],
  ['ωρ', 1],
  ['시간', 1],
  ['小', 1],
  ['tyg', 168],
  ['tyd', 168],
  ['tyz', 168],
  ['het', 168],
  ['saptaman', 168],
  ['uke', 168],
  ['uge', 168],
  ['veck', 168],
  ['hafta', 168],
  ['недел', 168],
  ['주', 168],
];
const CHINESE_NUMBERS = '一二三四五六七';

/** Hours of so many of a unit: what is neither an hour nor a week is a day. */
export function hoursElsewhere(number: string | undefined, unit: string | undefined): number | undefined {
  if (number === undefined || unit === undefined) return undefined;
  const each = HOURS.find(([begins]) => unit.toLowerCase().startsWith(begins))?.[1] ?? 24;
  const place = CHINESE_NUMBERS.indexOf(number);
  return (place >= 0 ? place + 1 : Number(number)) * each;
}

/** Delivery, answers and money that comes back: what the sender promises. */
export const PROMISE_ELSEWHERE =
  /odpowie|dostaw|wysy[lł]|zwrot|odpovi|odesl|dorucim|vracen|valasz|szallit|visszater|livr|raspun|ramburs|\bsvar|lever|skick|\bsend|retur|teslim|kargo|iade|yan[ıi]t|cevap|ответ|достав|отправ|возвр|вернем|απαντ|παρ[αά]δο|αποστολ|επιστροφ|답변|배송|환불|반품|발송|도착|回复|回覆|答复|发货|發貨|送达|送達|到账|退款|联系您|聯繫您/i;
