import { attachedText } from './attached-text.ts';
import { bothEnds } from './both-ends.ts';
import { type CalendarReading, isCalendar, isEvents, readCalendar } from './calendar-text.ts';
import { decodeFile, isHtmlFile, isXmlPage } from './html-file.ts';
import { holdsHtml, isHtmlDocument } from './html-sniff.ts';
import { HTML_LIMIT } from './html-tree.ts';
import { type HtmlBudgets, htmlBudgets, readWholeHtml } from './html-whole.ts';
import { readPlain, withoutCommands } from './plain-text.ts';
import { divide, isHtmlType, type TextRole } from './read-parts.ts';
import type { Opened, Part } from './tree.ts';
import { partUuencoded } from './uuencoded-files.ts';
import { type HtmlReading, TEXT_LIMIT } from './visible-html.ts';
import { withEntities } from './xml-entities.ts';

/** The texts of a message, each read once for body and links alike. */
export interface Content {
  texts: TextPart[];
  attachments: Part[];
  truncated: boolean;
}

export interface TextPart {
  part: Part;
  /** `calendar`: what an entry of a calendar says, which is shown apart from the text. */
  role: TextRole | 'calendar';
  /** Decoded and cut, for HTML as well as plain text. */
  source: string;
  html?: HtmlReading;
  plain?: string;
  calendar?: CalendarReading;
  /** A file that opens in a browser, where its scripts run. */
  file: boolean;
}

export type Open = (part: Part) => Opened;

/** More links than a mail has. */
const LINKS = 2000;
/** Texts beyond this many are listed as parts, but not read. */
const TEXTS = 1000;
const read = new WeakMap<Part, Content>();

/** Reads every text of the message; the same tree is read once. */
export function contentOf(root: Part, open: Open): Content {
  const known = read.get(root);
  if (known) return known;
  const content = readContent(root, open);
  read.set(root, content);
  return content;
}

/** It is of the message's own text, and not of a file or an entry of a calendar. */
export function isOwn({ role }: TextPart): boolean {
  return role !== 'attached' && role !== 'calendar';
}

function readContent(root: Part, open: Open): Content {
  const { texts, attachments } = divide(root);
  const content: Content = { texts: [], attachments, truncated: texts.length > TEXTS };
  const room = { own: HTML_LIMIT, attached: HTML_LIMIT };
  const budgets = htmlBudgets();
  for (const { part, role } of texts.slice(0, TEXTS)) {
    const text = open(part).text;
    const limit = role === 'attached' ? room.attached : room.own;
    const source = bothEnds(text, limit);
    if (role === 'attached') room.attached -= source.length;
    else room.own -= source.length;
    content.truncated ||= source.length < text.length;
    if (part.type === 'text/calendar' && role !== 'attached') {
      content.texts.push(...readEvents(part, source, budgets, false));
      continue;
    }
    const read = readText(part, role, source, budgets);
    content.texts.push(read);
    if (read.plain !== undefined) takeFiles(content, read, part);
  }
  for (const part of content.attachments.slice(0, TEXTS)) {
    const file = isHtmlFile(part) ? decodeFile(open(part)) : attachedText(part, open(part));
    const source = bothEnds(file, room.attached);
    room.attached -= source.length;
    if (source !== '') content.texts.push(...readFile(part, source, budgets));
  }
  content.truncated ||= content.texts.some((text) => isOwn(text) && (text.html?.truncated ?? false));
  content.truncated ||= content.texts.some((text) => (text.html?.links.length ?? 0) > LINKS);
  content.truncated ||= content.texts.some((text) => text.plain !== undefined && text.source.length > TEXT_LIMIT);
  return content;
}

/** Files that were written into the text are attachments like others. */
function takeFiles(content: Content, read: TextPart, part: Part): void {
  const { text, files } = partUuencoded(read.plain ?? '', part);
  read.plain = text;
  content.attachments.push(...files);
}

function readFile(part: Part, source: string, budgets: HtmlBudgets): TextPart[] {
  const common = { part, role: 'attached', source, file: true } as const;
  const isPage = isHtmlFile(part) || isHtmlDocument(source) || isXmlPage(part, source);
  if (isPage) return [{ ...common, html: readWholeHtml(withEntities(source), budgets) }];
  if (isEvents(source)) return readEvents(part, source, budgets, true);
  return [{ ...common, plain: readPlain(isCalendar(source) ? shownOf(source) : source, {}) }];
}

/** What the entries of a calendar say, and their descriptions in HTML, which come after. */
function readEvents(part: Part, source: string, budgets: HtmlBudgets, file: boolean): TextPart[] {
  const calendar = readCalendar(source);
  const common = { part, role: 'calendar', source, file } as const;
  const html = calendar.htmls.length > 0 ? readWholeHtml(calendar.htmls.join('<br>\n'), budgets) : undefined;
  return [{ ...common, calendar, plain: readPlain(calendar.text, {}) }, ...(html ? [{ ...common, html }] : [])];
}

/** Of a contact, or of an attached message's entry. */
function shownOf(source: string): string {
  const { text, htmls } = readCalendar(source);
  return [text, ...htmls].join('\n');
}

function readText(part: Part, role: TextRole, source: string, budgets: HtmlBudgets): TextPart {
  if (isHtml(part, role, source)) return { part, role, source, html: readWholeHtml(source, budgets), file: false };
  const plain = bothEnds(source, TEXT_LIMIT);
  return { part, role, source, plain: readPlain(withoutMarkup(part, plain), part.parameters), file: false };
}

function withoutMarkup(part: Part, text: string): string {
  if (part.type === 'text/enriched' || part.type === 'text/richtext') return withoutCommands(text);
  return part.type === 'text/calendar' ? shownOf(text) : text;
}

function isHtml(part: Part, role: TextRole, source: string): boolean {
  return isHtmlType(part.type) || isHtmlDocument(source) || (role === 'between' && holdsHtml(source));
}
