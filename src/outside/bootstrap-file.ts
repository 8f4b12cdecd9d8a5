import { z } from 'zod';
import { parseJson } from '../util/json.ts';

/** One file of IANA's bootstrap registries (RFC 9224 section 3): which service answers for which entries. */
export interface Bootstrap {
  /** ISO 8601. */
  publication: string;
  services: { entries: string[]; urls: string[] }[];
}

/** The names of IANA's files, without `.json`. */
export const registries = ['dns', 'ipv4', 'ipv6', 'asn'] as const;
export type Registry = (typeof registries)[number];

/** Characters. IANA's largest file has 75,000, with its spaces. */
const MAX_SIZE = 4 * 1024 * 1024;
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

/** What a value says as a bootstrap file; `undefined` where it is none, or names no service. */
export function bootstrapOf(value: unknown): Bootstrap | undefined {
  const read = schema.safeParse(value);
  return read.success && read.data.services.length > 0 ? read.data : undefined;
}

/** The same of a text. */
export function readBootstrap(text: string): Bootstrap | undefined {
  return text.length > MAX_SIZE ? undefined : bootstrapOf(parseJson(text));
}
