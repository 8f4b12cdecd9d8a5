import { z } from 'zod';
import { type Reason, reasons } from '../answer.ts';
import type { Both } from '../investigation.ts';
import type { Settings } from '../settings.ts';
import { parseJson } from '../util/json.ts';
import type { Kind, Question, Reply } from './ask.ts';
import { pageVisitSchema } from './page-schema.ts';

/** The format's name and version, in the first line of every `world.ndjson`. */
const FORMAT = 'mekiki.world/1';
/** The settings are line 1. */
export const FIRST_QUESTION_LINE = 2;

/** A recording may be a stranger's file. A WHOIS answer of 64 KiB stays below 400 KiB as JSON. */
const MAX_CHARACTERS = 64 * 1024 * 1024;
const MAX_LINES = 20_000;
const MAX_LINE_CHARACTERS = 2 * 1024 * 1024;
/** What a live run could have been told at most: a WHOIS answer, a TXT record, a name of 253 octets each written `\000`. */
const MAX_TEXT = 64 * 1024;
const MAX_NAME = 1100;
const MAX_RECORDS = 100;
const MAX_SERVERS = 10;
const MAX_URL = 2048;
const MAX_BODY = 256 * 1024;
/** Own domains, trusted hosts and known senders each; so many of them fit into the first line. */
const MAX_NAMES = 10_000;
const MAX_HEAD_CHARACTERS = 8 * 1024 * 1024;

/** All that one investigation was told from outside: `world.ndjson` as a value. */
export interface Recording {
  settings: Settings;
  /** Written by hand from published facts, not by a live run. */
  reconstructed?: boolean;
  /** In the order in which the questions were asked; the first one is line 2. */
  lines: RecordedLine[];
}

export type Kept<T> = { state: 'found'; value: T } | { state: 'none' | 'unknown'; reason: Reason };

export type RecordedLine = {
  [K in Kind]: {
    kind: K;
    question: Question<K>;
    answer: Kept<Reply<K>>;
    /** ISO 8601, UTC: when it was asked, or was given before that. */
    at: string;
    /** Who was asked; empty where the question never left. */
    from: string;
  };
}[Kind];

const short = z.string().max(300);
const names = z.array(short).max(MAX_NAMES);
const degrees = z.number().min(-180).max(180);

const settingsSchema = z.object({
  startedAt: z.iso.datetime(),
  ownDomains: names,
  trustedHosts: names,
  knownSenders: names,
  pasted: z.literal(true).exactOptional(),
  address: z.literal(true).exactOptional(),
  blocklists: z.array(short).max(MAX_RECORDS).exactOptional(),
  safeBrowsing: z.literal(true).exactOptional(),
  open: z.enum(['decoy', 'as-is']).exactOptional(),
  language: z.enum(['ja', 'en']),
}) satisfies z.ZodType<Settings>;

const headSchema = z.object({
  format: z.literal(FORMAT),
  settings: settingsSchema,
  reconstructed: z.boolean().exactOptional(),
});

const tableRow = z.object({
  builtAt: z.iso.date(),
  asn: z.number().int().nonnegative().exactOptional(),
  network: short.exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  region: short.exactOptional(),
  city: short.exactOptional(),
  latitude: degrees.exactOptional(),
  longitude: degrees.exactOptional(),
  servers: z.array(short).max(MAX_SERVERS).exactOptional(),
});

const lineSchema = z.discriminatedUnion('kind', [
  line(
    'dns',
    z.object({ name: short, type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT']) }),
    z.array(z.string().max(MAX_TEXT)).max(MAX_RECORDS),
  ).refine(
    ({ question, answer }) =>
      question.type === 'TXT' || answer.state !== 'found' || answer.value.every((record) => record.length <= MAX_NAME),
  ),
  line(
    'table',
    z.union([
      z.object({ table: z.enum(['asn', 'place']), ip: short }),
      z.object({ table: z.literal('rdap'), object: short }),
    ]),
    tableRow,
  ),
  line('whois', z.object({ server: short, query: z.string().max(512) }), z.object({ text: z.string().max(MAX_TEXT) })),
  line(
    'http',
    z.object({ url: z.string().max(MAX_URL), accept: short }),
    z.object({
      status: z.number().int().min(100).max(599),
      location: z.string().max(MAX_URL).exactOptional(),
      contentType: short.exactOptional(),
      retryAfter: short.exactOptional(),
      body: z.string().max(MAX_BODY),
    }),
  ),
  line('page', z.object({ url: z.string().max(MAX_URL), face: z.enum(['desktop', 'phone']) }), pageVisitSchema),
  line(
    'service',
    z.object({ service: z.literal('safe-browsing'), prefixes: z.string().max(MAX_URL) }),
    z.object({ status: z.number().int().min(100).max(599), body: z.string().max(MAX_BODY) }),
  ),
  line(
    'list',
    z.object({ url: z.string().max(MAX_URL) }),
    z.object({
      lists: z
        .array(
          z.object({
            list: short,
            fetchedAt: z.iso.datetime(),
            checkedAt: z.iso.datetime(),
            entries: z.number().int().nonnegative(),
          }),
        )
        .max(MAX_RECORDS),
      hits: z
        .array(
          z.object({
            list: short,
            entry: z.string().max(MAX_URL),
            level: z.enum(['url', 'page', 'host', 'same-host', 'same-domain']),
            fetchedAt: z.iso.datetime(),
            listedAt: z.iso.date().exactOptional(),
            note: short.exactOptional(),
          }),
        )
        .max(MAX_RECORDS),
    }),
  ),
  line('blocklist', z.object({ list: short, name: short }), z.array(short).max(MAX_RECORDS)),
]) satisfies z.ZodType<RecordedLine>;

function line<K extends Kind, Q extends z.ZodType, R extends z.ZodType>(kind: K, question: Q, reply: R) {
  const answer = z.discriminatedUnion('state', [
    z.object({ state: z.literal('found'), value: reply }),
    z.object({ state: z.enum(['none', 'unknown']), reason: z.enum(reasons) }),
  ]);
  return z.object({ kind: z.literal(kind), question, answer, at: z.iso.datetime(), from: z.string().max(600) });
}

/** The recording as the text of `world.ndjson`: the settings, then one question a line. */
export function writeRecording({ settings, reconstructed, lines }: Recording): string {
  const head = { format: FORMAT, settings, ...(reconstructed ? { reconstructed } : {}) };
  return [head, ...lines].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** Reads `world.ndjson`. Never throws: a text of another version, or with a line that does not fit, is refused. */
export function readRecording(text: string): Recording | { error: Both } {
  if (text.length > MAX_CHARACTERS) return tooLarge();
  const [first = '', ...rest] = text.replace(/^\u{FEFF}/u, '').split('\n', MAX_LINES + 2);
  if (rest.length > MAX_LINES) return tooLarge();

  const head = readHead(first);
  if ('error' in head) return head;
  const lines: RecordedLine[] = [];
  for (const [index, one] of rest.entries()) {
    // A last line feed ends the file; a blank line anywhere else would shift the numbers that sources point at.
    if (one.trim() === '' && rest.slice(index).every((later) => later.trim() === '')) break;
    const read = one.length > MAX_LINE_CHARACTERS ? undefined : lineSchema.safeParse(parseJson(one));
    if (!read?.success) return badLine(index + FIRST_QUESTION_LINE, read?.error);
    lines.push(read.data);
  }
  const { settings, reconstructed } = head;
  return { settings, ...(reconstructed ? { reconstructed } : {}), lines };
}

function readHead(first: string): z.infer<typeof headSchema> | { error: Both } {
  const head = parseJson(first.slice(0, MAX_HEAD_CHARACTERS));
  const format = z.object({ format: z.string().max(100) }).safeParse(head);
  if (!format.success) {
    return {
      error: {
        ja: `記録ではありません。1 行目に "format": "${FORMAT}" がありません。`,
        en: `this is no recording: line 1 does not say "format": "${FORMAT}"`,
      },
    };
  }
  const named = JSON.stringify(format.data.format);
  if (format.data.format !== FORMAT) {
    return {
      error: {
        ja: `この版の記録は読めません: ${named}(読めるのは "${FORMAT}" です)。`,
        en: `cannot read a recording of version ${named}; this program reads "${FORMAT}"`,
      },
    };
  }
  const read = headSchema.safeParse(head);
  return read.success ? read.data : badLine(1, read.error);
}

function badLine(number: number, error: z.ZodError | undefined): { error: Both } {
  const [issue] = error?.issues ?? [];
  const where = issue?.path.length ? ` (${issue.path.join('.')})` : '';
  return {
    error: {
      ja: `記録の ${number} 行目${where}が決められた形式に合いません。`,
      en: `line ${number} of the recording${where} does not have the form that the format prescribes`,
    },
  };
}

function tooLarge(): { error: Both } {
  return {
    error: {
      ja: `記録が大きすぎます(上限は 64 MiB、質問 ${MAX_LINES} 件です)。`,
      en: `the recording is too large (at most 64 MiB and ${MAX_LINES} questions)`,
    },
  };
}
