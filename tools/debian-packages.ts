export interface DebianPackage {
  name: string;
  /** What needs it. */
  for: string;
  /** It is there when one of these files is; no package manager has to be asked. */
  files: string[];
}

/** Everything of the system that tests and tools need beside Node, and nothing else. */
export const debianPackages: DebianPackage[] = [
  {
    name: 'chromium',
    for: 'opening reports with hostile mail in a real browser',
    files: ['/usr/bin/chromium', '/usr/lib/chromium/chromium'],
  },
  {
    name: 'bubblewrap',
    for: 'shutting in the browser that opens pages of frauds',
    files: ['/usr/bin/bwrap'],
  },
  {
    name: 'nsd',
    for: 'a real name server on loopback, with zones of our own',
    files: ['/usr/sbin/nsd'],
  },
  {
    name: 'openssl',
    for: 'certificates of web servers on loopback',
    files: ['/usr/bin/openssl'],
  },
  {
    name: 'fonts-noto-cjk',
    for: 'Japanese letters in that browser',
    files: [
      '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
      '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.otf',
    ],
  },
];
