import { observed, testCheck } from '../testing.ts';
import { check } from './broken-text-type.ts';

const source = { mail: '1', start: 0, end: 9 };
const broken = (detail: string) =>
  observed({ mail: { defects: [{ kind: 'content-type-malformed', detail, source }] } });

testCheck(check, {
  found: { 'a charset in broken quotes': broken('text/html; charset="charset="iso-8859-1"') },
  clear: {
    none: observed(),
    'a broken type of a file': broken('application/pdf; name=a;b'),
    'another defect': observed({ mail: { defects: [{ kind: 'charset-wrong', detail: 'text', source }] } }),
  },
  unknown: { 'there is no body': observed({ mail: { form: 'headers-only' } }) },
});
