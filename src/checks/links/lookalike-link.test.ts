import { none } from '../../answer.ts';
import type { HostLookalike, LinkSeen, Observations } from '../../observe/observations.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './lookalike-link.ts';

function imitating(change: Partial<HostLookalike>, link: Partial<LinkSeen> = {}): Observations {
  const lookalike: HostLookalike = {
    host: 'bank.example.stranger.example',
    brand: 'bank',
    name: { ja: '例示銀行', en: 'Example Bank' },
    kind: 'named',
    written: 'bank',
    imitated: 'bank',
    ofClaimedBrand: true,
    proven: true,
    ...change,
  };
  const seen = linked({ url: `https://${lookalike.host}/`, lookalike, ...link });
  return observed({ identity: { claimedBrand: claiming() }, ...seen });
}

testCheck(check, {
  found: {
    'the domain inside': imitating({ kind: 'domain-inside', written: 'bank.example', imitated: 'bank.example' }),
    'letters that look alike, no brand claimed': imitating({ kind: 'confusable', ofClaimedBrand: false }),
    'a slip of the hand, in a link that asks for nothing': imitating({ kind: 'misspelt' }, { action: false }),
    'the claimed name': imitating({}),
  },
  clear: {
    'no imitation': observed(linked({ url: 'https://shop.example/' })),
    'the name of a brand whose domains are not all known': imitating({ proven: false }),
    'the name of a brand that is not claimed': imitating({ ofClaimedBrand: false }),
    'the name in a link of the foot': imitating({}, { action: false }),
    'another brand’s host': imitating({ kind: 'misspelt' }, { role: roleOf('official', false) }),
    'the receiver’s own host': imitating({ kind: 'misspelt', host: 'www.example.co.jp' }),
  },
  unknown: {
    'headers only': { ...observed(), mail: { ...observed().mail, form: 'headers-only' } },
    'headers only of a claim': observed({
      mail: { form: 'headers-only' },
      identity: { claimedBrand: none('no-entry') },
    }),
  },
});
