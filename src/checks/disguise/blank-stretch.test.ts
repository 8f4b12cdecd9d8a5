import { observed, testCheck } from '../testing.ts';
import { check } from './blank-stretch.ts';

const source = { mail: '1', start: 0, end: 9 };
const page = (html: string) =>
  observed({ mail: { body: { ...observed().mail.body, htmls: [{ part: '1', html, source }] } } });
const below = '<p>Words of a letter that was never meant for whoever reads this here.</p>';

testCheck(check, {
  found: {
    'a screen of breaks, and words below': page(`<p>Open</p>${'<br>'.repeat(30)}${below}`),
    'breaks of other spellings': page(`<p>Open</p>${'<BR />\r\n&nbsp; '.repeat(20)}${below}`),
  },
  clear: {
    'a few breaks': page(`<p>Dear customer</p>${'<br>'.repeat(6)}${below}`),
    'nothing below': page(`<p>Regards</p>${'<br>'.repeat(40)}<p>&nbsp;</p>`),
    'nothing but styles below': page(
      `<p>Regards</p>${'<br>'.repeat(40)}<style>p { color: #123456; margin: 0 auto }</style>`,
    ),
    'breaks between lines': page(`${'one line<br>'.repeat(60)}`),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
