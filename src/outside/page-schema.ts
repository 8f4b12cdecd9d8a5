import { z } from 'zod';
import { reasons } from '../answer.ts';
import type { PageVisit, Visit } from './page-visit.ts';

/** The browser's worker reads what criminals wrote, so that what it says is taken like a stranger's. */
const url = z.string().max(2000);
const words = z.string().max(300);
const count = z.number().int().nonnegative();

const field = z.object({ type: words, name: words, label: words, autocomplete: words });
const content = z.object({
  title: words,
  headings: z.array(words).max(10),
  language: words,
  text: z.string().max(20_000),
  forms: z.array(z.object({ action: url, method: words, fields: z.array(field).max(60) })).max(21),
  pictures: z.array(z.object({ url, alt: words, broken: z.boolean() })).max(200),
  links: z.array(z.object({ url, text: words })).max(300),
  frames: z.array(url).max(50),
  icon: url,
  marks: z.array(words).max(20),
});

const visit = {
  steps: z
    .array(
      z.object({
        url,
        status: count.exactOptional(),
        method: words,
        by: z.enum(['start', 'http', 'meta', 'script', 'form', 'link', 'unknown']),
      }),
    )
    .max(40),
  content: content.exactOptional(),
  certificate: z
    .object({
      subject: words,
      issuer: words,
      validFrom: z.iso.datetime(),
      validTo: z.iso.datetime(),
      protocol: words,
    })
    .exactOptional(),
  certificateError: words.exactOptional(),
  requests: z
    .array(
      z.object({
        url,
        method: words,
        type: words,
        status: count.exactOptional(),
        mimeType: words.exactOptional(),
        failed: words.exactOptional(),
      }),
    )
    .max(500),
  held: z
    .array(
      z.object({
        what: z.enum(['request', 'form', 'beacon', 'websocket', 'download', 'dialog', 'window', 'frame-flood']),
        to: url,
        method: words.exactOptional(),
        fields: z.array(words).max(30).exactOptional(),
      }),
    )
    .max(50),
  console: z.array(z.string().max(500)).max(50),
  cutOff: z.enum(['time', 'size', 'redirects', 'dialogs', 'crash', 'unresponsive']).exactOptional(),
  failed: words.exactOptional(),
};

/** What the worker says of one opening. */
export const visitSchema = z.object(visit) satisfies z.ZodType<Visit>;

/** What a recording holds of it. */
export const pageVisitSchema = z.object({
  ...visit,
  egress: z
    .array(
      z.object({
        to: words,
        address: words.exactOptional(),
        sent: count,
        received: count,
        refused: z.enum(reasons).exactOptional(),
      }),
    )
    .max(1000),
  files: z.array(z.object({ path: words, sha256: z.string().length(64), size: count })).max(10),
}) satisfies z.ZodType<PageVisit>;
