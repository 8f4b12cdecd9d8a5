import type { Case } from '../investigation.ts';
import { sectionsOf } from './chapters.ts';
import { front } from './front.ts';
import { mapOf } from './map/map.ts';
import { renderHtml } from './render/html.ts';
import { renderMarkdown } from './render/markdown.ts';
import { renderTerminal } from './render/terminal.ts';
import { runFront } from './run/front.ts';
import type { Run } from './run/run.ts';
import { runSections } from './run/sections.ts';
import { runSummary } from './run/summary.ts';
import { type Language, tell } from './story.ts';

export type { Run, RunMail } from './run/run.ts';

import { summary } from './summary.ts';

export type Format = 'terminal' | 'html' | 'markdown';

export interface ReportOptions {
  language: Language;
  /** ANSI colours, for a terminal only. */
  colour?: boolean;
  /** Files of opened pages, by their path below `pages`. */
  pages?: Readonly<Record<string, Uint8Array>>;
  /** Columns of the terminal; 80 where nothing is said. */
  width?: number;
}

/**
 * A kept case for reading: a short summary for a terminal, or the whole report as one HTML page or as GitHub-flavoured
 * Markdown. Reads the case alone; recipients are masked and every address is defanged.
 */
export function report(dossier: Case, format: Format, options: ReportOptions): string {
  const story = tell(dossier, options.language, options.pages);
  if (format === 'terminal') return renderTerminal(summary(story), options.width ?? 80, options.colour ?? false);
  const sections = sectionsOf(story);
  return format === 'html'
    ? renderHtml(front(story), sections, options.language)
    : renderMarkdown(front(story), sections);
}

/** Several mails of one run for reading: which of them belong together. Recipients are masked in what is given. */
export function runReport(run: Run, format: Format, { language, width, colour }: ReportOptions): string {
  if (format === 'terminal') return renderTerminal(runSummary(run, language), width ?? 80, colour ?? false);
  const sections = runSections(run, language);
  return format === 'html'
    ? renderHtml(runFront(run, language), sections, language)
    : renderMarkdown(runFront(run, language), sections);
}

/** The places of a case on a world map, as a picture of its own (SVG). */
export function worldMap(dossier: Case, language: Language): string {
  const story = tell(dossier, language);
  return mapOf(story.places, story.dossier.mail.route, language);
}
