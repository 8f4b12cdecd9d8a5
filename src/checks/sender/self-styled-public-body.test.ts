import { mailbox, observed, spot, testCheck } from '../testing.ts';
import { check } from './self-styled-public-body.ts';

const { body } = observed().mail;
const asking = { asks: [{ ...spot('お支払いください'), aim: 'payment' as const }] };
const claiming = { stories: [{ ...spot('未納料金'), kind: 'unpaid-claim' as const, parts: ['未納料金', '法的措置'] }] };
const from = (address: string, name: string) => ({ headerFrom: mailbox(address, name) });
const signed = (line: string) => ({
  ...from('a@stranger.example', '担当'),
  body: { ...body, text: `未納料金があります。\n\n${line}\n` },
});

testCheck(check, {
  found: {
    'its name is a city’s waterworks': observed({ mail: from('a@stranger.example', '例示市水道局'), text: asking }),
    'its name is a tax office and a desk': observed({
      mail: from('a@stranger.example', '例示税務署 徴収課'),
      text: asking,
    }),
    'it signs as an agency of the state': observed({ mail: signed('独立行政法人例示機構'), text: claiming }),
  },
  clear: {
    'the state’s own domain': observed({ mail: from('a@nta.example.go.jp', '例示税務署'), text: asking }),
    'a city’s domain': observed({ mail: from('a@city.example.tokyo.jp', '例示市水道局'), text: asking }),
    'it asks for nothing': observed({ mail: from('a@stranger.example', '例示市水道局') }),
    'it only speaks of the body': observed({ mail: from('a@stranger.example', '裁判所を考える会'), text: asking }),
    'its contractor says so': observed({
      mail: {
        ...from('a@stranger.example', '例示市水道局'),
        body: { ...body, text: '当社は例示市の委託を受けています。' },
      },
      text: asking,
    }),
    'a sentence at the end names one': observed({
      mail: signed('詳しくは厚生労働省の資料をご覧ください。'),
      text: claiming,
    }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
