import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { linked, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './redirector-link.ts';

function through(kind: 'scanner' | 'redirector' | 'tracker' | 'site', change: Partial<LinkSeen> = {}): Observations {
  const leadsTo = { url: 'https://stranger.example/', through: [{ host: 'search.example', kind }] };
  return observed(linked({ url: 'https://search.example/url?q=x', leadsTo, host: 'stranger.example', ...change }));
}

testCheck(check, {
  found: {
    'a click on an advertisement': observed(
      linked({ url: 'https://www.google.com/aclk?sa=l&ai=DChcSEw&adurl', text: 'Open' }),
    ),
    'an advertisement with its target': observed(
      linked({ url: 'https://adclick.g.doubleclick.net/pcs/click?x&&adurl=//stranger.example/a', text: 'Open' }),
    ),
    'a stranger behind a redirector': through('redirector'),
    'a stranger inside some site’s address': through('site'),
    'a customer’s page behind a redirector': through('redirector', { role: roleOf('customers') }),
  },
  clear: {
    'a scanner of the receiver': through('scanner'),
    'a click counter': through('tracker'),
    'a counter of the sender': observed({
      ...through('site'),
      mail: { ...through('site').mail, headerFrom: mailbox('a@search.example') },
    }),
    "a campaign's counter": observed(linked({ url: 'https://ad.doubleclick.net/ddm/trackclk/N1.2/B3.4;dc_trk=5' })),
    'a search': observed(linked({ url: 'https://www.google.com/search?q=aclk' })),
    'a link of the foot': through('redirector', { action: false }),
    'the brand behind it': through('redirector', { role: roleOf('official') }),
    'the authenticated sender behind it': through('redirector', { ofAlignedSender: true }),
    'the words write the target out': observed(
      linked({
        url: 'https://search.example/url?q=x',
        text: 'https://stranger.example/',
        leadsTo: { url: 'https://stranger.example/', through: [{ host: 'search.example', kind: 'redirector' }] },
      }),
    ),
    'no redirection': observed(linked({ url: 'https://shop.example/' })),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
