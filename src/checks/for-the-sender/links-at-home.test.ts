import { unknown } from '../../answer.ts';
import { claiming, linked, observed, ofGroup, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './links-at-home.ts';

const home = { url: 'https://www.bank.example/', role: roleOf('official') };
const identity = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'every button leads to the brand': observed({
      ...linked(home, { ...home, url: 'https://card.bank.example/' }),
      identity,
    }),
    'no brand is claimed, and every button leads to the authenticated sender': observed(
      linked({ url: 'https://shop.example/', ofAlignedSender: true }),
    ),
    "a tracker of the brand's own, authenticated domain": observed({
      ...linked({ url: 'https://t.bank.example/', ofAlignedSender: true }),
      identity: { ...identity, fromRole: roleOf('official') },
    }),
    'the brand itself, and nothing leads anywhere': observed({
      identity: { ...identity, fromRole: roleOf('official') },
    }),
    'a company of the group, which acts for the brand': observed({
      ...linked({ url: 'https://sister.example/', role: ofGroup() }),
      identity: { ...identity, fromRole: ofGroup() },
    }),
  },
  clear: {
    'the brand asks to be called': observed({
      text: { contactRequests: [spot('至急お電話ください。')] },
      identity: { ...identity, fromRole: roleOf('official') },
    }),
    'a stranger writes without a link': observed({ identity }),
    'one button leads to a stranger': observed({ ...linked(home, { url: 'https://stranger.example/' }), identity }),
    'a shared tracker': observed({
      ...linked({ url: 'https://click.delivery.example/', role: roleOf('shared-sender') }),
      identity,
    }),
    "a redirector of the brand's": observed({ ...linked({ ...home, openHost: true }), identity }),
    'the sender authenticates but is not the brand': observed({
      ...linked({ url: 'https://stranger.example/', ofAlignedSender: true }),
      identity,
    }),
    "the receiver's own page alone": observed(linked({ url: 'https://wiki.example.co.jp/' })),
    'no button': observed({ identity }),
  },
  unknown: {
    'there is no body': observed({ mail: { form: 'headers-only' }, identity }),
    'whom it claims to be is not known': observed({ ...linked(home), identity: { claimedBrand: unknown('internal') } }),
  },
});
