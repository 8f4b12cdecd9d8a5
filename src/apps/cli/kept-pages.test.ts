import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { found } from '../../answer.ts';
import { opened } from '../../observe/pages/testing.ts';
import type { PageFile } from '../../outside/page-visit.ts';
import { keptPages } from './kept-pages.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mekiki-kept-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const opening = '0123456789abcdef';
const bytes = Buffer.from('a picture');
let folders = 0;

/** A case folder whose recording names these files, and the folder of one opening in it. */
function kept(...files: Partial<PageFile>[]) {
  folders += 1;
  const folder = join(scratch, String(folders));
  mkdirSync(join(folder, 'pages', opening), { recursive: true });
  const page = opened();
  const named = files.map((file) => ({
    path: `${opening}/desktop.png`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    ...file,
  }));
  if (page.desktop.state !== 'found') throw new Error('not opened');
  const desktop = found({ ...page.desktop.value, files: named }, []);
  const dossier = { observations: { pages: [{ ...page, desktop }] } } as unknown as Parameters<typeof keptPages>[1];
  return { folder, dossier, below: join(folder, 'pages', opening) };
}

describe('files of opened pages beside a recording', () => {
  it('are read as the recording names them', () => {
    const { folder, dossier, below } = kept({});
    writeFileSync(join(below, 'desktop.png'), bytes);
    writeFileSync(join(below, 'unnamed.png'), bytes);
    const { pages, lacking } = keptPages(folder, dossier);
    assert.deepEqual(Object.keys(pages), [`${opening}/desktop.png`]);
    assert.equal(Buffer.from(pages[`${opening}/desktop.png`] ?? []).toString(), 'a picture');
    assert.deepEqual(lacking, []);
  });

  it('are told apart: missing, and changed in length or content', () => {
    const { folder, dossier, below } = kept(
      {},
      { path: `${opening}/phone.png` },
      { path: `${opening}/long.png` },
      { path: 'fedcba9876543210/desktop.png' },
    );
    writeFileSync(join(below, 'phone.png'), 'A picture');
    writeFileSync(join(below, 'long.png'), 'a picture and more');
    const { pages, lacking } = keptPages(folder, dossier);
    assert.deepEqual(pages, {});
    assert.deepEqual(
      lacking.map(({ why }) => why),
      ['missing', 'changed', 'changed', 'missing'],
    );
  });

  it('are no links, no pipes, no folders, and lie nowhere else', () => {
    const outside = join(scratch, 'outside.png');
    writeFileSync(outside, bytes);
    const linked = kept({}, { path: `${opening}/folder.png` });
    symlinkSync(outside, join(linked.below, 'desktop.png'));
    mkdirSync(join(linked.below, 'folder.png'));
    assert.deepEqual(keptPages(linked.folder, linked.dossier).pages, {});

    const detour = kept({});
    rmSync(detour.below, { recursive: true });
    mkdirSync(join(scratch, 'elsewhere'), { recursive: true });
    writeFileSync(join(scratch, 'elsewhere/desktop.png'), bytes);
    symlinkSync(join(scratch, 'elsewhere'), detour.below);
    assert.deepEqual(keptPages(detour.folder, detour.dossier).pages, {});

    for (const path of [
      '../../outside.png',
      '/etc/passwd',
      `${opening}/../x.png`,
      '__proto__',
      `${opening}/.hidden.png`,
    ]) {
      const { folder, dossier } = kept({ path });
      assert.deepEqual(keptPages(folder, dossier), { pages: {}, lacking: [{ path, why: 'changed' }] });
    }
  });

  it('are bounded', () => {
    const { folder, dossier } = kept({ size: 25 * 1024 * 1024 });
    assert.deepEqual(keptPages(folder, dossier).lacking, [{ path: `${opening}/desktop.png`, why: 'changed' }]);
  });
});
