import { observed, spot, testCheck } from '../testing.ts';
import { check } from './deadline-with-threat.ts';

const threats = [spot('メールは完全に削除されます')];
const callsToAction = [spot('こちらをクリック')];

testCheck(check, {
  found: {
    'two days': observed({ text: { deadlines: [{ ...spot('48時間以内'), hours: 48 }], threats, callsToAction } }),
    'two weeks': observed({ text: { deadlines: [{ ...spot('2週間以内'), hours: 336 }], threats, callsToAction } }),
    'a day without a date to count from': observed({
      text: { deadlines: [spot('5月31日まで')], threats, callsToAction },
    }),
  },
  clear: {
    neither: observed(),
    'a deadline without a threat': observed({ text: { deadlines: [spot('本日まで')], callsToAction } }),
    'a threat without a deadline': observed({ text: { threats, callsToAction } }),
    'nothing that the reader shall do': observed({ text: { deadlines: [spot('本日まで')], threats } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
