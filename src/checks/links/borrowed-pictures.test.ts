import { none } from '../../answer.ts';
import type { Identity, LinkSeen, Observations } from '../../observe/observations.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './borrowed-pictures.ts';

const picture = {
  brand: 'bank',
  name: { ja: '例示銀行', en: 'Example Bank' },
  host: 'img.bank.example',
  all: true,
  source: { mail: '', start: 0, end: 10 },
};

function borrowing(identity: Partial<Identity>, link: Partial<LinkSeen> = {}): Observations {
  return observed({
    identity: { pictureBrands: [picture], ...identity },
    auth: { aligned: none('no-entry') },
    ...linked({ url: 'https://stranger.example/', ...link }),
  });
}

testCheck(check, {
  found: {
    'pictures of the claimed brand': borrowing({ claimedBrand: claiming() }),
    'one of several pictures': borrowing({ claimedBrand: claiming(), pictureBrands: [{ ...picture, all: false }] }),
    'no claim, and nothing but the pictures of one brand': borrowing({}),
  },
  clear: {
    'no pictures of a brand': borrowing({ pictureBrands: [] }),
    'no claim, and one badge among other pictures': borrowing({ pictureBrands: [{ ...picture, all: false }] }),
    'a link to the brand': borrowing({ claimedBrand: claiming() }, { role: roleOf('official') }),
    'a link to the authenticated sender': borrowing({ claimedBrand: claiming() }, { ofAlignedSender: true }),
    'no link that asks for anything': borrowing({ claimedBrand: claiming() }, { action: false }),
    'a sender whom the receiver knows': borrowing({ claimedBrand: claiming(), fromIsKnownSender: true }),
    'the brand itself writes, and links through its delivery service': {
      ...borrowing({ claimedBrand: claiming(), fromRole: roleOf('official') }),
      auth: observed().auth,
    },
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
