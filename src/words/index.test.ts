import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../checks/define.ts';
import { checks } from '../checks/index.ts';
import { checkWords, flat, sayFinding, wordsFor } from './index.ts';

it('has words for every check, and none for a check that does not exist', () => {
  const [spoken, ids] = [Object.keys(checkWords), checks.map(({ id }) => id)];
  const missing = checks
    .filter(({ id }) => !spoken.includes(id))
    .map(({ id, topic }) => `${id} (src/words/${topic}.ts)`);
  const idle = spoken.filter((id) => !ids.includes(id));
  assert.deepEqual(missing, [], `no words for ${missing.join(', ')}`);
  assert.deepEqual(idle, [], `words for what is no check: ${idle.join(', ')}`);
});

for (const { id, topic, variants = ['default'], facts = [] } of checks.filter(({ id }) => id in checkWords)) {
  describe(`words of ${id}`, () => {
    const words = wordsFor(id);

    it('stand under its topic and have a sentence for each of its variants', () => {
      assert.equal(words.topic, topic);
      assert.deepEqual(Object.keys(words.says).sort(), [...variants].sort());
    });

    it('name no fact that the check does not carry', () => {
      for (const says of Object.values(words.says)) {
        const { asked, reading } = watched(facts);
        says(reading);
        for (const name of asked) assert.ok(facts.includes(name), `${name} is none of the check’s facts`);
      }
    });

    it('are Japanese and English', () => {
      const sayings = Object.values(words.says).map((says) => says(watched(facts).reading));
      const pairs = sayings.map(({ ja, en }) => ({ ja: flat(ja), en: flat(en) }));
      for (const { ja, en } of [words.title, words.question, ...pairs]) {
        assert.match(ja, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
        assert.doesNotMatch(en, /[\p{Script=Hiragana}\p{Script=Katakana}]/u);
      }
      for (const { ja, en } of [words.question, ...pairs]) {
        assert.match(ja, /。$/u);
        assert.match(en, /[.?]$/);
      }
    });
  });
}

/** Facts that hold something for every declared name, and write down what was asked of them. */
function watched(names: readonly string[]): { asked: Set<string>; reading: Facts } {
  const asked = new Set<string>();
  const facts: Facts = Object.fromEntries(names.map((name) => [name, name === 'where' ? ['subject'] : `<${name}>`]));
  const get = (target: Facts, name: string) => {
    asked.add(name);
    return target[name];
  };
  return { asked, reading: new Proxy(facts, { get }) as Facts };
}

describe('a finding as a sentence', () => {
  it('is nothing where nothing was found', () => {
    const { ja, en } = sayFinding({ id: 'chinese-font', topic: 'text', outcome: 'clear' });
    assert.deepEqual([flat(ja), flat(en)], ['', '']);
  });

  it('is the question with the reason where nobody knows', () => {
    const said = sayFinding({
      id: 'dmarc-failed',
      topic: 'authentication',
      outcome: 'unknown',
      reason: 'timeout',
      sources: [],
    });
    assert.equal(flat(said.en), 'Did DMARC fail for the sender’s domain? No answer came in time.');
    assert.equal(flat(said.ja), '差出人ドメインの DMARC 認証は失敗しましたか。時間内に応答がありませんでした。');
  });

  it('keeps what a stranger wrote dead and on one line', () => {
    const facts = { fonts: ['https://evil.example/x', 'a\u202e\n\u0007b@c.example'] };
    const said = sayFinding({ id: 'chinese-font', topic: 'text', outcome: 'found', facts, sources: [] });
    assert.match(flat(said.en), /hxxps\[:\]\/\/evil\[\.\]example\/x, a b\[@\]c\[\.\]example/);
  });

  it('has a name even for a check that is not known here', () => {
    const said = sayFinding({ id: 'toString', topic: 'text', outcome: 'found', facts: {}, sources: [] });
    assert.equal(flat(said.en), 'toString');
  });
});
