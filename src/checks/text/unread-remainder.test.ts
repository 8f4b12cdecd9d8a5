import { observed, testCheck } from '../testing.ts';
import { check } from './unread-remainder.ts';

const source = { mail: '', start: 0, end: 10 };

testCheck(check, {
  found: {
    'parts beyond the limit': observed({ mail: { defects: [{ kind: 'too-many-parts', detail: '1000', source }] } }),
    'text beyond the limit': observed({
      mail: {
        body: {
          text: '',
          hidden: '',
          tricks: { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0 },
          htmls: [],
          fonts: [],
          languages: [],
          truncated: true,
          sources: [source],
        },
      },
    }),
  },
  clear: {
    'a mail that was read whole': observed(),
    'a defect that hides nothing': observed({ mail: { defects: [{ kind: 'bare-lf', detail: '', source }] } }),
  },
  unknown: { 'only headers were pasted': observed({ mail: { form: 'headers-only' } }) },
});
