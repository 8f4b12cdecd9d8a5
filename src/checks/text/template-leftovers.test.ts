import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './template-leftovers.ts';

const templateLeftovers = [spot('[RAND_LETTER_5]')];

testCheck(check, {
  found: { 'a placeholder was left': observed({ text: { templateLeftovers } }) },
  clear: {
    'none was left': observed(),
    'somebody answers in a talk about templates': observed({
      mail: { fields: [headerField('In-Reply-To', '<a@shop.example>')] },
      text: { templateLeftovers },
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
