import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { describe, it } from 'node:test';
import { found, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { safeBrowsing } from './safe-browsing.ts';

const at = [{ asked: 2 }];
const PAGE = 'http://evil.example/sign-in?to=taro@example.jp';

function full(expression: string): string {
  return hash('sha256', expression, 'base64');
}

async function says(body: unknown, status = 200): Promise<string> {
  const answer = await safeBrowsing(
    (async () => found({ status, body: JSON.stringify(body) }, at)) as unknown as Ask,
    PAGE,
  );
  return answer.state === 'found' ? answer.value.join() : `${answer.state} ${answer.reason}`;
}

describe('Google Safe Browsing', () => {
  it('is told four bytes of each digest and nothing else', async () => {
    const asked: unknown[] = [];
    const ask = (async (...question: unknown[]) => {
      asked.push(question);
      return unknown('timeout', at);
    }) as unknown as Ask;
    await safeBrowsing(ask, PAGE);
    const prefixes = ['evil.example/sign-in?to=taro@example.jp', 'evil.example/sign-in', 'evil.example/'].map((text) =>
      hash('sha256', text, 'buffer').subarray(0, 4).toString('base64'),
    );
    assert.deepEqual(asked, [['service', { service: 'safe-browsing', prefixes: prefixes.join() }]]);
  });

  it('counts where the whole digest agrees', async () => {
    const detail = [{ threatType: 'SOCIAL_ENGINEERING' }];
    assert.equal(
      await says({ fullHashes: [{ fullHash: full('evil.example/'), fullHashDetails: detail }] }),
      'phishing',
    );
    assert.equal(
      await says({ fullHashes: [{ fullHash: full('other.example/'), fullHashDetails: detail }] }),
      'none no-entry',
    );
    assert.equal(await says({}), 'none no-entry');
  });

  it('leaves out what it does not know, and what is not to be enforced', async () => {
    for (const detail of [{ threatType: 'NEW' }, { threatType: 'MALWARE', attributes: ['CANARY'] }]) {
      const body = { fullHashes: [{ fullHash: full('evil.example/'), fullHashDetails: [detail] }] };
      assert.equal(await says(body), 'none no-entry');
    }
  });

  it('says nothing where it refuses or answers rubbish', async () => {
    assert.equal(await says({ error: {} }, 403), 'unknown refused');
    assert.equal(await says({}, 429), 'unknown rate-limited');
    assert.equal(await says('rubbish'), 'unknown malformed');
  });
});
