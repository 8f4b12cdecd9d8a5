import { linked, observed, testCheck } from '../testing.ts';
import { check } from './userinfo-in-link.ts';

testCheck(check, {
  found: { 'a host before the real one': observed(linked({ url: 'https://www.bank.example@stranger.example/x' })) },
  clear: {
    'an ordinary link': observed(linked({ url: 'https://shop.example/' })),
    'an @ in the path': observed(linked({ url: 'https://shop.example/@taro.yamada' })),
    'an address in the query': observed(linked({ url: 'https://shop.example/?to=taro@example.co.jp' })),
    'a login with no host in it': observed(linked({ url: 'https://taro:secret@shop.example/' })),
    'an address to write to': observed(linked({ url: 'mailto:taro@example.co.jp' })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
