import { linked, observed, testCheck } from '../testing.ts';
import { check } from './script-link.ts';

testCheck(check, {
  found: {
    'a program': observed(linked({ url: 'javascript:location.replace(atob("aHR0"))' })),
    'a page in the link itself': observed(linked({ url: 'data:text/html;base64,PGgxPg==' })),
  },
  clear: {
    'an address': observed(linked({ url: 'https://shop.example/' })),
    'a target that does nothing': observed(linked({ url: 'javascript:void(0);' })),
    'a picture': observed(linked({ url: 'data:image/png;base64,iVBOR', where: 'image' })),
    'a picture behind a link': observed(linked({ url: 'data:image/png;base64,iVBOR' })),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
