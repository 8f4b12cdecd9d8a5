/** What a command sees of its process; tests bring their own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Waits for a reader who is slower than we are, so that what he has not taken does not fill the memory. */
  taken(): Promise<void>;
  stdin: AsyncIterable<Uint8Array>;
  environment: Record<string, string | undefined>;
  outIsTerminal: boolean;
  errIsTerminal: boolean;
  columns: number | undefined;
  /** ISO 8601, UTC. */
  now(): string;
  version(): string;
}

/** Colours only where somebody looks at them and did not decline (no-color.org). */
export function wantsColour({ outIsTerminal, environment }: Terminal): boolean {
  return outIsTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}

/** Names of files and of asked hosts are a stranger's: no control character of theirs reaches the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

/** One line on stderr that says what is being asked right now; nothing where stderr is no terminal. */
export function progress(terminal: Terminal): { show(what: string): void; end(): void } {
  if (!terminal.errIsTerminal) return { show: () => undefined, end: () => undefined };
  const room = Math.max(20, (terminal.columns ?? 80) - 4);
  return {
    show: (what) => terminal.err(`\r\x1b[K… ${printable(what).slice(0, room)}`),
    end: () => terminal.err('\r\x1b[K'),
  };
}
