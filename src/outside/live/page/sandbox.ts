/** What the namespace is made of. */
export interface Sandbox {
  /** The node that runs the worker, the worker's folder and playwright-core: read-only inside. */
  node: string;
  worker: string;
  driver: string;
  /** Folder with the egress proxy's socket in it; the one thing of the machine that can be spoken to. */
  door: string;
  /** The browser's folder, where it is none of the system's. */
  browser?: string;
}

/** Where things stand inside. */
export const INSIDE = { node: '/mekiki/node', worker: '/mekiki/worker', door: '/mekiki/door/egress' } as const;

/**
 * The command that starts the worker in namespaces of its own (bubblewrap): no network at all, no home, no files but the
 * system's programs, fonts and authorities, all read-only; it ends with its parent. Chromium's own sandbox works inside.
 */
export function sandboxed({ node, worker, driver, door, browser }: Sandbox, main: string): string[] {
  return [
    'bwrap',
    ...ownNamespaces(),
    ...['/etc/fonts', '/etc/ssl', '/etc/alternatives'].flatMap((path) => ['--ro-bind-try', path, path]),
    ...readOnly(node, INSIDE.node),
    ...readOnly(worker, INSIDE.worker),
    ...readOnly(driver, '/mekiki/node_modules/playwright-core'),
    ...readOnly(door, '/mekiki/door'),
    ...(browser === undefined ? [] : readOnly(browser)),
    ...['--chdir', '/tmp', '--clearenv', '--setenv', 'HOME', '/home', '--setenv', 'PATH', '/usr/bin:/bin'],
    ...['--setenv', 'LANG', 'C.UTF-8'],
    ...[INSIDE.node, '--disable-warning=ExperimentalWarning', `${INSIDE.worker}/${main}`],
  ];
}

/** What shuts a program in, and lets it see the system's programs and nothing else. */
export function ownNamespaces(): string[] {
  return [
    '--unshare-all',
    '--die-with-parent',
    '--new-session',
    ...readOnly('/usr'),
    ...['lib', 'lib64', 'bin', 'sbin'].flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]),
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--tmpfs', '/home'],
  ];
}

function readOnly(from: string, to = from): string[] {
  return ['--ro-bind', from, to];
}
