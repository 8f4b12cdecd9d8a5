import { observed, testCheck } from '../testing.ts';
import { check } from './reversed-text.ts';

const body = observed().mail.body;

testCheck(check, {
  found: {
    'words turned round': observed({ mail: { body: { ...body, tricks: { ...body.tricks, reversedLetters: 9 } } } }),
  },
  clear: {
    none: observed(),
    'a lone letter': observed({ mail: { body: { ...body, tricks: { ...body.tricks, reversedLetters: 1 } } } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
