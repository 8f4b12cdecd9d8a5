import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { disguisedWordsIn } from './disguised-words.ts';
import { templateLeftoversIn } from './template-leftovers.ts';

describe('a disguised word', () => {
  const found: Record<string, string[]> = {
    'Your \u0410mazon account': ['other-script \u0410mazon'],
    'from a trusted s\u03bfurce': ['other-script s\u03bfurce'],
    'm\u0251ntel \u{1d40e}\u{1d429}\u{1d41e}\u{1d427}': [
      'other-script m\u0251ntel',
      'styled \u{1d40e}\u{1d429}\u{1d41e}\u{1d427}',
    ],
    'pass\u200bword and log\u200bin and ac\u200bcount': ['split s\u200bw', 'split g\u200bi', 'split c\u200bc'],
  };
  for (const [words, expected] of Object.entries(found)) {
    it(words, () =>
      assert.deepEqual(
        disguisedWordsIn(words).map(({ kind, text }) => `${kind} ${text}`),
        expected,
      ),
    );
  }

  const honest = [
    'Москва и Санкт-Петербург',
    'Η Ελλάδα και ο κόσμος',
    'a word, and слово beside it',
    '10 \u03bcm, 5 k\u03a9 and \u03b1-tocopherol',
    'the French say /p\u0251dɔn/',
    'na\u00efve caf\u00e9 Stra\u00dfe',
    'ｱｶｳﾝﾄ Ａｍａｚｏｎ アマゾン',
    'a single soft\u200bspace',
    'x = \u{1d465}',
  ];
  for (const words of honest) it(`none: ${words}`, () => assert.deepEqual(disguisedWordsIn(words), []));

  it('costs no more than the text is long', () => {
    const spent = processorTime();
    disguisedWordsIn('a\u0430'.repeat(200_000));
    disguisedWordsIn('a\u200b'.repeat(200_000));
    assert.ok(spent() < BOUNDED);
  });
});

describe('a placeholder that was left', () => {
  const found = [
    '[RAND_LETTER-LOW_0]',
    '%{RAND_LETTER_5}',
    '##mix_normal_10##',
    '{{email}}',
    '%%first_name%%',
    '[CURRENT_DATE]',
    '{firstname}',
    '[[-Email-]]',
  ];
  for (const words of found) it(words, () => assert.deepEqual(templateLeftoversIn(`a ${words} b`), [words]));

  const honest = [
    '{aka unsigned int}',
    '[User unknown]',
    '$HOME{HOME}',
    'a[num_samples]',
    '[Link](https://shop.example/)',
    '[RCPT_TO]',
    '100% off %d',
    '[date]',
    '{lib,bin}',
  ];
  for (const words of honest) it(`none: ${words}`, () => assert.deepEqual(templateLeftoversIn(words), []));
});
