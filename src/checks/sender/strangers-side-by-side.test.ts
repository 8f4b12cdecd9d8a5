import { linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './strangers-side-by-side.ts';

const button = linked({ url: 'https://stranger.example/x', text: 'Open' });
const identity = { strangersBeside: 6 };

testCheck(check, {
  found: {
    'a company that leads six people to a stranger': observed({ ...button, identity }),
    'a service that shows six of its users to each other': observed({
      ...button,
      identity: { ...identity, fromRole: roleOf('shared-sender') },
    }),
    'a story of money': observed({
      identity,
      text: { stories: [{ ...spot('easy money'), kind: 'easy-money', parts: ['daily'] }] },
    }),
  },
  clear: {
    'three people': observed({ ...button, identity: { strangersBeside: 3 } }),
    'a club that leads home': observed({ ...linked({ url: 'https://shop.example/', ofFromDomain: true }), identity }),
    'nothing to follow': observed({ identity }),
    'a friend': observed({ ...button, identity: { ...identity, fromIsFreeMail: true } }),
    'a known sender': observed({ ...button, identity: { ...identity, fromIsKnownSender: true } }),
  },
  unknown: {
    'nobody is named as its author': observed({
      mail: { form: 'headers-only', headerFrom: mailbox('a@shop.example') },
    }),
  },
});
