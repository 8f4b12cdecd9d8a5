import { linked, observed, spot, testCheck } from '../testing.ts';
import { check } from './chat-contact-in-story.ts';

const telling = { stories: [{ ...spot('日給3万円'), kind: 'easy-money' as const, parts: ['日給3万円', '当日払い'] }] };
const leading = (url: string) => ({ mail: linked({ url }).mail });

testCheck(check, {
  found: {
    'a person of a messenger': observed({ ...leading('https://line.me/ti/p/~example'), text: telling }),
    'an account of a firm': observed({ ...leading('https://lin.ee/example'), text: telling }),
    'a person’s name on a messenger': observed({
      mail: { body: { ...observed().mail.body, text: 'Telegramで @hayashi_hr までご連絡ください。' } },
      text: telling,
    }),
  },
  clear: {
    'a shop’s account without a story': observed(leading('https://lin.ee/example')),
    'a story with a site': observed({ ...leading('https://jobs.example/'), text: telling }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
