import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Letters of the body that are read. */
const READ = 6000;
const REFUSALS: readonly RegExp[] = [
  /電話[^。\n]{0,16}(?:出られ|出れな|使えな|でき(?:ない|ません)|(?:繋が|つなが)り?(?:ません|らない)|不通|ではなく|は(?:お?控え|ご?遠慮))/,
  /メール(?:のみ|だけ)で(?:ご?連絡|ご?返信|やり取り|お願い)/,
  /\b(?:can(?:not|['’]t)|unable to|not able to) (?:talk|speak|call|pick up|take (?:any |your )?calls?|be reached)\b/i,
  /\b(?:don['’]t|do not) call\b|\be-?mail (?:is best|only)\b/i,
  /\bonly (?:reply|respond|answer|be reached|communicate)\b[^.\n]{0,20}\b(?:by|via|through|on) e-?mail/i,
  /\bin (?:a )?meetings?\b[^.\n]{0,30}\ball day\b/i,
];

/**
 * Money shall be led elsewhere, and the one way by which the reader could find out who writes is cut off beforehand: no
 * calls, answers by mail alone. Who announces a new account honestly wants to be called. People in meetings write so,
 * too, which is why it is looked for only beside such a request.
 */
export const check = defineCheck({
  id: 'telephone-refused',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  facts: ['refusal', 'words'],

  run({ mail, identity, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [diversion] = text.diversions;
    if (!diversion || identity.fromIsKnownSender) return clear();
    const body = mail.body.text.slice(0, READ);
    const refusal = REFUSALS.map((pattern) => pattern.exec(body)?.[0]).find((words) => words !== undefined);
    if (refusal === undefined) return clear();
    return finding({ refusal, words: diversion.text }, [diversion.source], { aim: ['payment'] });
  },
});
