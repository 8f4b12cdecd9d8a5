import { observed, testCheck } from '../testing.ts';
import { check } from './active-content.ts';

const body = observed().mail.body;
const holding = (tricks: Partial<typeof body.tricks>) =>
  observed({ mail: { body: { ...body, tricks: { ...body.tricks, ...tricks } } } });

testCheck(check, {
  found: {
    'a script': holding({ scripts: 1 }),
    'a frame': holding({ frames: 1, scripts: 2 }),
    'a redirection': holding({ refreshes: 1 }),
  },
  clear: { 'a field for a secret alone': holding({ secretFields: 1 }) },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
