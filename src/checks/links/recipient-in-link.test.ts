import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { claiming, linked, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './recipient-in-link.ts';

const url = 'https://stranger.example/go?email=taro@example.co.jp';

function to(
  change: Partial<LinkSeen> & { url?: string } = {},
  more: Parameters<typeof observed>[0] = {},
): Observations {
  return observed({ ...more, ...linked({ url, recipient: 'plain', ...change }) });
}

testCheck(check, {
  found: {
    'what speaks as a brand': to({}, { identity: { claimedBrand: claiming() } }),
    'what speaks as the reader’s mailbox': to(
      { recipient: 'encoded' },
      { text: { mailboxNotices: [spot('メールボックスの容量')] } },
    ),
    'what asks for a password': to({}, { text: { asks: [{ ...spot('パスワード'), aim: 'credentials' }] } }),
    'no more than that': to(),
    'behind an open redirector of a company': to({ role: roleOf('official', false), openHost: true }),
  },
  clear: {
    'no address in it': observed(linked({ url: 'https://stranger.example/go' })),
    'a confirmation on the authenticated sender’s own site': to({ ofAlignedSender: true }),
    'the From domain': to({ ofFromDomain: true }),
    'the foot of a newsletter': to({ action: false }),
    'the end of a subscription': to({ url: 'https://stranger.example/unsubscribe?e=taro@example.co.jp' }),
    'the click counter of a delivery service': to({ url: 'https://click.list-manage.com/?e=taro@example.co.jp' }),
    'an invitation in a known company’s calendar': to({ role: roleOf('official', false) }),
    'the receiver’s own archive': to({ url: 'https://lists.example.co.jp/list/taro@example.co.jp/' }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
