import { headerField, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './report-from-mail-program.ts';

const outlook = { fields: [headerField('X-Mailer', 'Microsoft Outlook Express 6.00.2600.0000')] };
const { headerFrom: _, ...nobody } = observed().mail;
const part = (type: string) => ({ path: '', type, encoding: '7bit', start: 0, end: 9 });

testCheck(check, {
  found: {
    'a server by its name': observed({
      mail: { ...outlook, headerFrom: mailbox('postmaster@example.co.jp', 'Mail Delivery Subsystem') },
    }),
    'a server by its address': observed({ mail: { ...outlook, headerFrom: mailbox('mailer-daemon@strange.example') } }),
    'an administrator with a report': observed({
      mail: {
        ...outlook,
        headerFrom: mailbox('postmaster@example.co.jp', 'Post Office'),
        subject: 'Delivery reports about your e-mail',
      },
    }),
  },
  clear: {
    'a postmaster who writes by hand': observed({
      mail: { ...outlook, headerFrom: mailbox('postmaster@example.co.jp', 'Postmaster'), subject: 'Your abuse report' },
    }),
    'a server in no program': observed({
      mail: { headerFrom: mailbox('mailer-daemon@example.co.jp', 'Mail Delivery System') },
    }),
    'a report in its form': observed({
      mail: {
        ...outlook,
        headerFrom: mailbox('mailer-daemon@example.co.jp'),
        parts: [part('multipart/report'), part('message/delivery-status')],
      },
    }),
    'a person': observed({ mail: outlook }),
  },
  unknown: { 'no author': { ...observed(), mail: nobody } },
});
