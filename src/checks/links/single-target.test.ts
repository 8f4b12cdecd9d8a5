import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './single-target.ts';

type Links = Parameters<typeof linked>;
const source = { mail: '1', start: 0, end: 9 };
const body = { ...observed().mail.body, htmls: [{ part: '1', html: '<p>', source }] };

function page(...links: Links) {
  const made = linked(...links);
  return observed({ mail: { ...made.mail, body }, links: made.links });
}

const away = { url: 'https://stranger.example/x', text: 'Open' };

testCheck(check, {
  found: {
    'one button to a stranger': page(away),
    'every button, picture and word to the same stranger': page(
      away,
      { ...away, text: '' },
      { ...away, where: 'area' },
    ),
    'beside it only an address to write to': page(away, { url: 'mailto:info@shop.example', host: '' }),
  },
  clear: {
    'a foot that leads home': page(away, { url: 'https://shop.example/', ofFromDomain: true }),
    'the own site written out below': page(away, {
      url: 'https://shop.example/',
      where: 'visible-text',
      action: false,
      ofFromDomain: true,
    }),
    'two pages of the stranger': page(away, { url: 'https://stranger.example/y' }),
    'the only link leads home': page({ url: 'https://shop.example/reset', ofFromDomain: true }),
    'the only link belongs to the authenticated sender': page({ ...away, ofAlignedSender: true }),
    'the address is written out': page({ ...away, text: 'https://stranger.example/x', wordsHost: 'stranger.example' }),
    "a delivery service's counter": page({ url: 'https://shop.us1.list-manage.com/track/click?u=1' }),
    'a listed company': page({ ...away, role: roleOf('official', false) }),
    "the receiver's own site": page({ url: 'https://intra.example.co.jp/' }),
    'plain text': observed(linked(away)),
    'no link': page(),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
