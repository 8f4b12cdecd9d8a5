import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Because, TurningPoint } from '../verdict/verdict.ts';
import { sayWhatWouldChange, wordsFor } from './index.ts';
import { labelWords } from './labels.ts';

const notSo = (finding: string, label: TurningPoint['label'] = 'suspicious'): TurningPoint => ({
  change: 'not-so',
  finding,
  label,
});

const reason: Because = { finding: 'stray-particle', weight: 0.5, strength: 'hint' };

const said = (wouldChange: TurningPoint[], because = [reason]) => sayWhatWouldChange({ wouldChange, because });

describe('what would change the verdict, in words', () => {
  it('names the finding and the other label', () => {
    const [{ ja, en } = { ja: '', en: '' }, ...more] = said([notSo('stray-particle')]);
    assert.equal(more.length, 0);
    assert.equal(
      ja,
      `「${wordsFor('stray-particle').title.ja}」が誤りだった場合は、「${labelWords.suspicious.ja}」に変わります。`,
    );
    assert.match(en, /^Were this wrong, it would be called “Suspicious”: “/);
  });

  it('makes one sentence of those that lead to one label, each name once, and counts the rest', () => {
    const ids = ['stray-particle', 'chinese-font', 'nameless-greeting', 'foreign-locale', 'picture-only'];
    const points = [...ids.map((id) => notSo(id)), notSo('stray-particle'), notSo('chinese-font', 'nothing-found')];
    const sentences = said(points);
    assert.equal(sentences.length, 2);
    assert.match(sentences[0]?.ja ?? '', /ほか 1 件のどれか一つが誤りだった場合は/);
    assert.match(sentences[0]?.en ?? '', /any one of these .* and 1 more\.$/);
  });

  it('tells an open question apart from a reason that may be wrong', () => {
    const [sentence] = said([{ change: 'found', finding: 'dmarc-failed', variant: 'failed', label: 'fraud' }]);
    assert.match(
      sentence?.ja ?? '',
      /^確認できなかった「.+」に該当すると分かった場合は、「詐欺メール」に変わります。$/,
    );
    assert.match(sentence?.en ?? '', /open point found to be so, it would be called “Fraud”/);
  });

  it('says so where no single change would do', () => {
    const [sentence] = said([]);
    assert.match(sentence?.ja ?? '', /判定は変わりません。$/);
    assert.match(sentence?.en ?? '', /No single reason/);
  });

  it('speaks of no reason where the verdict has none', () => {
    const [sentence] = said([], []);
    assert.match(sentence?.ja ?? '', /^分からなかった点のどれか一つ/);
    assert.match(sentence?.en ?? '', /^No single open question/);
  });
});
