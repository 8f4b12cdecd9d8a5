import { headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './answers-to-free-mail.ts';

const stories = [{ ...spot('$5,000,000'), kind: 'advance-fee' as const, parts: ['$5,000,000', 'next of kin'] }];
const contact = (place: 'reply-to' | 'text') => [{ ...spot('barrister@gmail.com'), place }];

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { fields: [headerField('References', '<a@example.co.jp>')] },
      text: { stories, freeMailContacts: contact('text') },
    }),
    'the answer goes to a free mailbox': observed({ text: { stories, freeMailContacts: contact('reply-to') } }),
    'the text names a free mailbox': observed({ text: { stories, freeMailContacts: contact('text') } }),
    'From is a free mailbox, and money shall be led elsewhere': observed({
      identity: { fromIsFreeMail: true },
      text: { diversions: [{ ...spot('ギフトカードを購入'), kind: 'gift-card' }] },
    }),
  },
  clear: {
    'no story of money': observed({ text: { freeMailContacts: contact('text') } }),
    'a story from a company of its own name': observed({ text: { stories } }),
    'the user vouches for the sender': observed({
      identity: { fromIsKnownSender: true },
      text: { stories, freeMailContacts: contact('text') },
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
