import { join } from 'node:path';
import { type Case, investigateRecorded, type Settings } from '../../index.ts';
import { isFile, readBytes } from './input.ts';
import type { Language } from './language.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

interface Overrides {
  language: Language;
  /** Added to what the recording's own settings name. */
  ownDomains?: string[];
  trustedHosts?: string[];
}

/** Investigates a kept case again from its `mail.eml` and `world.ndjson`; reads only, asks nobody. */
export async function replayCase(
  folder: string,
  overrides: Overrides,
  terminal: Terminal,
): Promise<{ raw: Uint8Array; case: Case; world: string } | { refused: Refusal }> {
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
  return { raw, ...finished };
}

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
