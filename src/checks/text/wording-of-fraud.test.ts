import { found, unknown } from '../../answer.ts';
import type { WordingSeen } from '../../observe/observations.ts';
import { observed, spot, testCheck } from '../testing.ts';
import { check } from './wording-of-fraud.ts';

function voted(strength: WordingSeen['strength']) {
  const phrases = strength === 'none' ? [] : [spot('ご利用を一時的に制限しております')];
  return observed({ text: { wording: found({ strength, score: 1, phrases }) } });
}

testCheck(check, {
  found: {
    'hardly any honest mail is worded so': voted('strong'),
    'few honest mails are worded so': voted('clear'),
    'some honest mails are worded so': voted('slight'),
  },
  clear: { 'much honest mail is worded so': voted('none') },
  unknown: {
    'the model has read no honest mail of the language': observed({ text: { wording: unknown('unsupported') } }),
    'there is too little text': observed({ text: { wording: unknown('not-in-mail') } }),
  },
});
