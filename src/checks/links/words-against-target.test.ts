import { none, unknown } from '../../answer.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './words-against-target.ts';

const shown = { url: 'https://stranger.example/x', text: 'https://www.bank.example/', wordsHost: 'www.bank.example' };

testCheck(check, {
  found: {
    'the words show the brand': observed({ ...linked(shown), identity: { claimedBrand: claiming() } }),
    "the words show the receiver's own host": observed(linked({ ...shown, wordsHost: 'mail.example.co.jp' })),
    'the words show somebody': observed(linked({ ...shown, wordsHost: 'www.somebody.example' })),
    "the sender's own host, which does not vouch for the mail": observed({
      ...linked({ ...shown, wordsHost: 'www.somebody.example', ofFromDomain: true }),
      auth: { aligned: none('no-entry') },
    }),
  },
  clear: {
    'words that show no host': observed(linked({ url: 'https://stranger.example/' })),
    'the same organisation': observed(linked({ ...shown, wordsHost: 'www.stranger.example' })),
    'a scanner of the receiver': observed(
      linked({ ...shown, url: 'https://eur01.safelinks.protection.outlook.com/?url=x' }),
    ),
    "a tracker of the sender's, and nothing is recorded": observed({
      ...linked({ ...shown, wordsHost: 'www.somebody.example', ofFromDomain: true }),
      auth: { aligned: unknown('not-in-mail') },
    }),
    'a tracker of the authenticated sender': observed(linked({ ...shown, ofAlignedSender: true })),
    'a delivery service that the registry knows': observed(linked({ ...shown, role: roleOf('shared-sender', false) })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
