import { observed, spot, testCheck } from '../testing.ts';
import { check } from './foreign-locale.ts';

testCheck(check, {
  found: { 'a Japanese text in a Chinese charset': observed({ text: { foreignLocale: [spot('gb2312')] } }) },
  clear: { 'nothing of the kind': observed() },
  unknown: { 'there is no body to read its language from': observed({ mail: { form: 'headers-only' } }) },
});
