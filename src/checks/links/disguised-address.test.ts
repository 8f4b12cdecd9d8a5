import type { Link } from '../../mail/content.ts';
import type { Observations } from '../../observe/observations.ts';
import { linked, observed, testCheck } from '../testing.ts';
import { check } from './disguised-address.ts';

function written(disguise: NonNullable<Link['disguises']>[number], change: Partial<Link> = {}): Observations {
  const { mail, links } = linked({ url: 'https://stranger.example/' });
  return observed({
    mail: { links: mail.links.map((link) => ({ ...link, disguises: [disguise], ...change })) },
    links,
  });
}

testCheck(check, {
  found: {
    'an address in another base': written('number'),
    'dots of another width': written('wide-dots'),
    'percent signs in the host': written('percent'),
    backslashes: written('backslash'),
    'a turned direction': written('direction'),
  },
  clear: {
    'written as it is': observed(linked({ url: 'https://shop.example/' })),
    'a picture': written('backslash', { where: 'image' }),
    'no host at all': written('direction', { host: '' }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
