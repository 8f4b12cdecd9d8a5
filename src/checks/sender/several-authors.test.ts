import { headerField, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './several-authors.ts';

const one = headerField('From', 'support@bank.example');
const two = headerField('From', 'x@other.example');
const both = { headerFrom: mailbox('support@bank.example'), furtherFrom: [mailbox('x@other.example')] };
const { headerFrom: _, ...withoutFrom } = observed().mail;

testCheck(check, {
  found: {
    'two From fields of two organisations': observed({ mail: { ...both, fields: [one, two] } }),
    'two mailboxes and no Sender': observed({ mail: { ...both, fields: [one] } }),
  },
  clear: {
    'one author': observed(),
    'a gateway that wrote the same From twice': observed({
      mail: { ...both, furtherFrom: [mailbox('Support@bank.example')], fields: [one, one] },
    }),
    'two authors and who of them sent it': observed({
      mail: { ...both, fields: [one], sender: mailbox('support@bank.example', '', 'Sender') },
    }),
    'a name with a comma in it': observed({
      mail: { headerFrom: mailbox('Yamada'), furtherFrom: [mailbox('taro@bank.example', 'Taro')], fields: [one] },
    }),
  },
  unknown: {
    'no From was given': { ...observed(), mail: { ...withoutFrom, fields: [] } },
  },
});
