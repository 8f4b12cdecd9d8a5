import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/index.ts';
import { sender, site, victim } from './world/parties.ts';
import { writeConfiguration } from './world/range-files.ts';
import { type Range, startRange } from './world/start-range.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('mekiki investigate, as a process that asks live servers', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'mekiki-range-'));
  let range: Range;
  let config: string;
  before(async () => {
    range = await startRange();
    config = await writeConfiguration(scratch, range);
  });
  after(async () => {
    await range?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  async function mekiki(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, ['src/apps/cli/main.ts', 'investigate', '--config', config, ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, LANG: 'ja_JP.UTF-8' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += String(data);
    });
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  it('finds owner, addresses, place, list entry and hosting company of the example', async () => {
    const { code, out, err } = await mekiki('--json', 'examples/kagoya-2022/mail.eml');
    assert.equal(code, 20, err);
    const { observations, ledger } = JSON.parse(out) as Case;
    const { dns, ownership, hosting, reputation, place } = observations;
    const owner = ownership.domains[victim.domain];
    assert.equal(owner?.state === 'found' && owner.value.registrant, victim.organisation);
    assert.deepEqual(dns.addresses.state === 'found' && dns.addresses.value, [victim.address]);
    const where = place.addresses[sender.address]?.place;
    assert.equal(where?.state === 'found' && where.value.country, 'KR');
    assert.equal(reputation.links[0]?.listed.state, 'found');
    const company = hosting.sites[site.domain]?.company;
    assert.equal(company?.state === 'found' && company.value.id, 'xserver');
    for (const kind of ['dns', 'whois', 'http'])
      assert.ok(
        ledger.some((entry) => entry.kind === kind),
        kind,
      );
    assert.ok(
      ledger.some(({ to }) => to.includes('via 127.0.0.1:')),
      'the detour is shown',
    );
  });

  it('says so to the reader', async () => {
    const out = join(scratch, 'cases');
    const told = await mekiki('--out', out, 'examples/kagoya-2022/mail.eml');
    assert.equal(told.code, 20, told.err);
    for (const said of [victim.organisation, site.serverName.replaceAll('.', '[.]')]) {
      assert.ok(told.out.includes(said), said);
    }
  });
});
