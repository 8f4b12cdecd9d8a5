import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rsaKey, sealed, signed } from '../lookups/signatures/testing.ts';
import { askOf } from '../lookups/testing.ts';
import { openMail } from '../mail/parse.ts';
import { settings } from '../mail/testing.ts';
import { recipientTokens } from '../redaction/recipient-tokens.ts';
import { observeSignatures } from './signatures.ts';
import { withhold } from './withhold.ts';

const key = rsaKey();
const ask = askOf({
  dns: { 'sel._domainkey.sender.example TXT': [key.record], 'sel._domainkey.list.example TXT': [key.record] },
});
const HEAD =
  'From: Shop <news@sender.example>\r\nTo: taro@receiver.example\r\nDate: Thu, 01 Jan 2026 00:00:00 +0000\r\n';
const BODY = '\r\nThank you.\r\n\r\nFrom the shop\r\n';

function message(subject = 'Your order'): string {
  return signed(`${HEAD}Subject: ${subject}\r\n${BODY}`, key);
}

async function observe(text: string) {
  const { mail, message: bytes } = openMail(Buffer.from(text), settings);
  const { dkim, arc } = await observeSignatures(mail, bytes, ask, settings);
  const signature = dkim.state === 'found' ? dkim.value[0] : undefined;
  return { mail, dkim, arc, seen: [signature?.result, signature?.why ?? signature?.after] };
}

describe('signatures of a mail as it lies here', () => {
  it('hold as it was received', async () => {
    assert.deepEqual((await observe(message())).seen, ['pass', undefined]);
  });

  it('hold with the line ends restored, and without what the file has in front', async () => {
    const unix = message().replaceAll('\r\n', '\n');
    assert.deepEqual((await observe(unix)).seen, ['pass', 'line-ends-restored']);
    assert.deepEqual((await observe(`From news@sender.example Thu Jan  1 00:00:00 2026\n${unix}`)).seen, [
      'pass',
      'line-ends-restored',
    ]);
    assert.deepEqual((await observe(`\r\n\r\n${message()}`)).seen, ['pass', undefined]);
    const mixed = message().replace('\r\n\r\nFrom the', '\n\r\nFrom the');
    assert.deepEqual((await observe(mixed)).seen, ['pass', 'line-ends-restored']);
  });

  const stamped: [how: string, subject: string, stamp: (text: string) => string][] = [
    ['in front', 'Your order', (text) => text.replace('Subject: ', 'Subject: [spam] ')],
    ['in front of a fold', 'Your order', (text) => text.replace('Subject: ', 'Subject: ***SPAM***\r\n ')],
    ['twice', 'Your order', (text) => text.replace('Subject: ', 'Subject: [EXTERNAL] [SPAM] ')],
    ['behind an encoded subject', '=?UTF-8?B?6KuL5rGC5pu4?=', (text) => text.replace('pu4?=', 'pu4?= [SPAM]')],
    [
      'as an encoded word of its own',
      '=?UTF-8?B?6KuL5rGC5pu4?=',
      (text) => text.replace('Subject: ', `Subject: =?UTF-8?B?${Buffer.from('[迷惑メール]').toString('base64')}?= `),
    ],
  ];
  for (const [how, subject, stamp] of stamped) {
    it(`hold without a server's stamp that stands ${how}`, async () => {
      const text = stamp(message(subject));
      assert.notEqual(text, message(subject));
      assert.deepEqual((await observe(text)).seen, ['pass', 'stamp-removed']);
      assert.deepEqual((await observe(text.replaceAll('\r\n', '\n'))).seen, ['pass', 'stamp-removed']);
    });
  }

  it('do not hold where more than the stamp was changed', async () => {
    const text = message().replace('Subject: Your order', 'Subject: [spam] Your account');
    assert.deepEqual((await observe(text)).seen, ['fail', 'header-changed']);
  });

  it("keep a stamp that the sender's own server had put there before it signed", async () => {
    assert.deepEqual((await observe(message('[spam] Your order'))).seen, ['pass', undefined]);
  });

  it('vouch for nothing where a type that they leave out does not fit the body', async () => {
    const parts =
      '--one\r\nContent-Type: text/plain\r\n\r\nThank you.\r\n--one\r\nContent-Type: multipart/related; boundary=two\r\n\r\n' +
      '--two\r\nContent-Type: text/plain\r\n\r\nPay now\r\n--two--\r\n\r\n--one--\r\n';
    const typed = (type: string, body = parts) => `${HEAD}Subject: x\r\nContent-Type: ${type}\r\n\r\n${body}`;
    const supports = async (text: string) => {
      const { dkim } = await observe(text);
      return dkim.state === 'found' && dkim.value[0]?.supports;
    };
    const honest = 'multipart/mixed; boundary="one"';
    const note = 'This is a multi-part message in MIME format.\r\n';
    assert.equal(await supports(signed(typed(honest), key)), true);
    assert.equal(await supports(signed(typed(honest, note + parts), key)), true);
    assert.equal(await supports(signed(typed('text/plain', 'Thank you.\r\n-- \r\nShop\r\n'), key)), true);
    for (const replaced of ['multipart/mixed; boundary=two', 'text/plain', 'multipart/mixed']) {
      const text = signed(typed(honest), key).replace(honest, replaced);
      assert.deepEqual([replaced, (await observe(text)).seen[0], await supports(text)], [replaced, 'pass', false]);
    }
    const letter = 'Thank you for your order.\r\n'.repeat(20);
    const text = signed(typed('text/plain', letter + parts), key).replace('text/plain', honest);
    assert.equal(await supports(text), false);
  });

  it('speak of the message inside one that only carries it, where a mismatch may be the work of the program', async () => {
    const carry = (inner: string, encoding = '7bit') =>
      'From: taro@receiver.example\r\nTo: desk@receiver.example\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n' +
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nplease check\r\n--b\r\nContent-Type: message/rfc822\r\n` +
      `Content-Transfer-Encoding: ${encoding}\r\n\r\n${inner}\r\n--b--\r\n`;
    const exact = await observe(carry(message()));
    assert.equal(exact.mail.carrier?.subject, 'Fwd');
    assert.deepEqual(exact.seen, ['pass', undefined]);
    const changed = await observe(carry(message().replace('Thank', 'thank')));
    assert.deepEqual(changed.seen, ['unknown', 'rewritten']);
    const encoded = Buffer.from(message()).toString('base64').replace(/.{76}/g, '$&\r\n');
    assert.deepEqual((await observe(carry(encoded, 'base64'))).seen, ['pass', undefined]);
  });

  const [SIGNATURE = ''] = message().split('\r\n', 1);
  const hidden: [how: string, text: string][] = [
    ['a subject behind a lone CR', message().replace(SIGNATURE, `X: y\rSubject: Pay now\r\n${SIGNATURE}`)],
    ['a body behind two lone CRs', message().replace('\r\n\r\n', '\r\nX: y\r\rPay now\r\n\r\n')],
    ['a body behind a line of blanks', message().replace('\r\n\r\n', '\r\nX: y\r\n  \r\nPay now\r\n\r\n')],
  ];
  for (const [how, text] of hidden) {
    it(`vouch for nothing where a reader is shown ${how}`, async () => {
      const { mail, dkim } = await observe(text);
      assert.match(`${mail.subject} ${mail.body.text}`, /Pay now/);
      const signature = dkim.state === 'found' ? dkim.value[0] : undefined;
      assert.deepEqual([signature?.result, signature?.ambiguous, signature?.supports], ['pass', true, false]);
    });
  }

  it('prove themselves in a pasted mail, where a mismatch proves nothing', async () => {
    const { mail, message: bytes } = openMail(Buffer.from(message().replace('Thank', 'thank')), settings);
    const { dkim } = await observeSignatures(mail, bytes, ask, { ...settings, pasted: true });
    assert.deepEqual(dkim.state === 'found' && [dkim.value[0]?.result, dkim.value[0]?.why], ['unknown', 'rewritten']);
  });

  it('are not known of a header alone', async () => {
    const { dkim, arc } = await observe(message().split('\r\n\r\n')[0] ?? '');
    assert.deepEqual([dkim.state, arc.state], ['unknown', 'unknown']);
  });

  it('are sealed over the stamp, or under it', async () => {
    const chain = sealed(message(), key, 'list.example', 1, 'dkim=pass');
    const { arc, seen } = await observe(chain.replace('Subject: ', 'Subject: [spam] '));
    assert.deepEqual([arc.state === 'found' && arc.value.result, seen], ['pass', ['pass', 'stamp-removed']]);
  });

  it('are not verified where the question for their key would tell who received the mail', async () => {
    const text = message().replace('d=sender.example', 'd=receiver.example');
    const { mail, message: bytes } = openMail(Buffer.from(text), settings);
    const discreet = withhold(() => assert.fail('asked'), recipientTokens(mail.recipients, ['receiver.example']));
    const { dkim } = await observeSignatures(mail, bytes, discreet, settings);
    const signature = dkim.state === 'found' ? dkim.value[0] : undefined;
    assert.deepEqual([signature?.result, signature?.reason], ['unknown', 'names-recipient']);
  });
});
