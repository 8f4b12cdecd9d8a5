import { hash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { listPath } from '../src/outside/live/lists/list-folder.ts';
import { listTransport } from '../src/outside/live/lists/list-transport.ts';
import { start } from './process.ts';

const MAIN = 'src/apps/cli/main.ts';

/** What taking in a list costs and what an address in it, as CPU time and as multiples of one SHA-256 of the address. */
export async function printLists(entries: number, print: (line: string) => void): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'mekiki-bench-'));
  try {
    const file = join(data, 'rows.csv');
    await pipeline(Readable.from(rows(entries)), createWriteStream(file));
    const taken = start(MAIN, ['feeds', 'import', file, '--name', 'bench', '--data', data]);
    const mail = start(MAIN, ['investigate', '--offline', '--json', '--data', data, 'examples/kagoya-2022/mail.eml']);
    const megabytes = statSync(listPath(join(data, 'lists'), 'bench')).size / 1e6;
    print(`\nA list of ${entries.toLocaleString('en')} addresses, ${megabytes.toFixed(0)} MB on disk:\n`);
    print(row('mekiki feeds import', taken.cpu * 1e6, ` of CPU${peak(taken.peak)}`));
    print(row('one mail investigated', mail.cpu * 1e6, ` of CPU${peak(mail.peak)}`));

    const look = listTransport(join(data, 'lists'));
    const asked = Array.from({ length: 20_000 }, (_, index) => addressAt(index * 7 + (index % 2) * entries));
    const plain = each(asked, (url) => hash('sha256', url));
    const found = each(asked, (url) => look({ url }));
    print(
      row('one address looked up', found, `${(found / plain).toFixed(0).padStart(6)} × SHA-256, half of them listed`),
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function* rows(entries: number): AsyncGenerator<string> {
  let lines = 'date,url,description\n';
  for (let index = 0; index < entries; index += 1) {
    lines += `2025-12-31,${addressAt(index)},Example Bank\n`;
    if (lines.length < 60_000) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** No two of them share a host. */
function addressAt(index: number): string {
  const host = ((index * 2_654_435_761) % 4_294_967_296).toString(36);
  return `http://www.${host}.example/${index % 97}/sign-in.php?id=${index}`;
}

/** Microseconds of CPU time for one text, warm. */
function each(texts: string[], work: (text: string) => unknown): number {
  for (const text of texts.slice(0, 2000)) work(text);
  const before = process.cpuUsage();
  for (const text of texts) work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / texts.length;
}

function row(name: string, micros: number, more: string): string {
  const time = micros < 1000 ? `${micros.toFixed(1)} µs` : `${(micros / 1000).toFixed(0)} ms`;
  return `${name.padEnd(26)}${time.padStart(10)}${more}`;
}

function peak(kibibytes: number): string {
  return `${(kibibytes / 1024).toFixed(0).padStart(7)} MiB at its peak`;
}
