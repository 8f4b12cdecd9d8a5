import assert from 'node:assert/strict';
import { it } from 'node:test';
import { MOST_LETTERS, maskText } from './masked-text.ts';

function masked(text: string, ...names: string[]): string {
  return maskText(text, { names }).letters.replace(/[\u0001-\u0003]/g, (letter) =>
    '\\LAN'.charAt(letter.charCodeAt(0)),
  );
}

it('masks links, hosts, addresses, numbers and dates', () => {
  assert.equal(masked('See https://a.example/x?y=1 now'), 'see L now');
  assert.equal(masked('See login.bank.example or write to a.b@c.example'), 'see L or write to A');
  assert.equal(masked('Paid 1,250.00 on 24 November 2026, ref AB12-99X'), 'paid 0 on 0 0 0 ref 0');
  assert.equal(masked('Mon, 24 Nov 2026 9:05 AM (EST), and Mon Nov 24 10:30 pm'), '0, 0 0 0 0 0 (0), and 0 0 0 0 0');
  assert.equal(masked('令和8年11月24日 10:30'), '0年0月0日 0');
});

it('masks names as whole words only', () => {
  assert.equal(masked('Ann cannot come, said ANN', 'Ann'), 'N cannot come, said N');
  assert.equal(masked('ライオンとイオン', 'イオン'), 'ライオンとN');
});

it('masks greetings near the top', () => {
  assert.equal(masked('Dear Mr Smith,\nplease pay'), 'N\nplease pay');
  assert.equal(masked('山田 太郎 様\nいつもありがとうございます'), 'N\nいつもありがとうございます');
});

it('masks dates and greetings in the other languages, up to the text on the same line', () => {
  assert.equal(masked('Sehr geehrte Frau Muster,\nam Montag, 24. November 2026'), 'N,\nam 0, 0 0 0');
  assert.equal(masked('Bonjour Anne Exemple, votre colis du 3 août est là'), 'N, votre colis du 0 0 est là');
  assert.equal(masked('Estimado cliente:\nel miércoles 3 de mayo'), 'N:\nel 0 0 de 0');
  assert.equal(masked('Olá Marina, vence na terça-feira'), 'N, vence na 0');
  assert.equal(masked('Gentile Signora Rossi,\nentro il 5 maggio'), 'N,\nentro il 0 0');
});

it('leaves out quoted lines, how to leave a mailing, and what lists and mail programs add', () => {
  assert.equal(masked('Yes.\n> will you?\nBye'), 'yes.\nbye');
  assert.equal(masked('Yes.\nClick to unsubscribe from this\nBye'), 'yes.\nbye');
  assert.equal(masked(`Yes.\n${'_'.repeat(47)}\nusers mailing`), 'yes.\n');
  assert.equal(masked('Yes.\n-- \nA. Person'), 'yes.\n');
  for (const line of [
    'On Monday A. Person wrote:',
    'Le 3 mai A. Person a écrit :',
    'Em 3 de maio A. Person escreveu:',
  ]) {
    assert.equal(masked(`Yes.\n${line}\nhello`), 'yes.\n');
  }
});

it('knows where each letter stood, and reads no more than its limit', () => {
  const { letters, origin } = maskText('Paid  1,250\n\n to YOU', { names: [] });
  assert.equal(letters, 'paid 0\nto you');
  assert.equal(origin[letters.indexOf('you')], 'Paid  1,250\n\n to '.length);
  assert.equal(maskText('ab '.repeat(MOST_LETTERS), { names: [] }).letters.length, MOST_LETTERS);
});
