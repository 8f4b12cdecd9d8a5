import assert from 'node:assert/strict';
import { it } from 'node:test';
import { code, quoted } from '../blocks.ts';
import { cleanText, escapeHtml, safe, safeLine } from './clean.ts';
import { columns, wrapped } from './columns.ts';

it('shows what would move, turn or hide, instead of doing it', () => {
  assert.equal(cleanText('a\u001b[31mb\u0000'), 'a␛[31mb␀');
  assert.equal(cleanText('\u202egpj.exe'), '⟨U+202E⟩gpj.exe');
  assert.equal(cleanText('pay\u200bpal\u00ad'), 'paypal');
  assert.equal(cleanText('\ud800x'), '\ufffdx');
});

it('keeps the variants of kanji and emoji', () => {
  assert.equal(cleanText('葛\u{e0100} ❤\ufe0f'), '葛\u{e0100} ❤\ufe0f');
});

it('defangs whatever is quoted', () => {
  assert.equal(safe(code('https://a.example/x')), 'hxxps[:]//a[.]example/x');
  assert.equal(safeLine(quoted('a\n  b\tc')), 'a b c');
});

it('escapes for text and for attributes', () => {
  assert.equal(escapeHtml(`<a b="c" d='e'>&\``), '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&#96;');
});

it('counts letters of East Asia as two columns and breaks lines where Japanese may break', () => {
  assert.equal(columns('件名: abc'), 9);
  assert.deepEqual(wrapped('一二三四五、六', 10), ['一二三四五、', '六']);
  assert.deepEqual(wrapped('one two three', 8), ['one two', 'three']);
  assert.deepEqual(wrapped('x'.repeat(12), 5), ['xxxxx', 'xxxxx', 'xx']);
});

it('takes a time that grows with the text alone, also of white space', () => {
  const before = process.cpuUsage();
  assert.equal(safeLine(quoted(`a${' \t'.repeat(100_000)}b \n c`)).length, 200_004);
  const { user, system } = process.cpuUsage(before);
  assert.ok(user + system < 2_000_000);
});
