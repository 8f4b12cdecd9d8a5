import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { blocklisted } from './blocklisted.ts';
import { zones } from './zones.ts';

const at = [{ asked: 2 }];

/** A list that works: it knows its sample, and of what else is named here. */
function list(zone: string, entries: Record<string, string[] | 'silent'>): Ask {
  return (async (_: string, { name, list: asked }: { name: string; list: string }): Promise<Answer<string[]>> => {
    assert.equal(asked, zone);
    const entry = entries[name];
    if (entry === 'silent') return unknown('timeout', at);
    return entry ? found(entry, at) : none('nxdomain', at);
  }) as unknown as Ask;
}

async function says(zone: string, name: string, entries: Record<string, string[] | 'silent'>, works = true) {
  const known = zones.find((one) => one.zone === zone);
  assert.ok(known);
  const sample = works ? { [known.sample]: ['127.0.0.2'] } : {};
  const answer = await blocklisted(list(zone, { ...sample, ...entries }), known, name);
  return answer.state === 'found' ? answer.value.join() : `${answer.state} ${answer.reason}`;
}

describe('a list in DNS', () => {
  it('is read by its own codes', async () => {
    assert.equal(
      await says('zen.spamhaus.org', '192.0.2.9', { '192.0.2.9': ['127.0.0.4', '127.0.0.11'] }),
      'exploited,policy',
    );
    assert.equal(await says('dbl.spamhaus.org', 'evil.example', { 'evil.example': ['127.0.1.4'] }), 'phishing');
    assert.equal(await says('multi.surbl.org', 'evil.example', { 'evil.example': ['127.0.0.80'] }), 'malware,spam');
    assert.equal(await says('multi.uribl.com', 'evil.example', { 'evil.example': ['127.0.0.2'] }), 'spam');
    assert.equal(await says('zen.spamhaus.org', '192.0.2.9', { '192.0.2.9': ['127.0.0.77'] }), 'listed');
  });

  it('that does not hold a name says so only where it works', async () => {
    assert.equal(await says('zen.spamhaus.org', '192.0.2.9', {}), 'none no-entry');
    assert.equal(await says('zen.spamhaus.org', '192.0.2.9', {}, false), 'unknown denies-everything');
  });

  it('that refuses says nothing of the name', async () => {
    for (const code of ['127.255.255.252', '127.255.255.254', '127.255.255.255']) {
      assert.equal(await says('zen.spamhaus.org', '192.0.2.9', { '192.0.2.9': [code] }), 'unknown refused', code);
      assert.equal(await says('dbl.spamhaus.org', 'a.example', { 'a.example': [code] }), 'unknown refused', code);
    }
    for (const zone of ['multi.surbl.org', 'multi.uribl.com']) {
      assert.equal(await says(zone, 'a.example', { 'a.example': ['127.0.0.1'] }), 'unknown refused', zone);
    }
    assert.equal(
      await says('dbl.spamhaus.org', 'a.example', { 'dbltest.com': ['127.255.255.254'] }),
      'unknown refused',
    );
  });

  it('behind a resolver that answers everything says nothing', async () => {
    const hijacked = { '192.0.2.9': ['198.51.100.7'], '127.0.0.1': ['198.51.100.7'], '127.0.0.2': ['198.51.100.7'] };
    assert.equal(await says('zen.spamhaus.org', '192.0.2.9', hijacked), 'unknown answers-everything');
    const wildcard = { '192.0.2.9': ['127.0.0.2'], '127.0.0.1': ['127.0.0.2'] };
    assert.equal(await says('bl.spamcop.net', '192.0.2.9', wildcard), 'unknown answers-everything');
    assert.equal(
      await says('bl.spamcop.net', '192.0.2.9', { '192.0.2.9': ['198.51.100.7'] }),
      'unknown answers-everything',
    );
  });

  it('that is silent says nothing', async () => {
    assert.equal(await says('bl.spamcop.net', '192.0.2.9', { '192.0.2.9': 'silent' }), 'unknown timeout');
    assert.equal(await says('bl.spamcop.net', '192.0.2.9', { '127.0.0.2': 'silent' }), 'unknown timeout');
  });
});
