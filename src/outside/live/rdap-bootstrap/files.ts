import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bootstrap, bootstrapOf, type Registry, readBootstrap } from '../../bootstrap-file.ts';
import shippedAsn from './asn.json' with { type: 'json' };
import shippedDns from './dns.json' with { type: 'json' };
import shippedIpv4 from './ipv4.json' with { type: 'json' };
import shippedIpv6 from './ipv6.json' with { type: 'json' };

const MAX_BYTES = 4 * 1024 * 1024;

const SHIPPED: Readonly<Record<Registry, unknown>> = {
  dns: shippedDns,
  ipv4: shippedIpv4,
  ipv6: shippedIpv6,
  asn: shippedAsn,
};
/** Older than any file that could be read. */
const NOTHING: Bootstrap = { publication: '1970-01-01T00:00:00Z', services: [] };

export interface BootstrapFile {
  bootstrap: Bootstrap;
  /** It lies in the user's folder. */
  own: boolean;
}

/** The newer of the file that came with this version and the one in the user's folder. */
export async function bootstrapFile(registry: Registry, folder?: string): Promise<BootstrapFile> {
  const shipped = bootstrapOf(SHIPPED[registry]) ?? NOTHING;
  const own = folder === undefined ? undefined : await readOwn(join(folder, `${registry}.json`));
  return own !== undefined && Date.parse(own.publication) > Date.parse(shipped.publication)
    ? { bootstrap: own, own: true }
    : { bootstrap: shipped, own: false };
}

/** Puts a file as IANA publishes it into the user's folder, at once or not at all. Rejects where it cannot be written. */
export async function keepBootstrap(folder: string, registry: Registry, text: string): Promise<void> {
  const path = join(folder, `${registry}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function readOwn(path: string): Promise<Bootstrap | undefined> {
  try {
    const { size } = await stat(path);
    return size > MAX_BYTES ? undefined : readBootstrap(await readFile(path, 'utf8'));
  } catch {
    // Without a copy of one's own the shipped file answers.
    return undefined;
  }
}
