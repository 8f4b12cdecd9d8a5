import type { Both } from '../../index.ts';
import type { Language } from './language.ts';
import { printable, type Terminal } from './terminal.ts';

/** Why something that was given cannot be used. `code` is for programs, the message for people. */
export interface Refusal {
  code: string;
  message: Both;
}

export function refusal(code: string, ja: string, en: string): Refusal {
  return { code, message: { ja, en } };
}

/** On stderr, with the input's name in front; with `json` also as the line that stands in the result's place. */
export function tell(terminal: Terminal, input: string, why: Refusal, language: Language, json: boolean): void {
  const message = why.message[language];
  terminal.err(`mekiki: ${input ? `${printable(input)}: ` : ''}${printable(message)}\n`);
  if (json) terminal.out(`${JSON.stringify({ input, error: { code: why.code, message } })}\n`);
}
