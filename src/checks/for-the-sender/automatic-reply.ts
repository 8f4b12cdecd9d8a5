import type { HeaderField } from '../../mail/mail.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** How programs that answer by themselves say so: RFC 3834 section 5, and the fields that were in use before it. */
const DECLARED: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^auto-submitted$/i, /^\s*auto-replied\b/i],
  [/^x-auto(?:reply|respond|-?response)$/i, /^(?!\s*(?:no|false|0)\b)\s*\S/i],
  [/^precedence$/i, /^\s*auto_reply\b/i],
];

/** Subjects under which forms thank whoever filled them in, or to which a program answers for an absent reader. */
const SUBJECT: readonly RegExp[] = [
  /お問い?合わ?せ[^\n]{0,30}?(?:ありがとう|有難う|有り難う|御礼|お礼|完了|受け?付け?|承りました|確認)/,
  /(?:自動(?:返信|応答|回答)|不在(?:通知|連絡)?の?自動)/,
  /\bthank(?:s| you) for (?:contacting|reaching out|your (?:message|e-?mail|inquiry|enquiry|interest|submission))\b/i,
  /^\s*(?:auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|abwesenheits(?:notiz|assistent)|réponse automatique|respuesta automática|resposta automática|risposta automatica)\b/i,
];

/**
 * A program answers by itself: to a mail, or to a form that somebody filled in with the reader's address. It repeats what
 * that somebody wrote, which may be a stranger's advertisement or fraud. Anyone can write so; it weighs nothing.
 */
export const check = defineCheck({
  id: 'automatic-reply',
  topic: 'for-the-sender',
  needs: ['mail'],
  variants: ['declared', 'subject'],
  facts: ['said'],

  run({ mail }) {
    const field = mail.fields.find(isDeclared);
    if (field)
      return finding({ said: `${field.name}: ${field.value.trim().slice(0, 60)}` }, [field.source], {
        variant: 'declared',
      });
    const subject = mail.subject.normalize('NFKC').slice(0, 300);
    const said = SUBJECT.map((pattern) => pattern.exec(subject)?.[0]).find((each) => each !== undefined);
    if (said === undefined) return mail.form === 'headers-only' && subject === '' ? cannotTell('not-in-mail') : clear();
    const sources = mail.fields.filter(({ name }) => /^subject$/i.test(name.trim())).map(({ source }) => source);
    return finding({ said }, sources.slice(0, 1), { variant: 'subject' });
  },
});

function isDeclared({ name, value }: HeaderField): boolean {
  return DECLARED.some(([wanted, says]) => wanted.test(name.trim()) && says.test(value.slice(0, 200)));
}
