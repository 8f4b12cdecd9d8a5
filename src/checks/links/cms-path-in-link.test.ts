import { none, unknown } from '../../answer.ts';
import { claiming, linked, observed, roleOf, testCheck } from '../testing.ts';
import { check } from './cms-path-in-link.ts';

const page = { url: 'https://florist.example/wp-includes/css/login/index.php?e=1' };
const unproven = { aligned: none('no-entry' as const) };
const identity = { claimedBrand: claiming() };

testCheck(check, {
  found: {
    'a page among the files of a site': observed({ ...linked(page), identity }),
    'a folder that holds proofs for certificates': observed({
      ...linked({ url: 'https://florist.example/.well-known/acme-challenge/bank/' }),
      identity,
    }),
    'no brand is claimed, and nothing vouches for the sender': observed({ ...linked(page), auth: unproven }),
  },
  clear: {
    'no brand is claimed, and the sender is proven': observed(linked(page)),
    'no brand is claimed, and the address is shown': observed({
      ...linked({ ...page, where: 'plain-text' }),
      auth: unproven,
    }),
    'a site that writes about itself': observed({ ...linked({ ...page, ofFromDomain: true }), auth: unproven }),
    'a page for visitors': observed({ ...linked({ url: 'https://florist.example/wp/login' }), identity }),
    'a document': observed({
      ...linked({ url: 'https://florist.example/wp-content/uploads/2024/05/price.pdf' }),
      identity,
    }),
    "the brand's own site": observed({
      ...linked({ url: 'https://bank.example/wp-content/plugins/x/', role: roleOf('official') }),
      identity,
    }),
  },
  unknown: {
    'whom it claims to be is not known': observed({
      ...linked(page),
      identity: { claimedBrand: unknown('internal') },
    }),
    'there is no body': observed({ mail: { form: 'headers-only' }, identity }),
  },
});
