import { found, none, unknown } from '../../answer.ts';
import type { ListedEntry, Observations } from '../../observe/observations.ts';
import { observed, roleOf, testCheck } from '../testing.ts';
import { check } from './listed-sender.ts';

const asked = [{ asked: 9 }];
const fetchedAt = '2024-05-09T00:00:00Z';
const lists = found([{ list: 'urlhaus', fetchedAt, checkedAt: fetchedAt, entries: 500 }], asked);

function sender(
  level: ListedEntry['level'],
  as: Observations['reputation']['senders'][number]['as'] = 'from',
  listedAt = '2024-05-08',
): Observations['reputation'] {
  const name = as === 'sending-ip' ? '203.0.113.5' : 'evil.example';
  const hit = { list: 'urlhaus', entry: `${name}/a`, level, fetchedAt, listedAt };
  return { lists, links: [], blocklists: [], senders: [{ name, as, listed: found([hit], asked) }] };
}

testCheck(check, {
  found: {
    'the whole domain of From': observed({ reputation: sender('url') }),
    'the whole domain of the envelope': observed({ reputation: sender('host', 'envelope') }),
    'the sending address itself': observed({ reputation: sender('host', 'sending-ip') }),
    'a page at the sending address': observed({ reputation: sender('same-host', 'sending-ip') }),
    'a page of the domain': observed({ reputation: sender('same-host') }),
    'the domain, years ago': observed({ reputation: sender('host', 'from', '2019-01-01') }),
  },
  clear: {
    'a host next door': observed({ reputation: sender('same-domain') }),
    'no list names it': observed({
      reputation: {
        lists,
        links: [],
        senders: [{ name: 'shop.example', as: 'from', listed: none('no-entry', asked) }],
      },
    }),
    'a known brand': observed({ identity: { fromRole: roleOf('official') }, reputation: sender('host') }),
    'a mailbox provider, of which nothing is asked': observed({ reputation: { lists, links: [], senders: [] } }),
  },
  unknown: {
    'no list is there': observed({
      reputation: {
        lists: unknown('no-lists'),
        links: [],
        senders: [{ name: 'shop.example', as: 'from', listed: unknown('no-lists') }],
      },
    }),
  },
});
