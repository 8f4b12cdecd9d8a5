import type { Aim } from '../../observe/observations.ts';
import { linked, observed, spot, testCheck } from '../testing.ts';
import { check } from './asks-for-credentials.ts';

const link = linked({ url: 'https://stranger.example/' });
const asking = (...aims: Aim[]) => ({ asks: aims.map((aim) => ({ ...spot(aim), aim })) });

testCheck(check, {
  found: {
    'a login behind a link': observed({ ...link, text: asking('personal-data', 'credentials') }),
    'a card': observed({ ...link, text: asking('card') }),
    'money, without any link': observed({ text: asking('payment') }),
    'personal data by answering': observed({ text: asking('personal-data', 'reply') }),
  },
  clear: {
    nothing: observed(link),
    'no way to hand it over': observed({ text: asking('credentials') }),
    'an answer alone': observed({ text: asking('reply') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
