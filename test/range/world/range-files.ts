import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importList } from '../../../src/index.ts';
import { site } from './parties.ts';
import type { Range } from './start-range.ts';

/** A list of one's own, in which the page of the example stands. */
const LIST = `url,listed,note
https://${site.domain}/mailbox/quarantine/,2022-03-13,fake login page
`;

/** Puts a reputation list into `folder`, for `live({ lists })`. */
export async function installList(folder: string): Promise<void> {
  const imported = await importList({
    folder,
    name: 'own',
    source: 'made up',
    chunks: (async function* () {
      yield Buffer.from(LIST);
    })(),
    format: 'auto',
    fetchedAt: '2022-03-14T00:00:00.000Z',
  });
  if ('refused' in imported) throw new Error(imported.refused.en);
}

/** Writes the configuration file with which the command line asks the range. Returns its path. */
export async function writeConfiguration(folder: string, { options }: Range): Promise<string> {
  const { resolver, routes, authorities } = options;
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, authorities.join('\n'));
  await installList(join(folder, 'lists'));
  const path = join(folder, 'config.json');
  writeFileSync(
    path,
    JSON.stringify({ resolver, routes, authorities: [authority], data: folder, own: ['example.co.jp'] }),
  );
  return path;
}
