import { observed, testCheck } from '../testing.ts';
import { check } from './hidden-filler.ts';

const body = observed().mail.body;
const filler = 'a walk through the old town '.repeat(40);

testCheck(check, {
  found: {
    'a story behind a short request': observed({
      mail: { body: { ...body, text: 'ご確認ください。', hidden: filler } },
    }),
  },
  clear: {
    'nothing hidden': observed(),
    'a preview line and its filler': observed({
      mail: { body: { ...body, hidden: `秋のセール${'\u200c\u00a0\u034f'.repeat(900)}` } },
    }),
    'a second layout for phones': observed({ mail: { body: { ...body, text: filler, hidden: filler } } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
