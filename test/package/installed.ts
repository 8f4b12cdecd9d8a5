import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm's words for a registry that is not there or does not have the packages; anything else is the package's fault. */
const NO_REGISTRY = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ENETUNREACH', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
  ...['ENOTCACHED', 'E401', 'E403', 'E404', 'E502', 'E503', 'ETARGET'],
];

export interface Installed {
  /** The folder into which the package was installed. */
  folder: string;
  /** Why npm could not do it, where the tarball was unpacked beside links to the checkout's production packages instead. */
  byHand?: string;
}

/** Packs the checkout and installs the tarball into an empty folder, production dependencies only. Throws where packing fails. */
export function packAndInstall(scratch: string): Installed {
  const packed = npm(root, 'pack', '--json', '--pack-destination', scratch);
  if (packed.status !== 0) throw new Error(`npm pack: ${packed.stderr}`);
  const tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '');
  const folder = join(scratch, 'installed');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  const { status, stderr } = npm(
    folder,
    'install',
    '--prefer-offline',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    tarball,
  );
  if (status === 0) return { folder };
  const code = /npm error code (?<code>\S+)/.exec(stderr)?.groups?.code ?? '';
  if (!NO_REGISTRY.includes(code)) throw new Error(`npm install: ${stderr}`);
  unpack(tarball, folder);
  return { folder, byHand: code };
}

/** A release of Node from the registry, as the path of its program; `undefined` where no registry answers. */
export function nodeRelease(scratch: string, version: string): string | undefined {
  const folder = join(scratch, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ allowScripts: { node: true } }));
  const { status } = npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', `node@${version}`);
  return status === 0 ? join(folder, 'node_modules/node/bin/node') : undefined;
}

/** The Nodes of this machine that the package refuses: programs on the path whose version is below `oldest`. */
export function olderNodes(oldest: string): string[] {
  const programs = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  return programs.filter((program) => {
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    return stdout?.startsWith('v') && stdout.slice(1).localeCompare(oldest, 'en', { numeric: true }) < 0;
  });
}

/** Bytes of all files below a folder; links count nothing. */
export function bytesBelow(folder: string): number {
  return filesBelow(folder).reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Paths of all files below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function npm(cwd: string, ...args: string[]) {
  // `npm test` tells its scripts which folder it works in; this is about another folder.
  const environment = Object.entries(process.env).filter(([name]) => !/^npm_(?!config_)|^npm_config_local/.test(name));
  const env = { ...Object.fromEntries(environment), npm_config_loglevel: 'error' };
  return spawnSync('npm', args, { cwd, env, encoding: 'utf8', timeout: 120_000 });
}

function unpack(tarball: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'mekiki'), { recursive: true });
  spawnSync('tar', ['-xzf', tarball, '-C', join(modules, 'mekiki'), '--strip-components=1']);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional || path.lastIndexOf('node_modules/') > 0) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path));
  }
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync('../mekiki/dist/apps/cli/start.js', join(modules, '.bin/mekiki'));
}
