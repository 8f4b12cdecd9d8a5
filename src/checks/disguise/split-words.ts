import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Once or twice happens where editors leave a comment behind. */
const LEAST = 3;
const LETTER = '[\\p{sc=Latin}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
const IN_SUBJECT = new RegExp(`${LETTER}[\\u00AD\\u034F\\u200B-\\u200D\\u2060-\\u2064\\uFEFF]{1,6}(?=${LETTER})`, 'gu');

/**
 * Something unseen stands inside words (zero-width characters, hidden letters, comments), so that a reader sees the word
 * and a filter does not. Writings that need joiners inside words are not looked at.
 */
export const check = defineCheck({
  id: 'split-words',
  topic: 'disguise',
  needs: ['mail'],
  variants: ['subject', 'body'],
  facts: ['places'],

  run({ mail }) {
    const { subject, subjectSource, headerFrom, body } = mail;
    const inName = (headerFrom?.name ?? '').slice(0, 1000).match(IN_SUBJECT)?.length ?? 0;
    const inSubject = subject.slice(0, 2000).match(IN_SUBJECT)?.length ?? 0;
    const source = inSubject > 0 ? subjectSource : headerFrom?.source;
    if (inName + inSubject > 0 && source) {
      return finding({ places: inName + inSubject }, [source], { variant: 'subject' });
    }
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const places = body.tricks.splitWords;
    return places < LEAST ? clear() : finding({ places }, body.sources, { variant: 'body' });
  },
});
