import { linked, observed, testCheck } from '../testing.ts';
import { check } from './token-paths.ts';

const open = { url: 'https://stranger.example/4kXwQa32074TzLmP1094abcdefgh', text: 'Open' };
const end = { url: 'https://stranger.example/5bYcRs32074UvNnQ1094ijklmnop', text: 'Unsubscribe' };

testCheck(check, {
  found: {
    'a button and a cancellation by tokens': observed(linked(open, end)),
    'a program named by nobody': observed(
      linked({ url: 'https://stranger.example/a/tNCrjWuM9pyvP6.php?x=1', text: 'Open' }),
    ),
  },
  clear: {
    'one of them': observed(linked(open)),
    'a page named by words': observed(linked({ url: 'https://stranger.example/EN/CadreListeTraites.htm' })),
    "a program of the sender's own": observed(
      linked({ url: 'https://shop.example/tNCrjWuM9pyvP6.php', ofFromDomain: true }),
    ),
    'twice the same': observed(linked(open, open)),
    'two strangers': observed(linked(open, { ...end, url: end.url.replace('stranger', 'other') })),
    'titles of articles': observed(
      linked(
        { url: 'https://stranger.example/2024-how-to-write-a-letter' },
        { url: 'https://stranger.example/10-ways-to-read-a-letter' },
      ),
    ),
    "the sender's own": observed(linked({ ...open, ofFromDomain: true }, { ...end, ofFromDomain: true })),
    "the receiver's own": observed(
      linked(
        { url: open.url.replace('stranger.example', 'example.co.jp') },
        { url: end.url.replace('stranger.example', 'example.co.jp') },
      ),
    ),
    'a deeper folder': observed(linked({ ...open, url: `${open.url}/x` }, { ...end, url: `${end.url}/x` })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
