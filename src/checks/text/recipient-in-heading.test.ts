import { headerField, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './recipient-in-heading.ts';

const subjectSource = { mail: '', start: 20, end: 60 };
const subject = 'Password of taro@example.co.jp expires today';
const part = (path: string, type: string) => ({ path, type, encoding: '7bit', start: 0, end: 1 });
const heading = { subject, subjectSource };

testCheck(check, {
  found: {
    'in the subject': observed({ mail: heading }),
    'passing for an answer of a list, which anyone can': observed({
      mail: {
        ...heading,
        fields: [headerField('References', '<a@example.co.jp>'), headerField('List-Id', '<a.test>')],
      },
    }),
    'without an envelope sender, as reports are': observed({
      mail: { ...heading, returnPath: mailbox('', '', 'Return-Path') },
    }),
    'in the sender’s name': observed({
      mail: { headerFrom: mailbox('a@stranger.example', 'Mail for TARO@example.co.jp') },
    }),
  },
  clear: {
    'a name instead': observed({ mail: { subject: '山田様', subjectSource } }),
    'the invitation of a calendar': observed({
      mail: { ...heading, parts: [{ path: '1', type: 'text/calendar', encoding: '7bit', start: 0, end: 1 }] },
    }),
    'a delivery report': observed({
      mail: {
        ...heading,
        returnPath: mailbox('', '', 'Return-Path'),
        parts: [part('', 'multipart/report'), part('1', 'text/plain'), part('2', 'message/delivery-status')],
      },
    }),
    'the list that passed it on': observed({
      mail: { headerFrom: mailbox('list@shop.example', 'Taro via List, taro@example.co.jp') },
    }),
    'From without a name, to oneself': observed({
      mail: { headerFrom: mailbox('taro@example.co.jp', 'taro@example.co.jp') },
    }),
  },
  unknown: { 'nobody is named as recipient': observed({ mail: { ...heading, recipients: [] } }) },
});
