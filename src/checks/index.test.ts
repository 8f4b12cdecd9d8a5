import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { it } from 'node:test';
import { findingTopics } from './define.ts';
import { checks } from './index.ts';

const folder = new URL('.', import.meta.url);

it('lists every check of the folder once, under the topic where it stands', () => {
  const files = findingTopics.flatMap((topic) => {
    const names = existsSync(new URL(topic, folder)) ? readdirSync(new URL(topic, folder)) : [];
    return names.filter((name) => !name.endsWith('.test.ts')).map((name) => `${topic}/${name.replace(/\.ts$/, '')}`);
  });
  const listed = checks.map(({ topic, id }) => `${topic}/${id}`);
  const missing = files.filter((name) => !listed.includes(name));
  const strange = listed.filter((name, index) => !files.includes(name) || listed.indexOf(name) !== index);
  assert.deepEqual(missing, [], `src/checks/index.ts lacks ${missing.join(', ')}`);
  assert.deepEqual(strange, [], `no file of that id and topic, or listed twice: ${strange.join(', ')}`);
});

it('has a test beside each', () => {
  for (const { topic, id } of checks) {
    const test = `${topic}/${id}.test.ts`;
    assert.ok(existsSync(new URL(test, folder)), `src/checks/${test} is missing`);
  }
});

it('keeps the order of the topics', () => {
  const order = checks.map(({ topic }) => findingTopics.indexOf(topic));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});
