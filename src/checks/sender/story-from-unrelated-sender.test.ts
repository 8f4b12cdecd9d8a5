import { headerField, linked, mailbox, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './story-from-unrelated-sender.ts';

const parts = ['Congratulations', 'gift card', 'survey'];
const text = { stories: [{ ...spot('Congratulations'), kind: 'survey-reward' as const, parts }] };
const from = (address: string, name: string) => ({ headerFrom: mailbox(address, name, 'From') });
const away = linked({ url: 'https://elsewhere.example/claim' });

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { ...from('a@ironworks.example', 'Corner Bakery'), fields: [headerField('References', '<a@example.com>')] },
      text,
    }),
    'a prize in the name of a shop from another domain, with a link to a third': observed({
      mail: { ...away.mail, ...from('x81k@ironworks.example', 'Corner Bakery Rewards') },
      links: away.links,
      text,
    }),
    'the same without a link': observed({ mail: from('x81k@ironworks.example', 'Corner Bakery Rewards'), text }),
    'the same from a mailbox provider': observed({
      mail: from('corner.bakery@mail.example', 'Corner Bakery'),
      identity: { fromIsFreeMail: true },
      text,
    }),
  },
  clear: {
    'a shop’s own draw, counted by its delivery service': observed({
      mail: { ...away.mail, ...from('news@cornerbakery.example', 'Corner Bakery Rewards') },
      links: away.links,
      text,
    }),
    'a name in other letters': observed({ mail: from('news@ironworks.example', '角のパン屋'), text }),
    'another story': observed({
      mail: from('x81k@ironworks.example', 'Corner Bakery'),
      text: { stories: [{ ...spot('My name is'), kind: 'advance-fee', parts }] },
    }),
    'a known sender': observed({
      mail: from('x81k@ironworks.example', 'Corner Bakery'),
      identity: { fromIsKnownSender: true },
      text,
    }),
    'a brand’s official domain': observed({
      mail: from('x81k@ironworks.example', 'Corner Bakery'),
      identity: { fromRole: roleOf('official', false) },
      text,
    }),
    'no story': observed({ mail: from('x81k@ironworks.example', 'Corner Bakery') }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
