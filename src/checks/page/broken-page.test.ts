import { showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './broken-page.ts';

testCheck(check, {
  found: { 'half of the pictures': showing({ asks: ['password'], pictures: { all: 4, broken: 2 } }) },
  clear: {
    'all pictures come': showing({ asks: ['password'], pictures: { all: 4, broken: 0 } }),
    'one of many': showing({ asks: ['password'], pictures: { all: 9, broken: 1 } }),
    'a page that asks for nothing': showing({ pictures: { all: 2, broken: 2 } }),
  },
  unknown: unseenPages,
});
