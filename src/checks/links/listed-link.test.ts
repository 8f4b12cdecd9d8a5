import { found, none, unknown } from '../../answer.ts';
import type { LinkSeen, ListedEntry, Observations } from '../../observe/observations.ts';
import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './listed-link.ts';

const asked = [{ asked: 9 }];
const fetchedAt = '2024-05-09T00:00:00Z';
const lists = found([{ list: 'openphish', fetchedAt, checkedAt: fetchedAt, entries: 500 }], asked);

function listing(
  level: ListedEntry['level'],
  entry: string,
  change: Partial<LinkSeen> = {},
  listedAt = '2024-05-08',
  isOpen = false,
) {
  const url = 'https://evil.example/sign-in';
  const hit = { list: 'openphish', entry, level, fetchedAt, listedAt, ...(isOpen && { openHost: true as const }) };
  const seen = linked({ url, ...change });
  const one = { link: 0, url, host: 'evil.example', listed: found([hit], asked) };
  return observed({ ...seen, reputation: { lists, links: [one], senders: [] } });
}

function answered(listed: Observations['reputation']['links'][number]['listed'], known = lists): Observations {
  const url = 'https://shop.example/';
  const one = { link: 0, url, host: 'shop.example', listed };
  return observed({ ...linked({ url }), reputation: { lists: known, links: [one], senders: [] } });
}

testCheck(check, {
  found: {
    'the very page': listing('url', 'evil.example/sign-in'),
    'the very page, years ago': listing('url', 'evil.example/sign-in', {}, '2019-01-01'),
    'the page with another query': listing('page', 'evil.example/sign-in?to=1'),
    'the whole host': listing('host', 'evil.example/'),
    'another page of the host': listing('same-host', 'evil.example/other'),
    'another host of the domain': listing('same-domain', 'www.evil.example/other'),
    'another page of the host, years ago': listing('same-host', 'evil.example/other', {}, '2019-01-01'),
    'the very form of a service': listing('url', 'evil.example/sign-in', { openHost: true }),
    'the very page of a company’s customer': listing('url', 'evil.example/sign-in', { role: roleOf('customers') }),
  },
  clear: {
    'no list names it': answered(none('no-entry', asked)),
    'another form of the service': listing('same-host', 'evil.example/other', { openHost: true }),
    'another customer’s page, where anyone can put one': listing(
      'same-domain',
      'someone.pages.example/a',
      {},
      '2024-05-08',
      true,
    ),
    'another host of the domain, years ago': listing('same-domain', 'www.evil.example/a', {}, '2019-01-01'),
    'another customer of a click counter': listing('same-domain', 'u1.ct.sendgrid.net/wf/click?upn=a'),
    'a list names the whole service': listing('host', 'evil.example/', { openHost: true }),
    'a list names a brand’s own host': listing('url', 'evil.example/sign-in', { role: roleOf('official') }),
    'another page of the authenticated sender': listing('same-host', 'evil.example/a', { ofAlignedSender: true }),
    'no links': observed({ reputation: { lists: unknown('no-domain'), links: [], senders: [] } }),
  },
  unknown: {
    'no list is there': answered(unknown('no-lists'), unknown('no-lists')),
    'headers only': observed({ mail: { form: 'headers-only' } }),
  },
});
