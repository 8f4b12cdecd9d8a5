import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { importList, listFormats } from '../../../index.ts';
import { exitCodes } from '../exit-code.ts';
import { isFile } from '../input.ts';
import { refusal } from '../refusal.ts';
import { printable } from '../terminal.ts';
import type { FeedsCall } from './call.ts';

/** `mekiki feeds import <file|-> --name <name>`: takes a list in that lies here. */
export async function importFeed(call: FeedsCall): Promise<number> {
  const { folder, words, name, force, json, language, terminal, refuse } = call;
  const [file, ...further] = words;
  if (file === undefined || further.length > 0 || name === undefined) {
    const how = `mekiki feeds import <file|-> --name <name> [--format ${listFormats.join('|')}]`;
    return refuse(refusal('usage', `使い方: ${how}`, `usage: ${how}`));
  }
  const format = listFormats.find((one) => one === call.format);
  if (!format) {
    const known = listFormats.join(', ');
    return refuse(refusal('usage', `形式は ${known} のいずれかです。`, `the format is one of ${known}`));
  }
  if (file !== '-' && !existsSync(file))
    return refuse(refusal('not-found', 'ファイルがありません。', 'no such file'), file);
  if (file !== '-' && !isFile(file))
    return refuse(refusal('unreadable', '通常のファイルではありません。', 'not a regular file'), file);

  const imported = await importList({
    folder,
    name,
    source: file === '-' ? 'standard input' : basename(file),
    chunks: file === '-' ? terminal.stdin : createReadStream(file),
    format,
    fetchedAt: terminal.now(),
    force,
  });
  if ('refused' in imported) return refuse({ code: 'list', message: imported.refused }, file);
  if (json) terminal.out(`${JSON.stringify({ name, ...imported })}\n`);
  else terminal.out(`${printable(took(name, imported, language))}\n`);
  return exitCodes.fine;
}

/** How much of a list was taken in, and how much of it could not be read. */
export function took(name: string, count: { entries: number; skipped: number }, language: 'ja' | 'en'): string {
  const entries = count.entries.toLocaleString('en');
  const skipped = count.skipped.toLocaleString('en');
  return language === 'ja'
    ? `${name}: ${entries} 件を取り込みました(アドレスとして読めなかった行 ${skipped})。`
    : `${name}: took ${entries} entries (${skipped} rows were no address)`;
}
