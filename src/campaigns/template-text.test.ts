import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Mailbox } from '../mail/mail.ts';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { templateText, variablesOf } from './template-text.ts';

function recipient(address: string, name = ''): Mailbox {
  return { name, address, domain: address.split('@')[1] ?? '', field: 'To', source: { mail: '', start: 0, end: 0 } };
}

const info = variablesOf([recipient('info@example.co.jp', '山田 太郎')], ['example.co.jp'], ['Example Bank']);
const admin = variablesOf([recipient('admin@example.com')], ['example.com'], ['Sample Card']);

/** Both texts become one. */
function same(one: string, other: string): void {
  assert.equal(templateText(one, info), templateText(other, admin));
}

describe('text of a template', () => {
  it('is the same whoever received the mail', () => {
    same('Dear info, your mailbox info@example.co.jp is full.', 'Dear admin, your mailbox admin@example.com is full.');
  });

  it('is the same whatever the numbers, dates, amounts and tokens are', () => {
    same('注文番号 250-1234567-89、2026/11/24、12,800円', '注文番号 503-7654321-01、2026/1/2、980円');
    same('Reference A81fk29Zq of today', 'Reference Zz9 of today');
    same('See https://a.example/x?id=1 now', 'See http://b.example/other now');
  });

  it('is the same under another brand', () => same('Your EXAMPLE  BANK card', 'Your sample card card'));

  it('leaves out Latin letters that are strewn into Japanese', () => {
    same('お客様のdzqwrアカウントを1qy確認できませんでした', 'お客様のアカウントをknve確認できませんでした mohl2k6z');
  });

  it('keeps words that only contain the left part of an address', () => {
    assert.ok(templateText('For information only', info).includes('information'));
  });

  it('leaves out what a reply quotes and what a list adds', () => {
    same('Yes.\n> all of the mail before\n', `Yes.\n${'_'.repeat(40)}\nsome mailing list`);
  });

  it('leaves out how to leave a mailing, which says nothing of the mail above it', () => {
    same('Click here to unsubscribe from our list', 'To remove yourself, write to us');
    same('冬の装い\n配信停止はこちら', '冬の装い\n購読解除のお手続き');
  });

  it('takes no more than a template’s beginning, in short time', () => {
    const spent = processorTime();
    for (const hostile of [
      '@'.repeat(1e6),
      'a1-'.repeat(4e5),
      '9.'.repeat(5e5),
      '\n>'.repeat(5e5),
      'http://'.repeat(1e5),
    ]) {
      assert.ok(templateText(hostile, info).length <= 12_000);
    }
    assert.ok(spent() < BOUNDED);
  });
});
