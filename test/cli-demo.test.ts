import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const denyNetwork = new URL('deny-network.ts', import.meta.url).href;

function node(...args: string[]) {
  const environment = { ...process.env, NODE_OPTIONS: `--import ${denyNetwork}` };
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: environment });
}

describe('npm run demo', () => {
  it('replays the example without the network, ends with the path of its report, and succeeds', () => {
    const { status, stdout, stderr } = node('tools/demo.ts');
    assert.equal(status, 0, stderr);
    const path = stdout.trimEnd().split('\n').at(-1) ?? '';
    assert.match(readFileSync(path, 'utf8'), /^<!doctype html>/i);
  });
});

describe('mekiki as a program', () => {
  it('keeps its word about --offline', () => {
    const mail = 'cases/hijacked-account/mail.eml';
    const { status, stderr, stdout } = node('src/apps/cli/main.ts', 'investigate', '--offline', '--json', mail);
    assert.ok([10, 20].includes(status ?? -1), stderr);
    assert.equal(JSON.parse(stdout).format, 'mekiki.investigation/1');
  });

  it('notices in this very test when the network is asked', () => {
    const mail = 'cases/hijacked-account/mail.eml';
    assert.equal(node('src/apps/cli/main.ts', 'investigate', '--json', mail).status, 97);
  });
});
