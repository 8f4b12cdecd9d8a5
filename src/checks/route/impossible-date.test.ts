import { hop, observed, testCheck } from '../testing.ts';
import { check } from './impossible-date.ts';

const source = { mail: '', start: 0, end: 10 };
const dated = (iso?: string) => observed({ mail: { date: { text: 'as written', source, ...(iso ? { iso } : {}) } } });
const { date: _, ...undated } = observed().mail;

testCheck(check, {
  found: {
    'no date at all': dated(),
    'two days after it was received': dated('2024-05-12T00:00:00Z'),
    'two months before it was received': dated('2024-03-10T00:00:00Z'),
  },
  clear: {
    'the same minute': observed(),
    'a time zone wrong': dated('2024-05-10T09:00:05Z'),
    'three weeks in the hands of a moderator': dated('2024-04-19T00:00:00Z'),
  },
  unknown: {
    'no clock that is believed': observed({
      mail: { route: { ...observed().mail.route, hops: [hop({ trusted: false })] } },
    }),
    'no Date was given': { ...observed(), mail: undated },
  },
});
