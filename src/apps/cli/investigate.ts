import { type Finished, fingerprintOf, investigateLive, readInput, report, type Settings } from '../../index.ts';
import { writeCase } from './case-folder.ts';
import { exitCodeOf, exitCodes, worstOf } from './exit-code.ts';
import { mailsAt, readBytes } from './input.ts';
import { type InvestigateOptions, readInvestigateOptions } from './investigate-options.ts';
import { whoseAddress } from './opening.ts';
import { type Refusal, refusal, tell } from './refusal.ts';
import { replayCase } from './replay.ts';
import { settingsAt } from './settings.ts';
import { beginRun, endRun, type OpenRun, remember } from './several.ts';
import { printable, progress, type Terminal, wantsColour } from './terminal.ts';

/** `mekiki investigate`: every mail in turn; one that is refused or breaks us never stops the next. */
export async function investigate(args: string[], terminal: Terminal): Promise<number> {
  const options = await readInvestigateOptions(args, terminal);
  if ('refused' in options) {
    tell(terminal, '', options.refused, options.language, options.json);
    return exitCodes.unusable;
  }
  if (options.replay !== undefined) return await again(options.replay, options, terminal);

  const { open, page } = options.opening;
  if (open !== undefined && page.exit === undefined) terminal.err(whoseAddress(options.language));
  const codes: number[] = [];
  const run = beginRun(terminal.now());
  for (const input of options.inputs) {
    const paths = await mailsAt(input);
    if ('refused' in paths) codes.push(refuse(input, paths.refused, options, terminal, run));
    else for (const path of paths) codes.push(...(await investigateInput(path, options, terminal, run)));
  }
  return worstOf([...codes, endRun(run, options, terminal)]);
}

/** One file may hold several mails (mbox). */
async function investigateInput(
  path: string,
  options: InvestigateOptions,
  terminal: Terminal,
  run: OpenRun,
): Promise<number[]> {
  const bytes = await readBytes(path, terminal);
  if ('refused' in bytes) {
    return [refuse(path, bytes.refused, options, terminal, run)];
  }
  const codes: number[] = [];
  for (const mail of readInput(bytes, path)) {
    if ('refused' in mail) {
      codes.push(refuse(mail.label, mail.refused, options, terminal, run));
    } else {
      codes.push(await investigateOne(mail, options, terminal, run));
    }
    await terminal.taken();
  }
  return codes;
}

function refuse(input: string, why: Refusal, options: InvestigateOptions, terminal: Terminal, run: OpenRun): number {
  tell(terminal, input, why, options.language, options.json);
  run.refused += 1;
  return exitCodes.unusable;
}

interface Given {
  label: string;
  raw: Uint8Array;
  pasted?: true;
  address?: true;
}

/** One mail, or an address in its wrapping, from its bytes to its exit code. */
export async function investigateOne(
  given: Given,
  options: InvestigateOptions,
  terminal: Terminal,
  run: OpenRun,
): Promise<number> {
  return await guarded(given.label, options, terminal, () => live(given, options, terminal, run));
}

async function live(mail: Given, options: InvestigateOptions, terminal: Terminal, run: OpenRun): Promise<number> {
  const asking = progress(terminal);
  try {
    const { blocklists, safeBrowsing } = options;
    const services = {
      ...(blocklists.length > 0 ? { blocklists } : {}),
      ...(safeBrowsing === undefined ? {} : { safeBrowsing: true as const }),
    };
    const { open, page } = options.opening;
    const opening = open === undefined ? {} : { open };
    const told = { ...settingsAt(terminal.now(), options.receiver, options.language), ...services, ...opening };
    const { pasted, address } = mail;
    const settings: Settings = { ...told, ...(pasted && { pasted }), ...(address && { address }) };
    const { offline, lists, bootstrap, connection } = options;
    const withKey = safeBrowsing === undefined ? {} : { safeBrowsing };
    const how = { offline, lists, bootstrap, ...connection, ...withKey, page, onAsk: asking.show };
    const finished = await investigateLive(mail.raw, settings, how);
    asking.end();
    // Before anything is printed: should it break us, the mail still has one line.
    const fingerprint = fingerprintOf(finished.case);
    const { code, folder } = deliver(mail.label, mail.raw, finished, options, terminal);
    remember(run, mail.label, fingerprint, folder);
    return code;
  } finally {
    asking.end();
  }
}

async function again(folder: string, options: InvestigateOptions, terminal: Terminal): Promise<number> {
  return await guarded(folder, options, terminal, async () => {
    const { language, added } = options;
    const kept = await replayCase(folder, { language, ...added }, terminal);
    if ('refused' in kept) {
      tell(terminal, folder, kept.refused, language, options.json);
      return exitCodes.unusable;
    }
    return deliver(folder, kept.raw, kept, options, terminal).code;
  });
}

/** Our own failure with one mail is told in its place, and the next mail has its turn. */
async function guarded(
  label: string,
  { language, json }: InvestigateOptions,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell(terminal, label, refusal('internal', `内部エラー: ${why}`, `internal error: ${why}`), language, json);
    return exitCodes.internal;
  }
}

/** The case folder first: a printed verdict without its evidence would be worth little. */
function deliver(
  label: string,
  raw: Uint8Array,
  finished: Finished,
  options: InvestigateOptions,
  terminal: Terminal,
): { code: number; folder?: string } {
  const { json, language, out, inputs } = options;
  const written = out === undefined ? undefined : writeCase(out, raw, finished, language);
  if (written && 'refused' in written) {
    tell(terminal, label, written.refused, language, json);
    return { code: exitCodes.internal };
  }
  if (json) {
    terminal.out(`${JSON.stringify(finished.case)}\n`);
  } else {
    if (inputs.length > 1 || label !== (inputs[0] ?? label)) terminal.out(`== ${printable(label)}\n`);
    const width = terminal.columns ?? 80;
    terminal.out(report(finished.case, 'terminal', { language, colour: wantsColour(terminal), width }));
    terminal.out(`\n${language === 'ja' ? '報告書' : 'Report'}:\n${written?.folder}/report.html\n`);
  }
  return { code: exitCodeOf(finished.case.verdict.label), ...(written && { folder: written.folder }) };
}
