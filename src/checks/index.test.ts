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
  assert.deepEqual(checks.map(({ topic, id }) => `${topic}/${id}`).sort(), files.sort());
});

it('has a test beside each', () => {
  for (const { topic, id } of checks) assert.ok(existsSync(new URL(`${topic}/${id}.test.ts`, folder)), id);
});

it('keeps the order of the topics', () => {
  const order = checks.map(({ topic }) => findingTopics.indexOf(topic));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});
