import type { Reason } from '../answer.ts';

/** How a page is met: which browser on which device its server takes us for. */
export type Face = 'desktop' | 'phone';

/** One address that the main window was at. */
export interface Step {
  url: string;
  /** HTTP status; missing where nothing answered. */
  status?: number;
  method: string;
  /** What led here: the opening itself, a Location field, `<meta refresh>` or Refresh, a script, a form, a link. */
  by: 'start' | 'http' | 'meta' | 'script' | 'form' | 'link' | 'unknown';
}

/** Something that the page wanted and was not given. */
export interface Held {
  what: 'request' | 'form' | 'beacon' | 'websocket' | 'download' | 'dialog' | 'window' | 'frame-flood';
  /** Where it was to go, or what a dialog said. */
  to: string;
  method?: string;
  /** Names of the fields that would have been sent, never their values. */
  fields?: string[];
}

export interface FormField {
  type: string;
  name: string;
  /** Label, placeholder and the like, as the reader sees or hears it. */
  label: string;
  autocomplete: string;
}

export interface PageForm {
  /** Absolute, empty where a script takes the data. */
  action: string;
  method: string;
  fields: FormField[];
}

/** One request of the page and how it ended. */
export interface PageRequest {
  url: string;
  method: string;
  type: string;
  status?: number;
  mimeType?: string;
  /** Why there was no answer, in the browser's word. */
  failed?: string;
}

export interface Certificate {
  subject: string;
  issuer: string;
  /** ISO 8601, UTC. */
  validFrom: string;
  validTo: string;
  protocol: string;
}

/** What a page was when it had come to rest. Lengths and counts are bounded by `read-page.ts`. */
export interface PageContent {
  title: string;
  /** Of the first headings, from the top. */
  headings: string[];
  language: string;
  text: string;
  forms: PageForm[];
  pictures: { url: string; alt: string; broken: boolean }[];
  links: { url: string; text: string }[];
  frames: string[];
  icon: string;
  /** Traces that the page carries of how it was made and whom it keeps out. */
  marks: string[];
}

/** What one opening came to. */
export interface Visit {
  steps: Step[];
  /** Missing where nothing could be read of the page: it never came, or let nobody in. */
  content?: PageContent;
  certificate?: Certificate;
  /** The browser's word for why it would not trust the server; the page was opened all the same. */
  certificateError?: string;
  requests: PageRequest[];
  held: Held[];
  console: string[];
  /** Why looking was ended before the page had come to rest. */
  cutOff?: 'time' | 'size' | 'redirects' | 'dialogs' | 'crash' | 'unresponsive';
  /** The browser's word for why the page did not come. */
  failed?: string;
}

/** One connection that the browser asked for. */
export interface Egress {
  /** `host:port` as the browser named it. */
  to: string;
  /** The address that was connected to. */
  address?: string;
  /** Bytes. */
  sent: number;
  received: number;
  /** Why there was none. */
  refused?: Reason;
}

/** A file of a capture, kept beside the recording. */
export interface PageFile {
  /** Below `pages/`, for example `5a1f…/desktop.png`. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
}

/** What one opening came to, with all that it connected to. */
export interface PageVisit extends Visit {
  egress: Egress[];
  files: PageFile[];
}
