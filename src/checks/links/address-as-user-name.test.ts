import { linked, observed, testCheck } from '../testing.ts';
import { check } from './address-as-user-name.ts';

const text = (words: string) => observed({ mail: { body: { ...observed().mail.body, text: words } } });

testCheck(check, {
  found: {
    'in the line that repeats the name': text('Username: www.stranger.example - 1.5 COIN\nTo set your password, visit'),
    'in Japanese': text('登録ありがとうございます。\nユーザー名:https://stranger.example/x\n'),
    'in the address of the sign-in page': observed(
      linked({ url: 'https://shop.example/login?action=rp&login=www.stranger.example%20-%201.5' }),
    ),
  },
  clear: {
    'a name': text('Username: hanako.yamada\nTo set your password, visit https://shop.example/'),
    "the site's own address": text('Username: https://shop.example/users/hanako\n'),
    'a mailbox as the name': observed(linked({ url: 'https://shop.example/login?login=hanako@mail.example' })),
    'an address to go on to': observed(linked({ url: 'https://shop.example/login?next=https://stranger.example/' })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
