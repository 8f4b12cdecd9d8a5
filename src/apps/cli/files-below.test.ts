import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { filesBelow, mailsBelow } from './files-below.ts';

const NOBODY = 65534;

describe('files below a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'mekiki-below-'));
  after(() => {
    chmodSync(join(root, 'shut'), 0o700);
    rmSync(root, { recursive: true });
  });
  for (const folder of ['a', 'shut', 'run']) mkdirSync(join(root, folder));
  for (const file of ['b.eml', '.hidden', 'a/c.eml', 'shut/d.eml', 'run/run.json', 'run/report.md', 'run/e.eml']) {
    writeFileSync(join(root, file), 'Subject: x\n\n');
  }
  symlinkSync(root, join(root, 'a', 'round'));
  chmodSync(root, 0o755);

  it('are sorted, without hidden ones and without what links lead to', async () => {
    const files = await filesBelow(root);
    assert.deepEqual(
      files.map((file) => file.slice(root.length + 1)),
      ['a/c.eml', 'b.eml', 'run/e.eml', 'run/report.md', 'run/run.json', 'shut/d.eml'],
    );
  });

  it('leave out what a run writes, and no mail beside it', async () => {
    const mails = await mailsBelow(join(root, 'run'));
    assert.deepEqual(mails, [join(root, 'run', 'e.eml')]);
  });

  it('name a folder that cannot be read, and lose nothing beside it', async () => {
    chmodSync(join(root, 'shut'), 0);
    const isRoot = process.geteuid?.() === 0;
    // Root may read everything; nobody may not.
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      const files = await filesBelow(root);
      assert.ok(files.includes(join(root, 'shut')));
      assert.ok(files.includes(join(root, 'b.eml')));
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});
