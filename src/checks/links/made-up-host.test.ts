import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './made-up-host.ts';

function to(host: string, change: Partial<LinkSeen> = {}): Observations {
  return observed(linked({ url: `https://${host}/`, ...change }));
}

testCheck(check, {
  found: {
    'consonants in a row': to('hgfdhdf.example.net'),
    'letters and digits that change places': to('a7b3c9d1.example.net'),
    'a hash': to('038406e39d22abc3e047.example.net'),
    'numbers for a domain': to('www.86529581.com'),
    'five digits in a domain': to('www.update224123.com'),
    'a host that is long': to(`${'account-update'.repeat(3)}.confirm.example.net`),
    'many labels': to('www.login.account.update.confirm.example.net'),
    'many hyphens': to('my-account-login-update-jp.example.net'),
  },
  clear: {
    'a word': to('account.example.net'),
    'a short name with digits': to('web01a.example.net'),
    'a German word': to('rechtsschutz.example.net'),
    'a delivery service': to('hgfdhdf.sendgrid.net'),
    'a link of the foot': to('hgfdhdf.example.net', { action: false }),
    'a listed company': to('hgfdhdf.example.net', { role: roleOf('official') }),
    'the authenticated sender': to('hgfdhdf.example.net', { ofAlignedSender: true }),
    'the From domain': to('hgfdhdf.example.net', { ofFromDomain: true }),
    'the receiver’s own': to('hgfdhdf.example.co.jp'),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
