import type { Both } from '../../index.ts';

export type Language = keyof Both;

/** The language that the environment asks for (POSIX order of precedence); English where it asks for neither. */
export function languageOf(environment: Record<string, string | undefined>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^ja(?:$|[_.-])/i.test(locale) ? 'ja' : 'en';
}

/** The language that the arguments name, even where they cannot be read as a whole; else the environment's. */
export function languageAsked(args: readonly string[], environment: Record<string, string | undefined>): Language {
  const at = args.indexOf('--lang');
  const named = at === -1 ? args.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return named !== undefined && isLanguage(named) ? named : languageOf(environment);
}

export function isLanguage(text: string): text is Language {
  return text === 'ja' || text === 'en';
}
