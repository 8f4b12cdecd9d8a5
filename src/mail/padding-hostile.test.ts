import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BOUNDED, processorTime } from '../util/testing.ts';
import { mailFrom } from './testing.ts';

const HEAD = 'From: a@shop.example\nSubject: x\nMIME-Version: 1.0\n';
const PAGE = '<p>log in</p><a href="https://login.example.com/x">here</a>';

const paddings: Record<string, string> = {
  'six megabytes of comment': `<!--${'x'.repeat(6_000_000)}-->`,
  'five megabytes of styles': `<style>${'a{b:c}'.repeat(850_000)}</style>`,
  'three megabytes of spaces': ' '.repeat(3_000_000),
  'three hundred thousand elements': '<i></i>'.repeat(300_000),
};
for (const [what, padding] of Object.entries(paddings)) {
  it(`reads what stands behind ${what}`, () => {
    const mail = mailFrom(`${HEAD}Content-Type: text/html\n\n${padding}${PAGE}`);
    assert.match(mail.body.text, /log in/);
    assert.ok(mail.links.some((link) => link.host === 'login.example.com' && !link.hidden));
  });
}

it('keeps the shown link behind thousands of hidden ones', () => {
  const decoys = Array.from({ length: 3000 }, (_, at) => `<a href="https://www.example.org/${at}"></a>`).join('');
  const mail = mailFrom(`${HEAD}Content-Type: text/html\n\n<div hidden>${decoys}</div>${PAGE}`);
  assert.ok(mail.links.length <= 2000);
  assert.ok(mail.links.some((link) => link.host === 'login.example.com'));
});

it('reads the last of three hundred texts', () => {
  const parts = '--b\n\nx\n'.repeat(300);
  const mail = mailFrom(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts}--b\nContent-Type: text/html\n\n${PAGE}\n--b--\n`,
  );
  assert.ok(mail.links.some((link) => link.host === 'login.example.com'));
});

it('ends in bounded time on parts that each grow a hundredfold', () => {
  const open = Array.from({ length: 300 }, (_, at) => `<b id=${at}>`).join('');
  const part = `--b\nContent-Type: text/html\n\n<p>${open}</p>${'<p>x</p>'.repeat(700)}\n`;
  const spent = processorTime();
  const mail = mailFrom(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${part.repeat(300)}--b--\n`);
  assert.equal(mail.body.truncated, true);
  assert.ok(spent() < BOUNDED);
});

it('names a host that is too long to exist by its end', () => {
  const mail = mailFrom(`${HEAD}Content-Type: text/html\n\n<a href="https://${'a.'.repeat(30_000)}example.com/">x</a>`);
  const [link] = mail.links;
  assert.ok(link && link.host.length <= 255);
  assert.equal(link.registrableDomain, 'example.com');
});
