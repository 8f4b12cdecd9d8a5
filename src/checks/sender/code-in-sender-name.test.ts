import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './code-in-sender-name.ts';

const named = (name: string, address = 'info@shop.example') =>
  observed({ mail: { headerFrom: mailbox(address, name) } });

testCheck(check, {
  found: {
    'a reference number': named('Example Bank - Protocol: 55716778'),
    'a number in full-width digits': named('例示カード 受付番号123456'),
    'a code behind a word': named('suspected fraudDM1sTWq9ts'),
  },
  clear: {
    'a company': named('Example Shop'),
    'a year': named('Example Fair 2026'),
    'a telephone number as it is written': named('例示銀行 03-1234-5678'),
    'a number that is the whole name': named('1234567890', '1234567890@mail.example'),
    'a number that the address has, too': named('Taro 123456', 'taro123456@mail.example'),
    'an address': named('info12345@shop.example'),
    'a name in capitals and small letters': named('iPhoneShop24 McDonald'),
    'whom the user vouches for': observed({
      mail: { headerFrom: mailbox('info@shop.example', 'Shop 123456') },
      identity: { fromIsKnownSender: true },
    }),
  },
  unknown: { 'no sender': observed({ mail: { headerFrom: undefined } as never }) },
});
