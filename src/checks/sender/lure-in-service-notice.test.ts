import { none, unknown } from '../../answer.ts';
import { mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './lure-in-service-notice.ts';

const shared = { headerFrom: mailbox('share@docs.example', 'Payroll (via Example Docs)') };
const identity = { fromRole: roleOf('official', false) };
const login = { ...spot('sign in with your password'), aim: 'credentials' as const };
const threat = spot('will be deleted');

testCheck(check, {
  found: {
    'a desk that anyone opens in a minute': observed({
      mail: { headerFrom: mailbox('support@x7help.zendesk.com', 'Support') },
      text: { stories: [{ ...spot('claim'), kind: 'crypto-claim', parts: ['claim'] }] },
    }),
    'a comment by a user of a code host': observed({
      mail: { headerFrom: mailbox('notifications@github.com', 'Airdrop') },
      text: { stories: [{ ...spot('claim'), kind: 'crypto-claim', parts: ['claim'] }] },
    }),
    'a bill with a number to call against a charge': observed({
      mail: { subject: 'Invoice from Coin Desk (0031)', headerFrom: mailbox('service@pay.example') },
      identity,
      text: { stories: [{ ...spot('charged'), kind: 'renewal-call', parts: ['charged', '$399.99', 'call'] }] },
    }),
    'a shared file that wants a login by a deadline': observed({
      mail: shared,
      identity,
      text: { asks: [login], deadlines: [{ ...spot('by 5 pm'), hours: 6 }] },
    }),
    'a comment that threatens within hours': observed({
      mail: shared,
      identity,
      text: { deadlines: [{ ...spot('24時間以内'), hours: 24 }], threats: [threat] },
    }),
  },
  clear: {
    'a desk that answers': observed({ mail: { headerFrom: mailbox('support@shop.zendesk.com', 'Shop') } }),
    'what a code host itself says': observed({
      mail: { headerFrom: mailbox('noreply@github.com', 'GitHub') },
      text: { stories: [{ ...spot('claim'), kind: 'crypto-claim', parts: ['claim'] }] },
    }),
    'a contract to sign this week': observed({
      mail: shared,
      identity,
      text: { deadlines: [{ ...spot('今週中'), hours: 100 }] },
    }),
    'a shared file that asks for a login as the service does': observed({
      mail: shared,
      identity,
      text: { asks: [login] },
    }),
    'the service itself threatens': observed({
      identity,
      text: { asks: [login], threats: [threat] },
    }),
    'nobody’s service': observed({
      mail: shared,
      identity: { fromRole: none('no-entry') },
      text: { asks: [login], threats: [threat] },
    }),
  },
  unknown: {
    'there is no body': observed({ mail: { form: 'headers-only' } }),
    'nobody knows whose domain it is': observed({ identity: { fromRole: unknown('not-in-mail') } }),
  },
});
