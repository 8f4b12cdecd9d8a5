import { unknown } from '../../answer.ts';
import { claiming, headerField, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './sent-from-script.ts';

const script = (value: string, name = 'X-PHP-Originating-Script') => ({ fields: [headerField(name, value)] });
const claimed = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'a script of some site': observed({ mail: script('1000:mailer.php'), identity: claimed }),
    'the site is named': observed({
      mail: script('www.shop.example/wp-content/up.php for 192.0.2.7', 'X-PHP-Script'),
      identity: claimed,
    }),
  },
  clear: {
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
