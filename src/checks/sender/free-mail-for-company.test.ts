import { claiming, mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './free-mail-for-company.ts';

const headerFrom = mailbox('desk@free.example', 'メールサポートセンター');
const identity = { fromIsFreeMail: true };
const text = { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' as const }] };

testCheck(check, {
  found: {
    'a support desk at a mailbox provider asks for a password': observed({ mail: { headerFrom }, identity, text }),
    'a security desk in another language has a document opened': observed({
      mail: { headerFrom: mailbox('x81@free.example', 'Atendimento e Segurança') },
      identity,
      text: { asks: [{ ...spot('em anexo'), aim: 'malware' }] },
    }),
  },
  clear: {
    'its own domain': observed({ mail: { headerFrom }, text }),
    'a person': observed({ mail: { headerFrom: mailbox('taro@free.example', '山田太郎') }, identity, text }),
    'it asks for nothing of the kind': observed({ mail: { headerFrom }, identity }),
    'a registered brand, which another check examines': observed({
      mail: { headerFrom },
      identity: { ...identity, claimedBrand: claiming() },
      text,
    }),
  },
  unknown: {
    'what it asks for is not there to read': observed({ mail: { headerFrom, form: 'headers-only' }, identity }),
  },
});
