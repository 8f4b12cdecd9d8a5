import { headerField, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './made-up-address.ts';

const from = (address: string) => observed({ mail: { headerFrom: mailbox(address) } });

testCheck(check, {
  found: {
    'words and a running number': from('Best_Offers_48213@shop.example'),
    'a word, a letter and a number': from('client-desk-n90217@shop.example'),
    'letters, capitals and digits thrown together': from('renew_aKd8wQ2x@shop.example'),
    'a sub-domain of letters without a meaning': from('info@xk7q2v9b.shop.example'),
    'the first name of a tenant': observed({
      mail: { headerFrom: mailbox('support@example123.onmicrosoft.com') },
      identity: { fromRole: roleOf('customers', false) },
    }),
    'behind an unquoted comma': observed({
      mail: { headerFrom: mailbox('', 'Example Shop'), furtherFrom: [mailbox('hot_deals_90211@shop.example')] },
    }),
  },
  clear: {
    'a desk': from('info@shop.example'),
    'a person': from('hanako.yamada@shop.example'),
    'a person and a short number': from('h.yamada2@shop.example'),
    'a student by number': from('s1234567@u.example.ac.jp'),
    'an employee by number': from('tz2294@university.example'),
    'an address made for one thread': from('reply+4e0f4996a1@shop.example'),
    'a person at a mailbox provider': observed({
      mail: { headerFrom: mailbox('anna_berg_90211@mail.example') },
      identity: { fromIsFreeMail: true },
    }),
    'a machine that reports': observed({
      mail: {
        headerFrom: mailbox('MAILER-DAEMON@psmtpd-01.r3k9x2.example.net'),
        fields: [headerField('From', 'MAILER-DAEMON')],
      },
    }),
    'a registered company': observed({
      mail: { headerFrom: mailbox('info_order_90211@bank.example') },
      identity: { fromRole: roleOf('official') },
    }),
    'whom the user vouches for': observed({
      mail: { headerFrom: mailbox('info_order_90211@shop.example') },
      identity: { fromIsKnownSender: true },
    }),
  },
  unknown: { 'no sender': observed({ mail: { headerFrom: undefined } as never }) },
});
