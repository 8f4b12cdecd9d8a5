import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './unnatural-japanese.ts';

const unnaturalJapanese = [spot('あなたの口座'), spot('それ以外の場合')];

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { fields: [headerField('In-Reply-To', '<a@example.co.jp>')] },
      text: { unnaturalJapanese },
    }),
    'one turn of phrase': observed({ text: { unnaturalJapanese: unnaturalJapanese.slice(0, 1) } }),
    'several of them': observed({ text: { unnaturalJapanese } }),
    'sentences set letter by letter': observed({ text: { spacedOut: [spot('下 の リ ン ク を')] } }),
  },
  clear: {
    'Japanese as it is written': observed(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
