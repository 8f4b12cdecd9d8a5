import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sandboxState } from '../../../index.ts';
import { browser } from './browser.ts';
import { sandboxItem } from './sandbox.ts';

describe('what the doctor says of opening pages', () => {
  it('says what keeps a browser from being shut in, and how to help it', () => {
    assert.equal(sandboxItem('works').state, 'present');
    for (const state of ['not-linux', 'no-bubblewrap', 'no-namespaces'] as const) {
      const { costs } = sandboxItem(state);
      assert.ok(costs?.en.includes('--open') && costs.ja.includes('--open'), state);
    }
    assert.match(sandboxItem('no-bubblewrap').costs?.en ?? '', /apt install bubblewrap/);
  });

  it('looks where it is pointed at', async () => {
    assert.ok(['no-bubblewrap', 'not-linux'].includes(await sandboxState('/nowhere/bwrap')));
    assert.ok(['no-namespaces', 'not-linux'].includes(await sandboxState('/usr/bin/false')));
    const { state, says, costs } = await browser('/nowhere/chromium');
    assert.equal(state, 'missing');
    assert.match(says.en, /\/nowhere\/chromium/);
    assert.match(costs?.ja ?? '', /apt install chromium/);
  });

  it('believes no program that tells no version', async () => {
    assert.equal((await browser('/usr/bin/false')).state, 'unknown');
  });
});
