import { unknown } from '../../answer.ts';
import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './sign-in-path.ts';

function to(path: string, change: Partial<LinkSeen> = {}): Observations {
  const seen = linked({ url: `https://stranger.example${path}`, ...change });
  return observed({ identity: { claimedBrand: claiming() }, ...seen });
}

testCheck(check, {
  found: {
    'a login folder': to('/bank/login/'),
    'a sign-in file': to('/signin.php?id=1'),
    'a page of a kit': to('/my-account-update.html'),
    'behind a redirector': to('/url', {
      leadsTo: { url: 'https://stranger.example/webscr/', through: [{ host: 'search.example', kind: 'redirector' }] },
    }),
  },
  clear: {
    'another page': to('/news/2024/'),
    'a word that only begins so': to('/logistics/'),
    'a folder for accounts': to('/account/settings'),
    'the brand’s own page': to('/login/', { role: roleOf('official') }),
    'the authenticated sender’s own page': to('/login/', { ofAlignedSender: true }),
    'a page of the From domain': to('/login/', { ofFromDomain: true }),
    'a link of the foot': to('/login/', { action: false }),
    'no brand is claimed': observed(linked({ url: 'https://stranger.example/login/' })),
    'the receiver’s own page': to('/login/', { host: 'mail.example.co.jp' }),
  },
  unknown: {
    'headers only': observed({ mail: { form: 'headers-only' } }),
    'the claim is not known': observed({ identity: { claimedBrand: unknown('not-in-mail') } }),
  },
});
