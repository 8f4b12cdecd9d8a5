import type { ChildProcess } from 'node:child_process';

/** Another program that scores mail, as one of its sessions does it: alone, offline, with a folder of its own. */
export interface Filter {
  name: string;
  /** Whether it asks who is to be measured, or says what is missing. */
  find(): { version: string } | { missing: string };
  /** What it calls spam by itself, without moving it to a folder of its own rank: its shipped threshold. */
  calledFrom: number;
  /** How many mails it is handed at once, so that it need not wait for us. */
  atOnce: number;
  /** `bayes`: with its learning classifier, empty at first. Everything that it writes goes into the folder. */
  open(folder: string, bayes: boolean): Promise<Session>;
}

export interface Session {
  learn(file: string, kind: 'phish' | 'ham'): Promise<void>;
  score(file: string): Promise<number>;
  /** CPU time of what scores, in seconds, since it was started. */
  cpuSeconds(): Promise<number>;
  close(): Promise<void>;
}

/** Asks a child to end and waits until it has; after ten seconds it is made to. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(impatient);
}
