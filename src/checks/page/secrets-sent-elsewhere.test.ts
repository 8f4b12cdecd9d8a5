import { showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './secrets-sent-elsewhere.ts';

testCheck(check, {
  found: { 'a password for another host': showing({ asks: ['password'], postsTo: ['collector.example'] }) },
  clear: {
    'a password for its own host': showing({ asks: ['password'] }),
    'a search for another host': showing({ postsTo: ['search.example'] }),
    'a payment service of the proven sender': showing(
      { asks: ['card'], postsTo: ['pay.example'] },
      { ofAlignedSender: true },
    ),
  },
  unknown: unseenPages,
});
