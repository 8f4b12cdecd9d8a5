import { brandShown, showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './secrets-on-page.ts';

testCheck(check, {
  found: {
    'a password': showing({ asks: ['password'] }),
    'a card beside a password': showing({ asks: ['password', 'card'] }),
  },
  clear: {
    'an enquiry': showing({ asks: ['personal-data'] }),
    nothing: showing({}),
    'the proven sender’s own page': showing({ asks: ['password'] }, { ofAlignedSender: true }),
    'a listed brand’s own page': showing({ asks: ['password'], brand: brandShown({ atHome: true }) }),
  },
  unknown: unseenPages,
});
