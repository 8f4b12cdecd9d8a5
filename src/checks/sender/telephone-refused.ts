import type { TextSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { withoutAccents } from '../without-accents.ts';

/** Letters of the body that are read. */
const READ = 6000;
const REFUSALS: readonly RegExp[] = [
  /電話[^。\n]{0,16}(?:出られ|出れな|使えな|でき(?:ない|ません)|(?:繋が|つなが)り?(?:ません|らない)|不通|ではなく|は(?:お?控え|ご?遠慮))/,
  /メール(?:のみ|だけ)で(?:ご?連絡|ご?返信|やり取り|お願い)/,
  /\b(?:can(?:not|['’]t)|unable to|not able to) (?:talk|speak|call|pick up|take (?:any |your )?calls?|be reached)\b/i,
  /\b(?:don['’]t|do not) call\b|\be-?mail (?:is best|only)\b/i,
  /\bonly (?:reply|respond|answer|be reached|communicate)\b[^.\n]{0,20}\b(?:by|via|through|on) e-?mail/i,
  /\bin (?:a )?meetings?\b[^.\n]{0,30}\ball day\b/i,
  // German and French, read without accents.
  /\bnicht (?:ans telefon|telefonieren|anrufen|ans handy)|\b(?:kann|darf|konnte)\b[^.\n]{0,20}\bnicht (?:telefonier|sprech)|\btelefonisch\b[^.\n]{0,50}\b(?:nicht|schlecht|kaum) (?:zu )?(?:erreich|moglich)|\bkeine anrufe\b|\b(?:nicht|auch nicht)[^.\n]{0,12} am telefon\b/i,
  /\b(?:nur|ausschlie(?:ss|ß)lich) (?:noch )?(?:per|uber) (?:e-?)?mail\b|\berreichen kannst du mich nur\b/i,
  /\bne (?:peux|puis|pourrai|suis)\b[^.\n]{0,24}\b(?:telephon|appel|joignable|parler)|\binjoignable\b|\b(?:ne m['’]appel|pas d['’]appels?\b|sans (?:m['’])?appeler)|\b(?:uniquement|seulement|exclusivement|(?:joindre|repondre) que) par (?:e-?mail|mail|courriel)/i,
  // Nobody else shall hear of it, who would know better.
  /\b(?:mit|zu) niemande?[mn]\b|\b(?:sag|erzahl|verrat)\w{0,3}\b[^.\n]{0,20}\bniemande?[mn]\b|\bunter uns (?:bleib|behalt)|\b(?:absolute|strengste|volle|auf (?:ihre|deine)) (?:verschwiegenheit|diskretion)/i,
  /\b(?:parle[rz]?|dites?|dire)\b[^.\n]{0,16}\ba personne\b|\b(?:reste|rester)\b[^.\n]{0,12}\bentre nous\b|\bgard\w{1,3}\b[^.\n]{0,30}\b(?:secrete?|pour vous|confidentiel)|\b(?:la plus grande|toute|totale|votre) discretion\b/i,
];

/** Stories in which somebody who is known to the reader, or a giver, is to be asked nothing. */
const ALONE: ReadonlySet<TextSeen['stories'][number]['kind']> = new Set([
  'stranded-friend',
  'advance-fee',
  'fee-before-payout',
  'accusation',
  'money-mule',
  'courier-buyer',
]);

/**
 * Money shall be led elsewhere (or a story is told whose teller could be asked), and the one way by which the reader could find out who writes is cut off beforehand: no
 * calls, answers by mail alone, not a word to anybody. Who announces a new account honestly wants to be called. People in meetings write so,
 * too, which is why it is looked for only beside such a request.
 */
export const check = defineCheck({
  id: 'telephone-refused',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  facts: ['refusal', 'words'],

  run({ mail, identity, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [diversion] = [...text.diversions, ...text.stories.filter(({ kind }) => ALONE.has(kind))];
    if (!diversion || identity.fromIsKnownSender) return clear();
    const body = withoutAccents(mail.body.text.slice(0, READ));
    const refusal = REFUSALS.map((pattern) => pattern.exec(body)?.[0]).find((words) => words !== undefined);
    if (refusal === undefined) return clear();
    return finding({ refusal, words: diversion.text }, [diversion.source], { aim: ['payment'] });
  },
});
