import { brandShown, showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './copied-page.ts';

testCheck(check, {
  found: {
    'the tool’s note': showing({ copied: ['saved from url=(0023)https://bank.example/'] }),
    'the brand’s own pictures on a page that asks': showing({
      asks: ['password'],
      brand: brandShown({ picturesFromHome: true }),
    }),
  },
  clear: {
    'no trace': showing({ asks: ['password'] }),
    'a shop that shows the brand’s logo': showing({ brand: brandShown({ picturesFromHome: true }) }),
    'the brand at home': showing({ copied: ['saved from url=x'], brand: brandShown({ atHome: true }) }),
  },
  unknown: unseenPages,
});
