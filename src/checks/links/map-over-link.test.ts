import { linked, observed, testCheck } from '../testing.ts';
import { check } from './map-over-link.ts';

const page = (html: string) => [{ part: '1', html, source: { mail: '1', start: 0, end: 9 } }];
const covered = '<a href="https://www.bank.example/"><img src="cid:1" usemap="#m"></a><map name="m"></map>';
const beside = '<a href="https://www.bank.example/">Bank</a><img src="cid:1" usemap="#m"><map name="m"></map>';
const seen = (html: string, area: string, text = '') => {
  const { mail } = linked({ url: 'https://www.bank.example/', text }, { url: area, where: 'area' });
  return observed({ mail: { ...mail, body: { ...observed().mail.body, htmls: page(html) } } });
};

testCheck(check, {
  found: { 'the map leads elsewhere': seen(covered, 'https://stranger.example/login') },
  clear: {
    'the map leads to the same': seen(covered, 'https://login.bank.example/'),
    'the picture stands beside the link': seen(beside, 'https://stranger.example/', 'Bank'),
    'no map': observed(linked({ url: 'https://www.bank.example/' })),
  },
  unknown: { 'headers only': observed({ mail: { form: 'headers-only' } }) },
});
