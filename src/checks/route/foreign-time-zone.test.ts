import { unknown } from '../../answer.ts';
import { claiming, observed, testCheck } from '../testing.ts';
import { check } from './foreign-time-zone.ts';

const source = { mail: '', start: 0, end: 10 };
const dated = (zone: string) => ({ date: { text: `Mon, 14 Mar 2022 09:00:00 ${zone}`, zone, source } });
const { date: _, ...undated } = observed().mail;
const japanese = { language: 'ja' } as const;

testCheck(check, {
  found: {
    'a brand, an hour west of Japan': observed({
      mail: dated('+0800'),
      text: japanese,
      identity: { claimedBrand: claiming() },
    }),
    'anyone, an hour west of Japan': observed({ mail: dated('+0800'), text: japanese }),
  },
  clear: {
    'in Japan': observed({ mail: dated('+0900'), text: japanese }),
    'UTC, as systems keep it': observed({ mail: dated('+0000'), text: japanese }),
    'not in Japanese': observed({ mail: dated('+0800'), text: { language: 'en' } }),
  },
  unknown: {
    'the mail has no date': { ...observed({ text: japanese }), mail: undated },
    'whom it claims to be is not known': observed({
      mail: dated('+0800'),
      text: japanese,
      identity: { claimedBrand: unknown('internal') },
    }),
  },
});
