import { found, none, unknown } from '../../answer.ts';
import type { Listing } from '../../lookups/blocklists/blocklisted.ts';
import type { BlocklistSaying, Observations } from '../../observe/observations.ts';
import { observed, testCheck } from '../testing.ts';
import { check } from './blocklisted-name.ts';

const asked = [{ asked: 9 }];

function saying(says: BlocklistSaying['says'], as: BlocklistSaying['as'] = 'link'): Observations {
  return observed({ reputation: { blocklists: [{ zone: 'dbl.spamhaus.org', name: 'evil.example', as, says }] } });
}

function listed(...listings: Listing[]) {
  return found(listings, asked);
}

testCheck(check, {
  found: {
    'a link to phishing': saying(listed('phishing')),
    'a domain in spam': saying(listed('spam'), 'from'),
    'an address that sends spam': saying(listed('spam', 'policy'), 'sending-ip'),
    'a dial-up address': saying(listed('policy'), 'sending-ip'),
    'a misused site': saying(listed('abused')),
  },
  clear: {
    'no list is chosen': observed({ reputation: { blocklists: [] } }),
    'it is in no list': saying(none('no-entry', asked)),
  },
  unknown: { 'the list refuses': saying(unknown('refused', asked)) },
});
