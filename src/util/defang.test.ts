import assert from 'node:assert/strict';
import { it } from 'node:test';
import { defangHost, defangText, defangUrl } from './defang.ts';

it('kills scheme and host of a link and leaves its path readable', () => {
  assert.equal(defangUrl('https://dm1k.example/a.php?x=1.2'), 'hxxps[:]//dm1k[.]example/a.php?x=1.2');
  assert.equal(defangUrl('javascript:alert(1)'), 'javascript[:]alert(1)');
});

it('kills hosts and mail addresses', () => {
  assert.equal(defangHost('info@a.example'), 'info[@]a[.]example');
});

it('kills whatever a viewer could make live inside running text, and is stable when done twice', () => {
  const once = defangText('見て: HTTPS://a.example/x と 192.0.2.1, info@b.example. 終');
  assert.equal(once, '見て: hxxps[:]//a[.]example/x と 192[.]0[.]2[.]1, info[@]b[.]example. 終');
  assert.equal(defangText(once), once);
});

it('leaves alone what is no address in any notation', () => {
  const plain = 'Outlook Express 6.00.2900.5512, version 4.3, on 2024.11.5, at -123.078, 1.2.3.4.5';
  assert.equal(defangText(plain), plain);
  assert.equal(defangText('at 192.0.2.1 or 0300.0.2.1'), 'at 192[.]0[.]2[.]1 or 0300[.]0[.]2[.]1');
  assert.equal(defangText('http://1.256/ a@1.300 1.300.example'), 'hxxp[:]//1[.]256/ a[@]1[.]300 1[.]300[.]example');
});
