import { observed, testCheck } from '../testing.ts';
import { check } from './base-elsewhere.ts';

const source = { mail: '1', start: 0, end: 9 };
const page = (html: string) =>
  observed({ mail: { body: { ...observed().mail.body, htmls: [{ part: '1', html, source }] } } });

testCheck(check, {
  found: {
    'links that get their host from the top': page(
      '<head><base target=_blank href="https://stranger.example/x/"></head><a href=login>',
    ),
  },
  clear: {
    'no base': page('<a href="https://stranger.example/">'),
    'a base that only opens windows': page('<base target="_blank">'),
    "the sender's own site": page('<base href="https://www.shop.example/">'),
    "the brand's site": page("<base href='https://www.bank.example/'>"),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
