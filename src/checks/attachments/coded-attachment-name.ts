import { changesOfKind } from '../changes-of-kind.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|[sx]?html?|svg|zip|rar|7z|rtf)$/i;
/** Changes between small and capital letters and digits; names that people and scanners give have fewer. */
const LEAST = 4;

/**
 * The attached document is called by letters and digits thrown together, made anew for each mail so that no two are
 * alike to a filter. Names that hold a date, and those of telephones and scanners, are in order; documents of a company's
 * system carry numbers, seldom letters among them.
 */
export const check = defineCheck({
  id: 'coded-attachment-name',
  topic: 'attachments',
  needs: ['mail'],
  facts: ['name'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const one = mail.attachments.find(({ name, inline }) => !inline && DOCUMENT.test(name) && isCoded(name));
    return one ? finding({ name: one.name.slice(0, 120) }, [one.source]) : clear();
  },
});

/** Any word between separators; a digest of hexadecimal digits is what systems name files by. */
function isCoded(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/\.\w{2,5}$/, '')
    .split(/[\s_.()[\]-]+/);
  return words.some(
    (word) => /^[A-Za-z0-9]{8,}$/.test(word) && !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(word) && isMixed(word),
  );
}

/** Four small letters in a row are mostly a word. */
function isMixed(word: string): boolean {
  if (/[a-z]{4}/.test(word)) return false;
  return changesOfKind(word) >= LEAST && /[0-9]/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word);
}
