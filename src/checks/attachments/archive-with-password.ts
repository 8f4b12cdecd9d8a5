import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const ARCHIVE = /\.(?:zip|rar|7z|lzh|ace|arj|cab|tar|tgz|gz|xz|bz2)$/i;
/** The word, and something short behind it that opens the archive. */
const PASSWORD =
  /(?:パスワード|\bpass(?:word|code|wd)?\b|\bkennwort\b|\bpasswort\b|\bcontraseña\b|\bmot de passe\b|\bsenha\b)[^。\n:=「]{0,12}[:=「は][ 「]{0,3}([A-Za-z0-9!@#$%&*_+.-]{3,20})(?![A-Za-z0-9])/i;

/** Programs that answer name what they answer (RFC 5322 section 3.6.4). */
const REPLY = /^\s*(?:re|aw|sv|antw|返信)\s{0,4}[:：]/i;

/**
 * An archive, and its password in the same mail: so that the reader can open it and no filter can. Careless senders do
 * that, too; careful ones tell the password on another way.
 * `answers-nothing`: its subject is an answer's, and it names no mail that it answers.
 */
export const check = defineCheck({
  id: 'archive-with-password',
  topic: 'attachments',
  needs: ['mail'],
  variants: ['archive', 'answers-nothing'],
  facts: ['name', 'password'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const archive = mail.attachments.find(({ name }) => ARCHIVE.test(name.slice(-60).trim()));
    if (!archive) return clear();
    const password = PASSWORD.exec(mail.body.text.slice(0, 4000).normalize('NFKC'))?.[1];
    if (password === undefined) return clear();
    const isAnswer = mail.fields.some(({ name }) => /^(?:in-reply-to|references)$/i.test(name));
    const variant = REPLY.test(mail.subject) && !isAnswer ? 'answers-nothing' : 'archive';
    return finding({ name: archive.name.slice(0, 120), password }, [archive.source], { variant, aim: ['malware'] });
  },
});
