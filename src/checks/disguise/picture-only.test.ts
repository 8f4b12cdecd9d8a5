import { linked, observed, testCheck } from '../testing.ts';
import { check } from './picture-only.ts';

const source = { mail: '', start: 0, end: 9 };
const { mail, links } = linked(
  { url: 'https://stranger.example/' },
  { url: 'https://pictures.example/a.png', where: 'image' },
);
const shown = (text: string) => ({ ...observed().mail.body, text, htmls: [{ part: '1', html: '<img>', source }] });

testCheck(check, {
  found: { 'a picture that is a link': observed({ mail: { ...mail, body: shown('View') }, links }) },
  clear: {
    'a picture with a text': observed({
      mail: { ...mail, body: shown('配信停止はこちら。株式会社例示、東京都。'.repeat(5)) },
      links,
    }),
    'a picture without a link': observed({ mail: { links: mail.links.slice(1), body: shown('') }, links: [] }),
    'a plain text': observed({ ...linked({ url: 'https://stranger.example/', where: 'plain-text' }) }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
