import { z } from 'zod';

/**
 * One brand that fraud mail likes to be. Every domain has a role:
 * `official` the brand's own sites and senders; `customers` people's own pages and mailboxes there, which prove
 * nothing about the brand; `shared-sender` a delivery service or tracker that sends for many.
 */
export const Brand = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.strictObject({ ja: z.string(), en: z.string() }),
  kind: z.enum(['hosting', 'mailbox', 'card', 'bank', 'payment', 'shop', 'transport', 'telecom', 'software', 'public']),
  /** Companies of one group write about each other, and from each other's domains. */
  group: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  /** Ways to write it: kanji, kana, Latin, usual misspellings. Compared after NFKC, case and space folding. */
  names: z.array(z.string().min(2)),
  /** Names that are also ordinary words: they claim the brand only where a sender names himself. */
  ambiguousNames: z.array(z.string()).default([]),
  domains: z.array(
    z.strictObject({
      /** Its subdomains count. */
      domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      role: z.enum(['official', 'customers', 'shared-sender']),
      /** Only this host, nothing below it. */
      exact: z.literal(true).optional(),
      /** `memory` is low confidence; else a documentation page or shared data file that really says so. */
      source: z.string(),
    }),
  ),
  /** Every official domain is listed. Only then does a mismatch prove something. */
  complete: z.boolean(),
});
export type Brand = z.infer<typeof Brand>;
