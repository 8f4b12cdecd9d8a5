import { observed, spot, testCheck } from '../testing.ts';
import { check } from './telephone-refused.ts';

const diverted = { diversions: [{ ...spot('新しい口座へお振り込み'), kind: 'changed-account' as const }] };
const saying = (text: string) => ({ body: { ...observed().mail.body, text } });

testCheck(check, {
  found: {
    'another account, and no calls': observed({
      mail: saying('下記の新しい口座へお振り込みください。お電話ではなくメールでご連絡ください。'),
      text: diverted,
    }),
    'the same in English': observed({ mail: saying('I can’t talk right now, just reply here.'), text: diverted }),
    'meetings all day': observed({ mail: saying('I am in meetings all day so email is best.'), text: diverted }),
  },
  clear: {
    'another account, and a number to call': observed({
      mail: saying('口座が変わりました。ご不安でしたらお電話ください。'),
      text: diverted,
    }),
    'somebody in a meeting who wants no money': observed({ mail: saying('会議中で電話に出られません。') }),
    'a known sender': observed({
      mail: saying('電話に出られません。'),
      identity: { fromIsKnownSender: true },
      text: diverted,
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
