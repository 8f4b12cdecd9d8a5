import { mailbox, observed, testCheck } from '../testing.ts';
import { check } from './address-in-display-name.ts';

const from = (name: string) => observed({ mail: { headerFrom: mailbox('info@shop.example', name) } });
const { headerFrom: _, ...withoutFrom } = observed().mail;

testCheck(check, {
  found: {
    'another address stands in the name': from('support@bank.example'),
    'the words of a list that is another’s': from('hanako@bank.example via Staff'),
    'in full-width letters': from('ｓｕｐｐｏｒｔ＠ｂａｎｋ．ｅｘａｍｐｌｅ'),
  },
  clear: {
    'a name': observed(),
    'its own address': from('info@shop.example'),
    'an author whose list passes his mail on': observed({
      mail: { headerFrom: mailbox('staff@lists.example', 'hanako@bank.example via Staff') },
    }),
    "the receiver's own domain, which another check examines": from('admin@example.co.jp'),
    'something with an @ that is no address': from('@shop 公式'),
  },
  unknown: { 'no From was given': { ...observed(), mail: withoutFrom } },
});
