import { linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './form-in-mail.ts';

const form = { url: 'https://stranger.example/post.php', where: 'form' as const };

const body = observed().mail.body;
const asking = { ...body, tricks: { ...body.tricks, secretFields: 1 } };

testCheck(check, {
  found: {
    'a form that sends to a stranger': observed(linked(form)),
    'a form that takes the password': observed({
      mail: { ...linked(form).mail, body: asking },
      links: linked(form).links,
    }),
  },
  clear: {
    'no form': observed(linked({ url: 'https://stranger.example/' })),
    'a survey of the authenticated sender': observed(linked({ ...form, ofAlignedSender: true })),
    'a search box of a registered brand': observed(linked({ ...form, role: roleOf('official', false) })),
    "the receiver's own server": observed(linked({ ...form, url: 'https://app.example.co.jp/vote' })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
