import { showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './page-state.ts';

testCheck(check, {
  found: {
    'taken down by its host': showing({ state: 'taken-down', title: 'Account suspended' }),
    'a test for people': showing({ state: 'gate' }),
    'for sale': showing({ state: 'parked' }),
  },
  clear: {
    'a page': showing({}),
    'not there any more': showing({ state: 'error' }),
    'the proven sender’s own gate': showing({ state: 'gate' }, { ofAlignedSender: true }),
  },
  unknown: unseenPages,
});
