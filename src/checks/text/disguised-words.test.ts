import { observed, spot, testCheck } from '../testing.ts';
import { check } from './disguised-words.ts';

const disguised = (kind: 'other-script' | 'styled' | 'split', text: string) =>
  observed({ text: { disguisedWords: [{ ...spot(text), kind }] } });

testCheck(check, {
  found: {
    'a Cyrillic letter in a Latin word': disguised('other-script', 'Аmazon'),
    'invisible characters within words': disguised('split', 'a\u200bb'),
    'letters of mathematics': disguised('styled', '𝐎𝐩𝐞𝐧'),
    'already in headers alone': observed({
      mail: { form: 'headers-only' },
      text: { disguisedWords: [{ ...spot('Аmazon'), kind: 'other-script' }] },
    }),
  },
  clear: { 'words in their own letters': observed() },
  unknown: { 'there is no body, and the headers show none': observed({ mail: { form: 'headers-only' } }) },
});
