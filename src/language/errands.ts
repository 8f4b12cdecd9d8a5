import { unaccented } from './unaccented.ts';

/** A mail that says more than this says what it is about. */
const LONGEST = 500;
const FEWEST = 2;

/** What the first message of a fraud in a superior's name consists of: nothing but readiness, hurry and a way to write. */
const PARTS: readonly RegExp[] = [
  // Is the reader there?
  /お手(?:すき|隙)(?:です|でしょう|の際)|お忙しい(?:です|でしょう)か|(?:今|いま|現在|ただ今|ただいま|本日)[^。\n]{0,8}(?:オフィス|会社|社内|お?席|デスク|パソコン)[^。\n]{0,8}(?:いますか|いらっしゃいますか|おられますか|でしょうか|ですか)|\bare you (?:available|free|busy|around|at (?:your|the) (?:desk|office)|in the office|at work)\b[^.\n]{0,24}\?|\b(?:do you have|have you got|got) a (?:moment|minute|second)\b[^.\n]{0,24}\?|\b(?:sind sie|bist du)\b[^.\n]{0,24}\b(?:am platz|im buro|verfugbar|erreichbar|da|frei|am schreibtisch)\b[^.\n]{0,16}\?|\b(?:etes-vous|es-tu|vous etes|tu es)\b[^.\n]{0,24}\b(?:disponible|au bureau|libre|la|joignable|a votre poste)\b[^.\n]{0,16}\?/i,
  // Something is to be done, and not said what.
  /(?:対応|処理|手伝(?:って)?|お願い)(?:して)?(?:いただ|頂|もらい|し)[^。\n]{0,6}(?:業務|用件|タスク|仕事|案件|作業|こと|事)[^。\n]{0,16}(?:あり|ござい|有り)|\bi (?:need|want|would like) you to (?:handle|run|take care of|do|complete|assist (?:me )?with) (?:something|an? (?:quick |urgent |discreet |confidential |important |personal )?(?:task|errand|assignment|favou?r|request))\b|\bi need your (?:help|assistance) with something\b|\b(?:have|got) an? (?:quick|urgent|discreet|confidential) (?:task|errand|assignment|request) for you\b|\b(?:brauche|benotige|habe)\b[^.\n]{0,50}\b(?:hilfe|unterstutzung|aufgabe|gefallen|erledigung)\b|\b(?:besoin (?:de votre aide|de ton aide|d['’]un service|que vous)|(?:une tache|un service|une demande|une mission)\b[^.\n]{0,24}(?:urgent|rapide|confidentiel|discret|a vous|a te))/i,
  // A number that a colleague would know.
  /(?:携帯|スマホ|個人)(?:の)?(?:電話)?番号を[^。\n]{0,10}(?:教え|送|返信|お知らせ)|\b(?:send|give|drop|share|text|forward|reply with|provide)(?: me)?(?: with)? your (?:personal |direct |best )?(?:cell|mobile|cellphone|whatsapp)\b|\b(?:ihre|deine) (?:handy|mobil|private )\w{0,3}nummer\b|\b(?:votre|ton) (?:numero (?:de )?(?:portable|mobile|whats ?app|personnel)|portable)\b/i,
  // No call, and soon.
  /(?:会議|打ち合わせ|商談)中[^。\n]{0,16}(?:電話|通話)[^。\n]{0,10}(?:出られ|でき|取れ)|(?:お?早め|至急|すぐ|大至急|早急)(?:に|で)?[^。\n]{0,6}(?:ご?返信|ご?返事|ご?連絡)|\b(?:can['’]?t|cannot|unable to|not able to|won['’]t be able to) (?:take|make|receive|talk on)[^.\n]{0,12}(?:calls?|phone)\b|\b(?:reply|respond|get back to me|let me know|email me)[^.\n]{0,16}(?:asap|as soon as|immediately|right away|once you get this)\b|\bkann\b[^.\n]{0,20}\bnicht (?:telefonier|sprech|anruf)|\b(?:melden sie sich|antworten sie|geben sie)\b[^.\n]{0,24}\b(?:umgehend|sofort|kurz bescheid|sobald)|\bne (?:peux|puis)\b[^.\n]{0,24}\b(?:telephon|appel|parler)|\b(?:repondez|reponds|confirmez)\b[^.\n]{0,24}\b(?:vite|rapidement|des que|immediatement|aussitot)/i,
];

/**
 * The words of an errand that is not named: somebody asks whether the reader is there, wants something done or a mobile
 * number, and no call. Takes plain text; `undefined` where the text is long, holds a link, or has fewer than two of them.
 */
export function errandIn(text: string): string | undefined {
  if (text.length > LONGEST || /https?:\/\//i.test(text)) return undefined;
  const read = unaccented(text);
  const words = PARTS.flatMap((part) => {
    const at = part.exec(read);
    return at ? [text.slice(at.index, at.index + at[0].length)] : [];
  });
  return words.length < FEWEST ? undefined : words.slice(0, 2).join(' … ').replace(/\s+/g, ' ').slice(0, 100);
}
