import { unknown } from '../../answer.ts';
import { claiming, headerField, linked, observed, roleOf, spot, testCheck } from '../testing.ts';
import { check } from './sent-from-script.ts';

const script = (value: string, name = 'X-PHP-Originating-Script') => ({ fields: [headerField(name, value)] });
const asking = { asks: [{ ...spot('パスワードを入力'), aim: 'credentials' as const }] };
const strange = linked({ url: 'https://login.other.test/a', action: true });
const home = linked({ url: 'https://www.shop.example/login', action: true });
const claimed = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'a script of some site': observed({ mail: script('1000:mailer.php'), identity: claimed }),
    'the site is named': observed({
      mail: script('www.shop.example/wp-content/up.php for 192.0.2.7', 'X-PHP-Script'),
      identity: claimed,
    }),
    'a script asks for a password on a strange site': observed({
      mail: { ...strange.mail, ...script('1000:mail.php') },
      links: strange.links,
      text: asking,
    }),
    "a web server's account on a strange machine asks": observed({
      mail: {
        fields: [headerField('Received', 'by web3.other.test (Postfix, from userid 33) id 1; Fri, 10 May 2024')],
      },
      text: asking,
    }),
  },
  clear: {
    "a web server's account at home asks": observed({
      mail: {
        fields: [headerField('Received', 'by www.shop.example (Postfix, from userid 33) id 1; Fri, 10 May 2024')],
      },
      text: asking,
    }),
    'a person at a hosting panel asks': observed({
      mail: { ...strange.mail, ...script('', 'X-Source-Args') },
      links: strange.links,
      text: asking,
    }),
    'a site that asks its members to log in at home': observed({
      mail: { ...home.mail, ...script('shop.example/wp-login.php for 192.0.2.7', 'X-PHP-Script') },
      links: home.links,
      text: asking,
    }),
    'a contact form that asks for nothing': observed({
      mail: { ...strange.mail, ...script('1000:class-phpmailer.php') },
      links: strange.links,
    }),
    'no script': observed({ identity: claimed }),
    "a shop's own form": observed({ mail: script('1000:class-phpmailer.php') }),
    "the brand's own": observed({
      mail: script('1000:mail.php'),
      identity: { ...claimed, fromRole: roleOf('official') },
    }),
    "the brand's own site": observed({
      mail: script('www.bank.example/form.php for 192.0.2.7', 'X-PHP-Script'),
      identity: claimed,
    }),
  },
  unknown: {
    'whom it claims to be is not known': observed({
      mail: script('1000:mail.php'),
      identity: { claimedBrand: unknown('internal') },
    }),
  },
});
