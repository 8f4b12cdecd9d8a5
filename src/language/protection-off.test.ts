import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plainText } from './plain-text.ts';
import { protectionOffIn } from './protection-off.ts';

for (const words of [
  '表示されない場合は「コンテンツの有効化」をクリックしてください。',
  '保護ビューを解除してからご覧ください。',
  'セキュリティソフトを一時的に停止してください。',
  'Please enable editing and enable content to read the document.',
  'Turn off your antivirus before installing.',
  'Bitte Makros aktivieren, um die Rechnung zu sehen.',
  'Habilite el contenido para ver la factura.',
]) {
  it(`is asked to switch protection off: ${words}`, () => assert.notDeepEqual(protectionOffIn(plainText(words)), []));
}

for (const words of [
  '有効期限を更新してください。',
  'セキュリティソフトの更新をお願いします。',
  'We enable companies to create content.',
  'Your antivirus subscription was renewed.',
]) {
  it(`is asked nothing of the kind: ${words}`, () => assert.deepEqual(protectionOffIn(plainText(words)), []));
}
