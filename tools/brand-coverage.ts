import { readFileSync } from 'node:fs';
import { claimedBrand, readNaming } from '../src/brands/claim.ts';

/**
 * How much of a list of imitated brands the registry knows: `node tools/brand-coverage.ts LIST`, a tab-separated list of
 * a name and a number of pages a line. A name is known if a mail that bears it as its display name claims a brand.
 */
const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('usage: node tools/brand-coverage.ts LIST\n');
  process.exit(2);
}
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .flatMap(([name = '', pages]) => (Number(pages) > 0 ? [{ name, pages: Number(pages) }] : []))
  .sort((a, b) => b.pages - a.pages)
  .map((row) => ({ ...row, brand: claimOf(row.name) }));

for (const [title, part] of [
  ['first 60 names', rows.slice(0, 60)],
  ['first 200 names', rows.slice(0, 200)],
  ['all names', rows],
] as const) {
  const known = part.filter(({ brand }) => brand !== undefined);
  const proven = known.filter(({ brand }) => brand?.complete);
  process.stdout.write(
    `${title}: ${known.length} of ${part.length} known, ${share(known, part)} of the pages; complete ${share(proven, part)}\n`,
  );
}
const missing = rows.filter(({ brand }) => brand === undefined).slice(0, 40);
process.stdout.write(`largest unknown: ${missing.map(({ name, pages }) => `${name} ${pages}`).join(', ')}\n`);

function claimOf(displayName: string) {
  const mail = { displayName, localPart: 'info', fromDomain: 'stranger.example', subject: '', text: '' };
  return claimedBrand(readNaming(mail))?.brand;
}

function share(part: { pages: number }[], whole: readonly { pages: number }[]): string {
  const sum = (list: readonly { pages: number }[]) => list.reduce((total, { pages }) => total + pages, 0);
  return `${((100 * sum(part)) / sum(whole)).toFixed(1)} %`;
}
