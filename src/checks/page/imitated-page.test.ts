import { brandShown, claiming, showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './imitated-page.ts';

const claimed = { claimedBrand: claiming() };

function claims(seen: ReturnType<typeof showing>) {
  return { ...seen, identity: { ...seen.identity, ...claimed } };
}

function ofAddress(seen: ReturnType<typeof showing>) {
  return { ...seen, settings: { ...seen.settings, address: true as const } };
}

testCheck(check, {
  found: {
    'the claimed brand, with a password': claims(showing({ brand: brandShown(), asks: ['password'] })),
    'another brand than the mail claims': showing({ brand: brandShown({ brand: 'post' }), asks: ['card'] }),
    'a brand with domains that nobody knows': claims(
      showing({ brand: brandShown({ complete: false }), asks: ['password'] }),
    ),
    'an address alone, which claims what its page claims': ofAddress(
      showing({ brand: brandShown(), asks: ['password'] }),
    ),
    'a page that asks for nothing': showing({ brand: brandShown() }),
  },
  clear: {
    'no brand': showing({ asks: ['password'] }),
    'the brand at home': claims(showing({ brand: brandShown({ atHome: true }), asks: ['password'] })),
    'the proven sender’s own page about a brand': showing({ brand: brandShown() }, { ofAlignedSender: true }),
  },
  unknown: unseenPages,
});
