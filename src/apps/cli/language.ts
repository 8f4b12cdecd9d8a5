import type { Both } from '../../index.ts';

export type Language = keyof Both;

/** The language that the environment asks for (POSIX order of precedence); English where it asks for neither. */
export function languageOf(environment: Record<string, string | undefined>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^ja(?:$|[_.-])/i.test(locale) ? 'ja' : 'en';
}

export function isLanguage(text: string): text is Language {
  return text === 'ja' || text === 'en';
}
