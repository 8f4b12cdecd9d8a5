import { observed, spot, testCheck } from '../testing.ts';
import { check } from './simplified-glyphs.ts';

testCheck(check, {
  found: {
    'a name, perhaps': observed({ text: { simplifiedGlyphs: [spot('邓')] } }),
    'sentences written with them': observed({ text: { simplifiedGlyphs: ['请', '账', '户', '认'].map(spot) } }),
  },
  clear: { 'none in the text': observed() },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
