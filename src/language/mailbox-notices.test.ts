import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mailboxNoticesIn } from './mailbox-notices.ts';
import { plainText } from './plain-text.ts';

for (const words of [
  'メールボックスの容量が上限に達しました。',
  'Your mailbox is almost full. Upgrade now.',
  'Dear user, our webmail will be upgraded today.',
]) {
  it(`is a notice: ${words}`, () => assert.notDeepEqual(mailboxNoticesIn(plainText(words)), []));
}

for (const words of [
  '送信先のメールボックスが一杯のため、送信できませんでした。',
  'Could not be delivered, as their mailbox is full.',
  'The recipient’s mailbox is over quota and cannot accept messages.',
  'I wrote twice, but my mailbox was full of spam.',
  'Sorry to hear it.\n> Has the mailbox been full again?\nNot since Monday.',
]) {
  it(`is none: ${words}`, () => assert.deepEqual(mailboxNoticesIn(plainText(words)), []));
}
