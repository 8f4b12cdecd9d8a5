import { observed, spot, testCheck } from '../testing.ts';
import { check } from './chinese-font.ts';

const chineseFonts = [spot('微软雅黑')];

testCheck(check, {
  found: { 'a Japanese text names a Chinese font': observed({ text: { chineseFonts } }) },
  clear: { 'it names none': observed() },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
