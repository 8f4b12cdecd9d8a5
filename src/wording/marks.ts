/** What stands in a text because of who wrote it, to whom, when and through which list. It is never learned from. */
export interface Names {
  /** Names of the recipient, the sender, a list and the claimed brand: whole words where they are Latin. */
  names: readonly string[];
}

/** A kind of place in a text; `Dropped` leaves nothing behind, the others one letter for the whole run. */
export const Mark = { Plain: 0, Dropped: 1, Link: 2, Address: 3, Name: 4, Number: 5 } as const;

const LINK = /\b(?:https?|hxxps?|ftp):\/\/[^\s<>"'、。」）]{1,2000}|\bwww\.[^\s<>"'、。」）]{1,500}/gi;
const ADDRESS = /[\w.+*-]{1,64}@[\w.*-]{1,253}/g;
const HOST = /(?<![\w.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?![\w-])(?:\/[^\s<>"'、。」）]{0,500})?/gi;
const NUMBER = /[\p{Nd}][\p{Nd}.,:/*xX-]*/gu;
/** Order numbers, tokens, masked account numbers. */
const TOKEN = /(?<![A-Za-z0-9])(?=[A-Za-z]{0,24}[0-9])[A-Za-z0-9_-]{4,80}(?![A-Za-z0-9])/g;
/** `est`, `mon` and `am` are common words of other languages. */
const DATE =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?(?= ?[0-9])|(?<=[0-9] ?)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)|(?:mon|tue|wed|thu|fri|sat|sun)(?=[,.]| [a-z]{3} [0-9])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|gmt|utc|jst|(?<=(?:[0-9]|[ap]m) ?\(?)(?:[ap]m|[ecmp][sd]t))\b/gi;
/** Months and days of the week in German, French, Spanish, Portuguese and Italian. */
const WESTERN_DATE =
  /(?<!\p{L})(?:januar|februar|märz|juni|juli|oktober|dezember|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|(?:segunda|terça|quarta|quinta|sexta)-feira|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?<=[0-9]\.? ?)mai)(?!\p{L})/giu;
const ERA = /令和|平成|昭和/g;
const QUOTED_LINE = /^[ \t]*[>|].*$/gm;
/** How to leave a mailing stands below all that a delivery service sends, in the words of the service. */
const FOOT_LINE =
  /^.{0,200}(?:unsubscribe|opt[- ]?out|manage (?:your )?(?:preferences|subscription)|mailing list|abmelden|abbestellen|d[ée]sinscri|d[ée]sabonn|de baja|cancelar (?:la |tu |su |a |sua )?(?:suscrip|inscri|assinatura)|descadastr|disiscri|cancella(?:ti|re|zione)\b|配信(?:を)?(?:停止|解除)|購読(?:を)?(?:停止|解除)|メーリングリスト|ウイルスは検出され|virus-free).{0,200}$/gim;
const GREETING =
  /^[ \t]*(?:dear|hello|hi|hey|attn|attention|greetings|good (?:day|morning|afternoon|evening))\b[^\n.!?]{0,80}|^[^\n]{1,40}(?:様|さま|さん|殿|御中|各位)[ 、,:]{0,3}$/gim;
/** Up to a comma, and a name behind it up to the next: what follows on the same line is the text. */
const WESTERN_GREETING =
  /^[ \t]*(?:(?:sehr )?geehrte[rs]?|liebe[rs]?|werter?|hallo|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|ch(?:er|ère)s?|mesdames|madame|monsieur|salut|coucou|hola|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|buen[oa]s? (?:días?|tardes|noches)|ol[áa]|oi|prezad[oa]s?|bom dia|boa (?:tarde|noite)|gentil[ei]|egregi[oa]|spettabile|spett\.le|gent\.m[oai]|ciao|salve|buongiorno|buonasera|car[oaie])(?!\p{L})[^\n,.:;!?]{0,60}(?:, ?[^\n,.:;!?]{1,30}(?=[,!:]|\n))?/gimu;
/** Letters from the start in which greetings stand. */
const HEAD = 600;

/** One mark a code unit, by what stands there; the earlier patterns give way to the later ones. Linear in the text. */
export function marksOf(text: string, { names }: Names): Uint8Array {
  const marks = new Uint8Array(text.length);
  fill(marks, text, NUMBER, Mark.Number);
  fill(marks, text, TOKEN, Mark.Number);
  fill(marks, text, DATE, Mark.Number);
  fill(marks, text, WESTERN_DATE, Mark.Number);
  fill(marks, text, ERA, Mark.Number);
  const lower = text.toLowerCase();
  // Where lower case changes the length, offsets would no longer fit.
  if (lower.length === text.length) for (const name of names) fillName(marks, lower, name.toLowerCase());
  fill(marks, text.slice(0, HEAD), GREETING, Mark.Name);
  fill(marks, text.slice(0, HEAD), WESTERN_GREETING, Mark.Name);
  fill(marks, text, HOST, Mark.Link);
  fill(marks, text, ADDRESS, Mark.Address);
  fill(marks, text, LINK, Mark.Link);
  fill(marks, text, QUOTED_LINE, Mark.Dropped);
  fill(marks, text, FOOT_LINE, Mark.Dropped);
  return marks;
}

function fill(marks: Uint8Array, text: string, pattern: RegExp, mark: number): void {
  for (const { 0: words, index } of text.matchAll(pattern)) marks.fill(mark, index, index + words.length);
}

function fillName(marks: Uint8Array, text: string, name: string): void {
  if (name === '') return;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (!isPiece(text, at, end)) marks.fill(Mark.Name, at, end);
  }
}

/** `ann` in `cannot`: a piece of a Latin word, or of a word in katakana. */
function isPiece(text: string, start: number, end: number): boolean {
  const joins = (one: string, other: string) =>
    (/[a-z0-9]/i.test(one) && /[a-z0-9]/i.test(other)) || (/[ァ-ー]/.test(one) && /[ァ-ー]/.test(other));
  return joins(text.charAt(start - 1), text.charAt(start)) || joins(text.charAt(end - 1), text.charAt(end));
}
