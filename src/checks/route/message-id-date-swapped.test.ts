import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './message-id-date-swapped.ts';

const source = { mail: '', start: 0, end: 10 };
const mail = (id: string, iso: string) => ({
  messageId: { id, domain: 'shop.example', source },
  date: { text: 'as written', iso, source },
});
const { messageId: _, ...nameless } = observed().mail;

testCheck(check, {
  found: {
    'no fourteenth month': observed({
      mail: mail('202214030018121B260E9DEF$32ED50E17D@l-partner.co.jp', '2022-03-14T00:18:12Z'),
    }),
    'both numbers could be a month': observed({ mail: mail('x.202205030018.1@shop.example', '2022-03-05T00:18:12Z') }),
    'in local time, past midnight': observed({ mail: mail('202214030818@shop.example', '2022-03-13T23:18:12Z') }),
  },
  clear: {
    'the right order': observed({ mail: mail('20220314001812.4711@shop.example', '2022-03-14T00:18:12Z') }),
    'day and month are equal': observed({ mail: mail('202203030018@shop.example', '2022-03-03T00:18:12Z') }),
    'neighbouring days of one month': observed({ mail: mail('202201020018@shop.example', '2022-01-02T10:00:00Z') }),
    'another day altogether': observed({ mail: mail('202214030018@shop.example', '2022-08-14T00:18:12Z') }),
    'no time of day': observed({ mail: mail('202214039999@shop.example', '2022-03-14T00:18:12Z') }),
    'a longer number': observed({ mail: mail('1202214030018@shop.example', '2022-03-14T00:18:12Z') }),
    'a delivery service that writes its stamps so': observed({
      mail: {
        ...mail('202519122134.4x@shop.example', '2025-12-19T21:34:32Z'),
        fields: [headerField('X-Mailin-Campaign', '10')],
      },
    }),
    'no digits': observed(),
  },
  unknown: {
    'no Message-ID': { ...observed(), mail: nameless },
    'no Date that can be read': observed({ mail: { date: { text: 'yesterday', source } } }),
  },
});
