import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const ARCHIVE = /\.(?:zip|rar|7z|lzh|ace|arj|cab|tar|tgz|gz|xz|bz2)$/i;
/** The word, and something short behind it that opens the archive. */
const PASSWORD =
  /(?:パスワード|\bpass(?:word|code|wd)?\b|\bkennwort\b|\bpasswort\b|\bcontraseña\b|\bmot de passe\b|\bsenha\b)[^。\n:=「]{0,24}[:=「は][ 「]{0,3}([A-Za-z0-9!@#$%&*_+.-]{3,20})(?![A-Za-z0-9])/i;

/** The password is made of what the reader knows and others do not; what follows is an example. */
const KNOWN_TO_READER =
  /生年月日|誕生日|下\s?[0-9四4]\s?[桁けた]|会員番号|\b(?:birth|nascimento|nacimiento|naissance|nascita|geburts|last (?:four|4)|[uú]ltimos (?:quatro|cuatro|4))/i;

/** Programs that answer name what they answer (RFC 5322 section 3.6.4). */
const REPLY = /^\s*(?:re|aw|sv|antw|返信)\s{0,4}[:：]/i;

/**
 * An archive, and its password in the same mail: so that the reader can open it and no filter can. Careless senders do
 * that, too; careful ones tell the password on another way.
 * `document`: a PDF document that is encrypted, in place of the archive; payslips and bank papers come so, whose password
 * the reader knows and no mail tells. `answers-nothing`: its subject is an answer's, and it names no mail that it answers.
 */
export const check = defineCheck({
  id: 'archive-with-password',
  topic: 'attachments',
  needs: ['mail'],
  variants: ['archive', 'answers-nothing', 'document'],
  facts: ['name', 'password'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const archive = mail.attachments.find(({ name }) => ARCHIVE.test(name.slice(-60).trim()));
    const locked = archive ?? mail.attachments.find(({ encrypted }) => encrypted === true);
    if (!locked) return clear();
    const text = mail.body.text.slice(0, 4000).normalize('NFKC');
    const password = PASSWORD.exec(text)?.[1];
    if (password === undefined) return clear();
    const facts = { name: locked.name.slice(0, 120), password };
    if (!archive && KNOWN_TO_READER.test(text)) return clear();
    if (!archive) return finding(facts, [locked.source], { variant: 'document' });
    const isAnswer = mail.fields.some(({ name }) => /^(?:in-reply-to|references)$/i.test(name));
    const variant = REPLY.test(mail.subject) && !isAnswer ? 'answers-nothing' : 'archive';
    return finding(facts, [archive.source], { variant, aim: ['malware'] });
  },
});
