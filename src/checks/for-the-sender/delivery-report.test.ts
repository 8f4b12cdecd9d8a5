import { linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './delivery-report.ts';

function part(path: string, type: string) {
  return { path, type, encoding: '7bit', start: 0, end: 10 };
}

const report = {
  returnPath: mailbox('', '', 'Return-Path'),
  headerFrom: mailbox('mailer-daemon@mx.example.net', 'Mail Delivery System'),
  parts: [part('', 'multipart/report'), part('1', 'text/plain'), part('2', 'message/delivery-status')],
};

testCheck(check, {
  found: {
    'a report with the mail that could not be delivered': observed({
      mail: { ...report, parts: [...report.parts, part('3', 'message/rfc822')] },
    }),
    'with its header alone': observed({
      mail: { ...report, parts: [...report.parts, part('3', 'text/rfc822-headers')] },
    }),
    'a report that quotes nothing': observed({ mail: report }),
  },
  clear: {
    'ordinary mail': observed(),
    'the form, and a button that leads to a stranger': observed({
      links: linked({ url: 'https://page.example.net/', text: 'Release' }).links,
      mail: { ...linked({ url: 'https://page.example.net/', text: 'Release' }).mail, ...report },
    }),
    'the form, from somebody’s own envelope': observed({
      mail: { ...report, returnPath: mailbox('desk@example.net', '', 'Return-Path') },
    }),
  },
  unknown: { 'a pasted header has no parts': observed({ mail: { form: 'headers-only' } }) },
});
