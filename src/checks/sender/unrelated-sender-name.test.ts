import { linked, mailbox, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './unrelated-sender-name.ts';

const page = linked({ url: 'https://page.example.net/claim', text: 'Claim now' });

const help = linked({ url: 'https://help.test/full', text: 'help.test', wordsHost: 'help.test' });

function sent(name: string, address: string, links = page, identity = {}) {
  return observed({ mail: { ...links.mail, headerFrom: mailbox(address, name) }, links: links.links, identity });
}

testCheck(check, {
  found: {
    'three strangers': sent('Golden Rewards', 'info@garden.example'),
    'a name in letters of mathematics': sent('𝐑𝐞𝐰𝐚𝐫𝐝𝐬', 'info@garden.example'),
    'the page alone carries the name': sent(
      'Rewards World',
      'info@garden.example',
      linked({ url: 'https://rewards-claim.test/', text: 'Open' }),
    ),
    'the name in front of somebody else’s domain': sent(
      'Rewards World',
      'info@garden.example',
      linked({ url: 'https://rewards.page.test/', text: 'Open' }),
    ),
    'through a delivery service’s counter': sent(
      'Golden Rewards',
      'info@garden.example',
      linked({ url: 'https://u1.ct.sendgrid.net/ls/click', text: 'Open' }),
    ),
    'in the form of a report, with something to press': observed({
      ...page,
      mail: {
        ...page.mail,
        headerFrom: mailbox('mailer-daemon@garden.example', 'Delivery Reports'),
        returnPath: mailbox('', '', 'Return-Path'),
      },
    }),
    'from a mailbox provider': sent('Golden Rewards', 'anna@mail.test', page, { fromIsFreeMail: true }),
  },
  clear: {
    'a name that the domain carries': sent('Garden World', 'info@garden.example'),
    'a name that the local part carries': sent('Anna Berg', 'aberg@firm.example'),
    'initials for a domain': sent('Blue River Savings', 'info@brs.example'),
    'the sender’s own page beside it': sent(
      'Golden Rewards',
      'info@garden.example',
      linked(
        { url: 'https://page.example.net/', text: 'Open' },
        { url: 'https://garden.example/', ofFromDomain: true },
      ),
    ),
    'an address that is written out': sent(
      'Golden Rewards',
      'info@garden.example',
      linked({ url: 'https://page.example.net/', text: 'https://page.example.net/', wordsHost: 'page.example.net' }),
    ),
    'a name in kanji, which no domain is written in': sent('例示商店', 'info@garden.example'),
    'a name without a word of its own': sent('Customer Support', 'info@garden.example'),
    'the claimed company’s page': sent(
      'Golden Rewards',
      'info@garden.example',
      linked({ url: 'https://bank.example/', text: 'Open', role: roleOf('official') }),
    ),
    'a report of a mail system, with the address of a help page': observed({
      ...help,
      mail: {
        ...help.mail,
        headerFrom: mailbox('mailer-daemon@garden.example', 'Delivery Reports'),
        returnPath: mailbox('', '', 'Return-Path'),
      },
    }),
    'the receiver’s own page': sent(
      'Golden Rewards',
      'info@garden.example',
      linked({ url: 'https://lists.example.co.jp/', text: 'Archive' }),
    ),
    'nothing to press': observed({ mail: { headerFrom: mailbox('info@garden.example', 'Golden Rewards') } }),
    'whom the user vouches for': sent('Golden Rewards', 'info@garden.example', page, { fromIsKnownSender: true }),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
