import { linked, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './code-leads-elsewhere.ts';

const code = { url: 'https://stranger.example/q', where: 'qr-picture' as const };
const asks = [{ ...spot('パスワードを入力'), aim: 'credentials' as const }];

testCheck(check, {
  found: {
    'a code to a stranger, and the password is asked for': observed({ ...linked(code), text: { asks } }),
    'a drawn one, and the mailbox speaks': observed({
      ...linked({ ...code, where: 'qr-cells' }),
      text: { mailboxNotices: [spot('メールボックスの容量')] },
    }),
    'a code to a shortener': observed(linked({ ...code, openHost: true })),
    'a questionnaire of another service': observed(linked(code)),
  },
  clear: {
    'no code, but a link to a stranger': observed({ ...linked({ url: code.url }), text: { asks } }),
    "a code to the authenticated sender's page": observed({
      ...linked({ ...code, ofAlignedSender: true }),
      text: { asks },
    }),
    'a code for an account to befriend': observed(linked({ ...code, url: 'https://lin.ee/abc' })),
    'a code of a listed company': observed(linked({ ...code, role: roleOf('official', false) })),
    "a code to the receiver's own server": observed(linked({ ...code, url: 'https://mfa.example.co.jp/' })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
