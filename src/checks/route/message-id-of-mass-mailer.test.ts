import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './message-id-of-mass-mailer.ts';

const source = { mail: '', start: 5, end: 50 };
const withId = (id: string) => ({ messageId: { id, domain: id.split('@').at(1) ?? '', source } });
const windowsMail = withId('5D30929AD2AB4229816E59EA84B225A2@desk');
const { messageId: _, ...nameless } = observed().mail;

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { ...windowsMail, fields: [headerField('In-Reply-To', '<a@example.co.jp>')] },
    }),
    'time and sixteen hexadecimal digits': observed({ mail: withId('20240510010203.180C5F55B7A6B819@shop.example') }),
    'an Outlook form without hexadecimal letters': observed({
      mail: withId('007630453785$88584313$40412348@desk'),
    }),
    'the form of Foxmail in a Japanese mail': observed({ mail: withId('20240510200507478172@shop.example') }),
    'a program that was given up long ago': observed({ mail: windowsMail }),
  },
  clear: {
    'an ordinary one': observed(),
    'a true Outlook’s': observed({ mail: withId('004101d658b4$06dfc155$8d55fea4$@shop.example') }),
    'Foxmail in an English mail': observed({
      mail: withId('20240510200507478172@shop.example'),
      text: { language: 'en' },
    }),
    'that program in its time': observed({
      mail: { ...windowsMail, date: { text: 'Tue, 10 May 2011 09:00:00 +0900', iso: '2011-05-10T00:00:00Z', source } },
    }),
  },
  unknown: { 'there is no Message-ID': { ...observed(), mail: nameless } },
});
