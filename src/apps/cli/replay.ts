import { join } from 'node:path';
import { type Finished, investigateRecorded, type Settings } from '../../index.ts';
import { isFile, readBytes } from './input.ts';
import { keptPages } from './kept-pages.ts';
import type { Language } from './language.ts';
import { type Refusal, refusal } from './refusal.ts';
import { printable, type Terminal } from './terminal.ts';

interface Overrides {
  language: Language;
  /** Added to what the recording's own settings name. */
  ownDomains?: string[];
  trustedHosts?: string[];
}

/**
 * Investigates a kept case again from its `mail.eml` and `world.ndjson`, with the pictures of pages beside them; reads
 * only, asks nobody. A picture that is not as it was recorded is told on standard error, and is not in the result.
 */
export async function replayCase(
  folder: string,
  overrides: Overrides,
  terminal: Terminal,
): Promise<({ raw: Uint8Array } & Finished) | { refused: Refusal }> {
  if (isFile(folder)) {
    const ja = 'ケースフォルダーを指定してください(中のファイルではありません)。';
    return { refused: refusal('folder', ja, 'name the case folder, not a file in it') };
  }
  const raw = await readBytes(join(folder, 'mail.eml'), terminal);
  if ('refused' in raw) return { refused: inside('mail.eml', raw.refused) };
  const world = await readBytes(join(folder, 'world.ndjson'), terminal);
  if ('refused' in world) return { refused: inside('world.ndjson', world.refused) };

  const text = withReceiver(new TextDecoder().decode(world), overrides);
  const finished = await investigateRecorded(raw, text, { language: overrides.language });
  if ('error' in finished) return { refused: { code: 'recording', message: finished.error } };
  const { pages, lacking } = keptPages(folder, finished.case);
  for (const { path, why } of lacking) {
    terminal.err(`mekiki: ${printable(folder)}: ${LACKING[why][overrides.language]}: pages/${printable(path)}\n`);
  }
  return { raw, ...finished, ...(finished.case.settings.open ? { pages } : {}) };
}

const LACKING = {
  missing: {
    ja: '記録にあるファイルがないため、報告書に示しません',
    en: 'a file that the recording names is missing, and the report does not show it',
  },
  changed: {
    ja: 'ファイルが記録と一致しないため、報告書に示しません',
    en: 'a file is not as it was recorded, and the report does not show it',
  },
};

/** The settings are the recording's first line; one that cannot be read is left for the reader of recordings to refuse. */
function withReceiver(world: string, { ownDomains = [], trustedHosts = [] }: Overrides): string {
  if (ownDomains.length + trustedHosts.length === 0) return world;
  const end = world.indexOf('\n') < 0 ? world.length : world.indexOf('\n');
  try {
    const head: { settings: Settings } = JSON.parse(world.slice(0, end));
    head.settings.ownDomains = [...new Set([...head.settings.ownDomains, ...ownDomains])];
    head.settings.trustedHosts = [...new Set([...head.settings.trustedHosts, ...trustedHosts])];
    return JSON.stringify(head) + world.slice(end);
  } catch {
    return world;
  }
}

function inside(name: string, { code, message }: Refusal): Refusal {
  return refusal(code, `${name}: ${message.ja}`, `${name}: ${message.en}`);
}
