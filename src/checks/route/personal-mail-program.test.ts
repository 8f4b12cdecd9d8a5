import { unknown } from '../../answer.ts';
import { claiming, headerField, observed, spot, testCheck } from '../testing.ts';
import { check } from './personal-mail-program.ts';

const written = (program: string, name = 'X-Mailer') => ({ fields: [headerField(name, program)] });
const claimed = { claimedBrand: claiming() };
const asking = { asks: [{ ...spot('パスワードを更新'), aim: 'credentials' as const }] };

testCheck(check, {
  found: {
    'passing for an answer, which anyone can': observed({
      mail: { fields: [headerField('X-Mailer', 'Becky! ver. 2.81'), headerField('In-Reply-To', '<1@a.example>')] },
      identity: claimed,
      text: asking,
    }),
    'a desk program of twenty years ago': observed({
      mail: written('Microsoft Outlook Express 6.00.2900.5512'),
      identity: claimed,
      text: asking,
    }),
    'a telephone': observed({ mail: written('iPhone Mail (15E148)'), identity: claimed, text: asking }),
    'User-Agent': observed({ mail: written('Mozilla Thunderbird', 'User-Agent'), identity: claimed, text: asking }),
  },
  clear: {
    "a company's system": observed({ mail: written('nlserver, Build 8.6.4'), identity: claimed, text: asking }),
    'no program named': observed({ identity: claimed, text: asking }),
    'it asks for nothing': observed({ mail: written('Apple Mail (2.3608)'), identity: claimed }),
    'no brand is claimed': observed({ mail: written('Apple Mail (2.3608)'), text: asking }),
  },
  unknown: {
    'whom it claims to be is not known': observed({
      mail: written('Apple Mail (2.3608)'),
      text: asking,
      identity: { claimedBrand: unknown('internal') },
    }),
  },
});
