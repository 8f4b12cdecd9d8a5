import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from './visible-html.ts';

const tricks = (html: string) => readHtml(html).tricks;

describe('tricks of HTML', () => {
  it('are words split by hidden letters, comments and zero-width characters', () => {
    assert.equal(
      tricks('ア<span style="display:none">q7</span>マ<span style="font-size:0">x</span>ゾン').splitWords,
      2,
    );
    assert.equal(tricks('pass<!-- harbour -->word').splitWords, 1);
    assert.equal(tricks('p\u200ba\u200bs\u200bs word').splitWords > 0, true);
    assert.equal(tricks('お&#8203;支&#8203;払&#8203;い').splitWords > 0, true);
  });

  it('are not hidden text between words, a soft hyphen in a long one, or joiners of other writings', () => {
    assert.equal(tricks('<p>Hello</p><span style="display:none">preview</span><p>World</p>').splitWords, 0);
    assert.equal(tricks('one <!-- gap --> two').splitWords, 0);
    assert.equal(tricks('Donau&shy;dampf&shy;schiff').splitWords, 0);
    assert.equal(tricks('می‌خواهم क्‍ष 👨‍👩‍👧').splitWords, 0);
    assert.equal(tricks('Hello<b>World</b>').splitWords, 0);
  });

  it('are letters that are shown backwards', () => {
    assert.equal(tricks('<span style="unicode-bidi:bidi-override;direction:rtl">drowssap</span>').reversedLetters, 8);
    assert.equal(tricks('<bdo dir="rtl">nozama</bdo>').reversedLetters, 6);
    assert.equal(tricks('<p dir="rtl">שלום</p>').reversedLetters, 0);
  });

  it('are scripts, frames and redirections, but no data for robots', () => {
    assert.equal(tricks('<script>x()</script>').scripts, 1);
    assert.equal(tricks('<script type="application/ld+json">{}</script>').scripts, 0);
    assert.equal(tricks('<iframe src="https://a.example/"></iframe><iframe></iframe>').frames, 1);
    assert.equal(tricks('<meta http-equiv="Refresh" content="0; url=https://a.example/">').refreshes, 1);
    assert.equal(tricks('<meta http-equiv="refresh" content="600">').refreshes, 0);
  });

  it('are fields for secrets, whatever their type', () => {
    assert.equal(
      tricks('<input type=password><input name="card_number"><input placeholder="暗証番号">').secretFields,
      3,
    );
    assert.equal(
      tricks('<input type=hidden name=password><input name=q><input type=checkbox name=pass>').secretFields,
      0,
    );
  });

  it('are followed in a time that grows with the text alone', () => {
    const page = 'a<!-- -->b<span style="display:none">x</span>c\u200b'.repeat(40_000);
    const before = process.cpuUsage();
    assert.ok(tricks(page).splitWords > 10_000);
    const { user, system } = process.cpuUsage(before);
    assert.ok(user + system < 3_000_000);
  });
});
