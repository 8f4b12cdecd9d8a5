import { observed, spot, testCheck } from '../testing.ts';
import { check } from './misspelt-words.ts';

const word = (text: string, meant: string) => ({ ...spot(text), meant });

testCheck(check, {
  found: {
    'one word': observed({ text: { misspeltWords: [word('サーピス', 'サービス')] } }),
    'several words': observed({ text: { misspeltWords: [word('サーピス', 'サービス'), word('ロ座', '口座')] } }),
  },
  clear: { none: observed() },
  unknown: { 'there is no body, and the subject shows none': observed({ mail: { form: 'headers-only' } }) },
});
