import { type Item, lacking, present } from './item.ts';

/** Bytes: what one mail takes at its peak, tables included (docs/performance.md). */
const NEEDED = 250e6;

/** Memory that this process may still have, by the limits of its container too. */
export function memory(): Item {
  const free = process.availableMemory();
  const megabytes = Math.round(free / 1e6).toLocaleString('en');
  if (free >= NEEDED) return present('memory', `使えるメモリー: ${megabytes} MB`, `Memory available: ${megabytes} MB`);
  return lacking(
    'memory',
    'missing',
    { ja: `使えるメモリー: ${megabytes} MB しかありません`, en: `Memory available: only ${megabytes} MB` },
    {
      ja: '1 通の調査に最大でおよそ 250 MB を使うため、途中で終了するおそれがあります。',
      en: 'One mail takes up to 250 MB or so; the system may end Mekiki half-way.',
    },
  );
}
