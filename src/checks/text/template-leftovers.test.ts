import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './template-leftovers.ts';

const templateLeftovers = [spot('[RAND_LETTER_5]')];

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { fields: [headerField('In-Reply-To', '<a@shop.example>')] },
      text: { templateLeftovers },
    }),
    'a placeholder was left': observed({ text: { templateLeftovers } }),
  },
  clear: {
    'none was left': observed(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
