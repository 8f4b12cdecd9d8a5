import { exitCodes } from './exit-code.ts';
import { help } from './help.ts';
import { languageAsked } from './language.ts';
import { refusal, tell } from './refusal.ts';
import { printable, type Terminal } from './terminal.ts';

/** Loaded when called: a question about options need not wait for tables of brands and glyphs. */
const commands = {
  investigate: async () => (await import('./investigate.ts')).investigate,
  url: async () => (await import('./url.ts')).url,
  feeds: async () => (await import('./feeds.ts')).feeds,
  report: async () => (await import('./report.ts')).rerender,
  doctor: async () => (await import('./doctor.ts')).doctor,
  eval: async () => (await import('./evaluate.ts')).evaluate,
};

/** The command line, from its words to its exit code. Never throws: what is our own fault ends in code 1. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const [first = '--help', ...rest] = argv;
  const language = languageAsked(argv, terminal.environment);
  if (first === '--version') {
    terminal.out(`${terminal.version()}\n`);
    return exitCodes.fine;
  }
  if (first === '--help' || first === '-h' || first === '--lang') {
    terminal.out(help.mekiki[language]);
    return exitCodes.fine;
  }
  if (!isCommand(first)) {
    const why = refusal('usage', `コマンドがありません: ${first}`, `no such command: ${first}`);
    tell(terminal, '', why, language, false);
    terminal.err(help.mekiki[language]);
    return exitCodes.unusable;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(help[first][language]);
    return exitCodes.fine;
  }
  try {
    const command = await commands[first]();
    return await command(rest, terminal);
  } catch (error) {
    terminal.err(`mekiki: ${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
    return exitCodes.internal;
  }
}

function isCommand(word: string): word is keyof typeof commands {
  return Object.hasOwn(commands, word);
}
