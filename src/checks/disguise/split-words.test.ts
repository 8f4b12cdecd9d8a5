import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './split-words.ts';

const body = observed().mail.body;
const split = (splitWords: number) => ({ ...body, tricks: { ...body.tricks, splitWords } });
const subjectSource = { mail: '', start: 0, end: 20 };

testCheck(check, {
  found: {
    'a subject with zero-width spaces': observed({ mail: { subject: 'お支\u200b払\u200bい', subjectSource } }),
    'a name with a soft hyphen': observed({ mail: { headerFrom: mailbox('a@shop.example', 'Ama\u00adzon') } }),
    'a body with many': observed({ mail: { body: split(12) } }),
  },
  clear: {
    none: observed(),
    'one comment inside a word': observed({ mail: { body: split(1) } }),
    'joiners of emoji and Persian': observed({ mail: { subject: '👨\u200d👩\u200d👧 می\u200cخواهم', subjectSource } }),
    'an invisible character at the edge': observed({ mail: { subject: '\u200bお知らせ\u200b', subjectSource } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
