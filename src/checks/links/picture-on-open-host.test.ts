import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './picture-on-open-host.ts';

const button = { url: 'https://stranger.example/x', text: 'Open' };
const picture = { url: 'https://i.imgur.com/abc.png', where: 'image' as const, action: false };
const copied = {
  url: 'https://ci3.googleusercontent.com/meips/ADKq_Nb=s0-d-e1-ft#https://shop.example/logo.png',
  where: 'image' as const,
  action: false,
};

testCheck(check, {
  found: {
    'a picture of a host for everybody': observed(linked(button, picture)),
    'out of a mail that Gmail showed': observed(linked(button, copied)),
    "beside the sender's own page": observed(linked({ ...button, ofFromDomain: true }, picture)),
  },
  clear: {
    'a rented store': observed(linked(button, { ...picture, url: 'https://shop-img.s3.amazonaws.com/logo.png' })),
    "a delivery service's gallery": observed(
      linked(button, { ...picture, url: 'https://mcusercontent.com/a/logo.png' }),
    ),
    'no picture': observed(linked(button)),
    'a link to such a picture': observed(linked({ ...picture, where: 'anchor' })),
    'nothing to follow': observed({ ...linked(picture), links: [] }),
    'an answer below which Gmail quotes': observed({
      ...linked(button, copied),
      mail: { ...linked(button, copied).mail, body: passedOn() },
    }),
    'passed on': observed({
      ...linked(button, picture),
      mail: { ...linked(button, picture).mail, subject: 'Fwd: news', body: passedOn() },
    }),
    'a listed brand': observed({ ...linked(button, picture), identity: { fromRole: roleOf('official') } }),
    'a known sender': observed({ ...linked(button, picture), identity: { fromIsKnownSender: true } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});

function passedOn() {
  return { ...observed().mail.body, text: 'look\n---------- Forwarded message ---------\nFrom: a <a@b.example>\n' };
}
