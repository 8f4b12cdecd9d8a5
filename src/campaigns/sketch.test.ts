import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bandsOf, similarity, sketchOf } from './sketch.ts';
import { prose } from './testing.ts';

describe('sketch of a text', () => {
  it('is one for equal texts and near none for different ones', () => {
    assert.equal(similarity(sketchOf(prose(1)), sketchOf(prose(1))), 1);
    assert.ok(similarity(sketchOf(prose(1)), sketchOf(prose(2))) < 0.1);
  });

  it('estimates the share in common: half of each of two texts', () => {
    const shared = prose(3);
    const estimate = similarity(sketchOf(shared + prose(4)), sketchOf(shared + prose(8)));
    assert.ok(estimate > 0.22 && estimate < 0.5, String(estimate));
  });

  it('tells Japanese texts apart as well as Latin ones', () => {
    const kept = 'お客様のアカウントの利用を一時的に制限しました。以下のリンクからご本人確認をお願いいたします。';
    const other = '荷物をお届けしましたが不在のため持ち帰りました。再配達のお申し込みは次のページから承ります。';
    assert.ok(similarity(sketchOf(kept), sketchOf(kept.replace('一時的に', '全面的に'))) > 0.6);
    assert.ok(similarity(sketchOf(kept), sketchOf(other)) < 0.1);
  });

  it('knows nothing of an empty text, not even that it equals another one', () => {
    assert.equal(sketchOf('').shingles, 0);
    assert.equal(similarity(sketchOf(''), sketchOf('')), 0);
    assert.deepEqual(bandsOf(sketchOf('')), []);
  });

  it('gives alike texts a key in common and different texts none', () => {
    const one = new Set(bandsOf(sketchOf(prose(5))));
    assert.ok(bandsOf(sketchOf(`${prose(5)}more`)).some((band) => one.has(band)));
    assert.ok(!bandsOf(sketchOf(prose(6))).some((band) => one.has(band)));
  });

  it('takes lone surrogates and control characters', () => {
    assert.ok(sketchOf('\ud800\u0000\udfff'.repeat(20)).shingles > 0);
  });
});
