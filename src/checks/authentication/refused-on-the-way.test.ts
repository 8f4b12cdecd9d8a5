import { found, none, unknown } from '../../answer.ts';
import { headerField, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './refused-on-the-way.ts';

const spf = (result: string, domain: string) => [
  headerField(
    'Received-SPF',
    `${result} (mailfrom) identity=mailfrom; client-ip=192.0.2.9; helo=x.example; envelope-from=a@${domain}; receiver=<UNKNOWN>`,
  ),
];
const silent = { aligned: unknown('not-in-mail') };
const official = { fromRole: roleOf('official') };

testCheck(check, {
  found: {
    'the list saw a softfail of From': observed({ mail: { fields: spf('Softfail', 'shop.example') }, auth: silent }),
    'as Google writes it': observed({
      mail: {
        fields: [
          headerField(
            'Received-SPF',
            'softfail (google.com: domain of transitioning news@shop.example does not designate 192.0.2.9 as permitted sender) client-ip=192.0.2.9;',
          ),
        ],
      },
      auth: silent,
    }),
    "a company's domain, and an envelope of nobody": observed({
      mail: { fields: spf('None', 'qxw.example') },
      identity: official,
      auth: silent,
    }),
  },
  clear: {
    'it passed': observed({ mail: { fields: spf('Pass', 'bounce.shop.example') }, auth: silent }),
    'somebody without a record': observed({ mail: { fields: spf('None', 'shop.example') }, auth: silent }),
    "a service's envelope that fails": observed({ mail: { fields: spf('Fail', 'sender.example') }, auth: silent }),
    'a believed server vouches': observed({
      mail: { fields: spf('Fail', 'shop.example') },
      auth: { aligned: found({ by: 'dkim', domain: 'shop.example' } as never, []) },
    }),
    'a believed server denies': observed({
      mail: { fields: spf('Fail', 'shop.example') },
      auth: { aligned: none('no-entry') },
    }),
  },
  unknown: { 'nothing is recorded': observed({ auth: silent }) },
});
