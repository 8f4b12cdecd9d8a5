import { linked, mailbox, observed, testCheck } from '../testing.ts';
import { check } from './prepared-answer.ts';

function writing(url: string, where: 'anchor' | 'plain-text' = 'anchor') {
  return observed(linked({ url, text: 'Report the user', where }));
}

testCheck(check, {
  found: {
    'an answer with its subject': writing('mailto:report@stranger.example?subject=Report%20the%20user'),
    'a subject and a copy': writing('mailto:a@stranger.example?&cc=b@stranger.example&Subject=Report'),
    'a blank before the address': writing('mailto: a@stranger.example?body=yes'),
    'to a mailbox provider': writing('mailto:team%40gmail.com?subject=Yes'),
  },
  clear: {
    'an address without words': writing('mailto:info@stranger.example'),
    'an empty subject': writing('mailto:info@stranger.example?subject='),
    "the sender's own": writing('mailto:stop@mail.shop.example?subject=unsubscribe'),
    "a delivery service's": writing('mailto:unsubscribe@mandrillapp.com?subject=unsubscribe'),
    "the receiver's own": writing('mailto:helpdesk@example.co.jp?subject=phishing'),
    'the brand that is named': writing('mailto:help@bank.example?subject=card'),
    'a mail to pass on': writing('mailto:?subject=Look&body=at%20info@stranger.example'),
    'written out': writing('mailto:info@stranger.example?subject=x', 'plain-text'),
    'a page': writing('https://stranger.example/?subject=x'),
    'another author of the mail': observed({
      ...writing('mailto:a@other.example?subject=x'),
      mail: { ...writing('mailto:a@other.example?subject=x').mail, furtherFrom: [mailbox('b@other.example')] },
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
