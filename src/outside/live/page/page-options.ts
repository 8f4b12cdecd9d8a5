import type { Exit } from './exit-address.ts';

/** How pages are opened. */
export interface PageOptions {
  /** Path of the browser to use instead of the one that is found. */
  browser?: string;
  /** Open pages even where no sandbox can be made: the user accepted that. */
  withoutSandbox?: boolean;
  /** The proxy whose address the servers of pages are to see, instead of this machine's. */
  exit?: Exit;
  /** Takes each file of a capture; it is kept nowhere else. */
  keep?: (path: string, bytes: Uint8Array) => void;
}
