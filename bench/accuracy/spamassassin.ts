import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ended, type Filter, type Session } from './filter.ts';

const program = fileURLToPath(new URL('./spamassassin.pl', import.meta.url));
/** Rules and preferences of the machine's owner must not matter, nor be written to. */
const environment = (folder: string) => ({ PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8' });

/** SpamAssassin as the distribution ships it: one Perl process, local tests alone, no DNS. */
export const spamassassin: Filter = {
  name: 'SpamAssassin',
  calledFrom: 5,
  atOnce: 1,
  find() {
    const { stdout, status } = spawnSync(
      'perl',
      ['-MMail::SpamAssassin', '-e', 'print Mail::SpamAssassin::Version()'],
      {
        encoding: 'utf8',
      },
    );
    return status === 0 ? { version: stdout.trim() } : { missing: 'spamassassin (Debian: spamassassin)' };
  },
  open,
};

async function open(folder: string, bayes: boolean): Promise<Session> {
  const child = spawn('perl', [program, folder, bayes ? '1' : '0'], {
    env: environment(folder),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (line: string): Promise<string> => {
    child.stdin.write(`${line}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error(`SpamAssassin ended at: ${line}`);
    return value;
  };
  return {
    async learn(file, kind) {
      await ask(`learn ${kind === 'phish' ? 'spam' : 'ham'} ${file}`);
    },
    score: async (file) => Number(await ask(`score ${file}`)),
    cpuSeconds: async () => Number(await ask('cpu')),
    close: () => ended(child),
  };
}
