import { linked, observed, testCheck } from '../testing.ts';
import { check } from './link-to-bare-address.ts';

testCheck(check, {
  found: { 'a button to an address': observed(linked({ url: 'http://8.8.8.8/login.php' })) },
  clear: {
    'a name': observed(linked({ url: 'https://shop.example/' })),
    'a device at home': observed(linked({ url: 'http://192.168.0.1/admin' })),
    'no button, such as in a log': observed(linked({ url: 'http://8.8.8.8/', action: false })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
