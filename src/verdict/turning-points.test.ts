import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../checks/define.ts';
import { decide } from './decide.ts';
import { turningPoints } from './turning-points.ts';

const topics: Record<string, Finding['topic']> = {
  'brand-from-foreign-domain': 'sender',
  'brand-link-elsewhere': 'links',
  'official-sender': 'for-the-sender',
  'links-at-home': 'for-the-sender',
};

function found(name: string): Finding {
  const [id = '', variant] = name.split('/');
  const topic = topics[id] ?? 'text';
  return { id, topic, outcome: 'found', facts: {}, sources: [], ...(variant && { variant }) };
}

function open(id: string): Finding {
  return { id, topic: topics[id] ?? 'text', outcome: 'unknown', reason: 'timeout', sources: [] };
}

function pointsOf(findings: Finding[]) {
  return turningPoints(findings, decide(findings));
}

const IMPERSONATION = [
  'brand-from-foreign-domain/complete',
  'brand-link-elsewhere/complete',
  'asks-for-credentials/card',
].map(found);

describe('what would change a verdict', () => {
  it('names each finding without which the mail would be called something else', () => {
    assert.deepEqual(pointsOf(IMPERSONATION), [
      { change: 'not-so', finding: 'brand-from-foreign-domain', label: 'suspicious' },
      { change: 'not-so', finding: 'brand-link-elsewhere', label: 'suspicious' },
      { change: 'not-so', finding: 'asks-for-credentials', label: 'suspicious' },
    ]);
  });

  it('names each answer that an open question may still get', () => {
    const [first, second] = IMPERSONATION;
    assert.ok(first && second);
    const points = pointsOf([first, second, open('asks-for-credentials')]);
    assert.ok(
      points.some(
        ({ change, finding, variant, label }) =>
          change === 'found' && finding === 'asks-for-credentials' && variant === 'card' && label === 'fraud',
      ),
    );
  });

  it('says of a genuine mail what carries that', () => {
    const points = pointsOf(['official-sender/brand', 'links-at-home/brand'].map(found));
    assert.deepEqual(
      points.map(({ change, finding, label }) => `${change} ${finding} ${label}`),
      ['not-so official-sender nothing-found', 'not-so links-at-home nothing-found'],
    );
  });

  it('is empty where no single change is enough', () => {
    assert.deepEqual(pointsOf([found('nameless-greeting')]), []);
  });
});
