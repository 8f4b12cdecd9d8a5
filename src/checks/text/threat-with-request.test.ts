import { observed, spot, testCheck } from '../testing.ts';
import { check } from './threat-with-request.ts';

const threats = [spot('アカウントが停止され')];
const callsToAction = [spot('こちらをクリック')];
const asks = [{ ...spot('パスワードを入力'), aim: 'credentials' as const }];

testCheck(check, {
  found: { 'the account is stopped unless the reader signs in': observed({ text: { threats, asks, callsToAction } }) },
  clear: {
    'a request without a threat': observed({ text: { asks, callsToAction } }),
    'a threat without a request': observed({ text: { threats, callsToAction } }),
    'a bill': observed({ text: { threats, asks: [{ ...spot('お支払いください'), aim: 'payment' }], callsToAction } }),
    'nothing to click': observed({ text: { threats, asks, callsToAction: [] }, links: [] }),
    'with a deadline': observed({ text: { threats, asks, callsToAction, deadlines: [spot('本日まで')] } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
