import { headerField, observed, testCheck } from '../testing.ts';
import { check } from './mailing-list-post.ts';

const id = headerField('List-Id', 'Users of it <users.lists.example>');

testCheck(check, {
  found: {
    'a discussion list': observed({
      mail: { fields: [id, headerField('List-Post', '<mailto:users@lists.example>')] },
    }),
  },
  clear: {
    'no list': observed(),
    'a newsletter': observed({
      mail: { fields: [id, headerField('List-Unsubscribe', '<https://shop.example/stop>')] },
    }),
  },
  unknown: { 'a pasted header may leave it out': observed({ mail: { form: 'headers-only' } }) },
});
