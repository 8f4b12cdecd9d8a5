import type { Face } from '../../../page-visit.ts';

/** What the worker is told: one line of JSON on its standard input. */
export interface Job {
  url: string;
  face: Face;
  /** The browser's executable, inside the namespace. */
  browser: string;
  /** Chromium's own sandbox; `false` only where the user accepted that. */
  sandbox: boolean;
  /** Path of the Unix socket at which the egress proxy listens. */
  door: string;
  /** Milliseconds for the page, from the first request to the last picture. */
  milliseconds: number;
}
