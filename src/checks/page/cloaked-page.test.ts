import { showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './cloaked-page.ts';

testCheck(check, {
  found: {
    'a form for phones alone': showing({ cloaks: 'refuses-desktop' }),
    'a form for computers alone': showing({ cloaks: 'refuses-phone' }),
    'another site for each': showing({ cloaks: 'other-page' }),
  },
  clear: {
    'the same for both': showing({}),
    'the proven sender’s own site': showing({ cloaks: 'other-page' }, { ofAlignedSender: true }),
  },
  unknown: unseenPages,
});
