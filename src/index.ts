import type { Reason } from './answer.ts';
import { investigate } from './investigate.ts';
import type { Both, Case, Investigation } from './investigation.ts';
import { zones } from './lookups/blocklists/zones.ts';
import { publishedBootstrap } from './lookups/rdap/newer-bootstrap.ts';
import { allow } from './outside/allow.ts';
import type { Kind, Wire } from './outside/ask.ts';
import { type Registry, registries } from './outside/bootstrap-file.ts';
import { budget } from './outside/budget.ts';
import { cache } from './outside/cache.ts';
import { ledgerOf } from './outside/ledger.ts';
import type { LedgerEntry } from './outside/ledger-entry.ts';
import { type LiveOptions, live } from './outside/live/index.ts';
import { type Imported, importList } from './outside/live/lists/import-list.ts';
import { type InstalledList, installedLists, removeList } from './outside/live/lists/list-folder.ts';
import { listFormats } from './outside/live/lists/read-rows.ts';
import { type ListUpdate, updateLists } from './outside/live/lists/update-lists.ts';
import { type Feed, knownListNames } from './outside/live/lists/wanted-lists.ts';
import { exitOf } from './outside/live/page/exit-address.ts';
import { canRun, findBrowser } from './outside/live/page/find-browser.ts';
import type { PageOptions } from './outside/live/page/page-options.ts';
import { browserVersion, type SandboxState, sandboxState } from './outside/live/page/probe-sandbox.ts';
import { withPages } from './outside/live/page/with-pages.ts';
import { bootstrapFile, keepBootstrap } from './outside/live/rdap-bootstrap/files.ts';
import { isoNow, systemClock } from './outside/live/system-clock.ts';
import { type TableFiles, tableFiles } from './outside/live/table.ts';
import { record } from './outside/record.ts';
import { type Recording, readRecording, writeRecording } from './outside/recording.ts';
import { replay } from './outside/replay.ts';
import { type Probe, probe } from './probe.ts';
import type { Settings } from './settings.ts';
import { turningPoints } from './verdict/turning-points.ts';
import { flat, sayFinding, sayVerdict } from './words/index.ts';

export { type Fingerprint, fingerprintOf } from './campaigns/fingerprint.ts';
export { groupMails, type MailGroup, type MailGroups } from './campaigns/group-mails.ts';
export type { Both, Case, Investigation } from './investigation.ts';
export { mailOfAddress, readAddress } from './mail/address-alone.ts';
export { type InputItem, readInput } from './mail/input.ts';
export type { LedgerEntry } from './outside/ledger-entry.ts';
export { type Run, type RunMail, report, runReport, worldMap } from './report/index.ts';
export type { Settings } from './settings.ts';
export { reasonWords } from './words/reasons.ts';
export {
  blocklistZones,
  browserVersion,
  canRun,
  exitOf,
  type Feed,
  findBrowser,
  type Imported,
  type InstalledList,
  importList,
  installedLists,
  knownListNames,
  type ListUpdate,
  listFormats,
  removeList,
  type SandboxState,
  sandboxState,
  updateLists,
};

/** Lists in DNS that the settings may name. */
const blocklistZones: readonly string[] = zones.map(({ zone }) => zone);

/**
 * What one investigation may cost: milliseconds, questions of a kind, and size of answers. A dead network must not keep
 * anyone waiting, and a mail full of hosts not ask for ever.
 */
const LIMITS = {
  total: 4000,
  each: { dns: 3000, whois: 2000, http: 2000, blocklist: 2000, service: 2000 },
  questions: { dns: 120, whois: 30, http: 40, blocklist: 60, service: 4 },
  size: 2 * 1024 * 1024,
};

export interface LiveInvestigation extends LiveOptions {
  /** How pages are opened, where the settings say that they are. */
  page?: Omit<PageOptions, 'keep'>;
  /** Called with each question that may be asked, as it is put, for showing progress. */
  onAsk?: (what: string) => void;
}

export interface Finished {
  case: Case;
  /** Files of the pages that were opened, by their path below the case's folder `pages`. */
  pages?: Readonly<Record<string, Uint8Array>>;
  /** The recording, as the text of `world.ndjson`. */
  world: string;
}

export interface Probed extends Probe {
  /** The local tables that are installed. */
  files: TableFiles[];
  ledger: LedgerEntry[];
}

/**
 * Investigates a mail and asks the world through the one door; with `offline`, local tables only. Never rejects for
 * anything that the mail or the world contain.
 */
export async function investigateLive(
  raw: Uint8Array,
  settings: Settings,
  options: LiveInvestigation = {},
): Promise<Finished> {
  const pages: Record<string, Uint8Array> = {};
  const door = doorFor(settings, options, pages);
  const investigation = await investigate(raw, door.ask, settings);
  const recording = door.recording();
  return { ...finish(investigation, recording, ledgerOf(recording)), ...(settings.open ? { pages } : {}) };
}

/**
 * What a mail is called by local tables and lists alone, without the sentences, the ledger and the recording of a case:
 * for measuring thousands. The verdict is the one that `investigateLive` gives with `offline`.
 */
export async function judgeOffline(
  raw: Uint8Array,
  settings: Settings,
  options: LiveOptions = {},
): Promise<Investigation> {
  return investigate(raw, doorFor(settings, { ...options, offline: true }).ask, settings);
}

/**
 * Investigates a mail again by a recording alone, in its settings. Returns `error` for a text that is no recording.
 * `language` replaces the recording's own.
 */
export async function investigateRecorded(
  raw: Uint8Array,
  world: string,
  options: { language?: 'ja' | 'en' | undefined } = {},
): Promise<Finished | { error: Both }> {
  const recording = readRecording(world);
  if ('error' in recording) return recording;
  const settings = { ...recording.settings, language: options.language ?? recording.settings.language };
  const { ask, ledger } = replay(recording);
  return finish(await investigate(raw, ask, settings), recording, ledger);
}

/**
 * What an investigation would find of the world here and now: asked through the same door, of names that tell of no
 * mail.
 */
export async function probeLive(settings: Settings, options: LiveInvestigation = {}): Promise<Probed> {
  const door = doorFor(settings, options);
  const answers = await probe(door.ask);
  return { ...answers, files: tableFiles(), ledger: ledgerOf(door.recording()) };
}

/** One of IANA's RDAP bootstrap files: when it was published (ISO 8601), and what came of asking for a newer one. */
export interface BootstrapUpdate {
  registry: Registry;
  publication: string;
  outcome: 'updated' | 'up-to-date' | 'failed';
  reason?: Reason;
}

/** Puts what IANA has published since into the user's folder, which `bootstrap` names. Rejects where it cannot write. */
export async function updateBootstrap(
  folder: string,
  settings: Settings,
  options: LiveInvestigation = {},
): Promise<BootstrapUpdate[]> {
  const { ask } = doorFor(settings, options);
  return Promise.all(
    registries.map(async (registry): Promise<BootstrapUpdate> => {
      const { publication } = (await bootstrapFile(registry, folder)).bootstrap;
      const told = await publishedBootstrap(ask, registry);
      if (told.state !== 'found') return { registry, publication, outcome: 'failed', reason: told.reason };
      if (Date.parse(told.value.publication) <= Date.parse(publication)) {
        return { registry, publication, outcome: 'up-to-date' };
      }
      await keepBootstrap(folder, registry, told.value.text);
      return { registry, publication: told.value.publication, outcome: 'updated' };
    }),
  );
}

/** `pages` takes the files of the pages that are opened. */
function doorFor(
  settings: Settings,
  { onAsk, page, ...options }: LiveInvestigation,
  pages: Record<string, Uint8Array> = {},
) {
  const near: Kind[] = ['table', 'list'];
  const far: Kind[] = ['dns', 'whois', 'http', ...(settings.blocklists?.length ? ['blocklist' as const] : [])];
  if (settings.safeBrowsing) far.push('service');
  if (settings.open) far.push('page');
  const kinds = options.offline ? near : [...near, ...far];
  const keep = (path: string, bytes: Uint8Array) => {
    pages[path] = bytes;
  };
  const outside = worldFor(options);
  const opening = settings.open ? withPages(outside, options.routes ?? {}, { ...page, keep }) : outside;
  const world = budget(LIMITS, systemClock, opening);
  return record(allow(kinds, onAsk ? announcing(world, onAsk) : world), isoNow, settings);
}

/** Answers are kept for the life of the process: a run over many mails asks the same question once. */
const worlds = new Map<string, Wire>();

function worldFor(options: LiveOptions): Wire {
  const key = JSON.stringify(options);
  const kept = worlds.get(key) ?? cache(live(options), isoNow, systemClock);
  worlds.set(key, kept);
  return kept;
}

function announcing(wire: Wire, onAsk: (what: string) => void): Wire {
  /** Of pages that are open right now: they take longest, and are what is waited for. */
  let opened = '';
  return async (kind, question, aside, signal) => {
    const what = `${kind} ${Object.values(question).join(' ')}`;
    if (kind === 'page') opened = what;
    onAsk(opened || what);
    const told = await wire(kind, question, aside, signal);
    if (opened === what) opened = '';
    return told;
  };
}

function finish(investigation: Investigation, recording: Recording, ledger: LedgerEntry[]): Finished {
  const { findings, verdict, settings, ...rest } = investigation;
  const finished: Case = {
    format: 'mekiki.investigation/1',
    startedAt: settings.startedAt,
    reconstructed: recording.reconstructed === true,
    settings,
    ...rest,
    findings: findings.map((finding) => ({ ...finding, says: inBoth(sayFinding(finding)) })),
    verdict: { ...verdict, says: inBoth(sayVerdict(investigation)), wouldChange: turningPoints(findings, verdict) },
    ledger,
  };
  return { case: finished, world: writeRecording(recording) };
}

function inBoth(saying: ReturnType<typeof sayFinding>): Both {
  return { ja: flat(saying.ja), en: flat(saying.en) };
}
