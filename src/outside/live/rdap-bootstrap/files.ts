import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../../util/json.ts';
import shippedAsn from './asn.json' with { type: 'json' };
import shippedDns from './dns.json' with { type: 'json' };
import shippedIpv4 from './ipv4.json' with { type: 'json' };
import shippedIpv6 from './ipv6.json' with { type: 'json' };

/** One file of IANA's bootstrap registries (RFC 9224 section 3): which service answers for which entries. */
export interface Bootstrap {
  /** ISO 8601. */
  publication: string;
  services: { entries: string[]; urls: string[] }[];
}

export const registries = ['dns', 'ipv4', 'ipv6', 'asn'] as const;
export type Registry = (typeof registries)[number];

/** IANA's largest file has 75 KB, with its spaces. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_SERVICES = 20_000;

const schema = z
  .object({
    publication: z.iso.datetime({ offset: true }),
    services: z.array(z.tuple([z.array(z.string().max(300)), z.array(z.string().max(300)).max(10)])).max(MAX_SERVICES),
  })
  .transform(
    ({ publication, services }): Bootstrap => ({
      publication,
      services: services.map(([entries, urls]) => ({ entries, urls })),
    }),
  );

const SHIPPED: Readonly<Record<Registry, unknown>> = {
  dns: shippedDns,
  ipv4: shippedIpv4,
  ipv6: shippedIpv6,
  asn: shippedAsn,
};

/** The file that came with this version; throws where it is damaged, which a test would show. */
export function shippedBootstrap(registry: Registry): Bootstrap {
  return schema.parse(SHIPPED[registry]);
}

/** What a text says as a bootstrap file; `undefined` where it is none, or names no service. */
export function readBootstrap(text: string): Bootstrap | undefined {
  if (text.length > MAX_BYTES) return undefined;
  const read = schema.safeParse(parseJson(text));
  return read.success && read.data.services.length > 0 ? read.data : undefined;
}

/** The newer of the shipped file and the one in the user's folder, and whose it is. */
export async function bootstrapFile(
  registry: Registry,
  folder?: string,
): Promise<{ bootstrap: Bootstrap; own: boolean }> {
  const shipped = shippedBootstrap(registry);
  const own = folder === undefined ? undefined : await readOwn(join(folder, `${registry}.json`));
  return own !== undefined && Date.parse(own.publication) > Date.parse(shipped.publication)
    ? { bootstrap: own, own: true }
    : { bootstrap: shipped, own: false };
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
