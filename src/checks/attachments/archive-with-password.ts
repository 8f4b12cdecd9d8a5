import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const ARCHIVE = /\.(?:zip|rar|7z|lzh|ace|arj|cab|tar|tgz|gz|xz|bz2)$/i;
/** The word, and something short behind it that opens the archive. */
const PASSWORD =
  /(?:パスワード|\bpass(?:word|code|wd)?\b|\bkennwort\b|\bpasswort\b|\bcontraseña\b|\bmot de passe\b|\bsenha\b)[^。\n:=「]{0,12}[:=「は][ 「]{0,3}([A-Za-z0-9!@#$%&*_+.-]{3,20})(?![A-Za-z0-9])/i;

/**
 * An archive, and its password in the same mail: so that the reader can open it and no filter can. Careless senders do
 * that, too; careful ones tell the password on another way.
 */
export const check = defineCheck({
  id: 'archive-with-password',
  topic: 'attachments',
  needs: ['mail'],
  facts: ['name', 'password'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const archive = mail.attachments.find(({ name }) => ARCHIVE.test(name.slice(-60).trim()));
    if (!archive) return clear();
    const password = PASSWORD.exec(mail.body.text.slice(0, 4000).normalize('NFKC'))?.[1];
    if (password === undefined) return clear();
    return finding({ name: archive.name.slice(0, 120), password }, [archive.source], { aim: ['malware'] });
  },
});
