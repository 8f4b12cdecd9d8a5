import { bothEnds } from './both-ends.ts';
import type { Body } from './content.ts';
import { summed } from './html-tricks.ts';
import { contentOf, isOwn, type Open, type TextPart } from './read-content.ts';
import type { Part } from './tree.ts';
import { TEXT_LIMIT } from './visible-html.ts';

const LANGUAGES = 50;
/** 2 MiB of HTML of all parts is kept for the reproduction, in UTF-16 units. */
const KEPT_HTML = 2 * 1024 * 1024;

/** What a reader of the message sees, and what he does not. `open` undoes a part's encoding. */
export function readBody(root: Part, open: Open): Body {
  const { texts, truncated } = contentOf(root, open);
  const own = texts.filter(isOwn);
  const shown = shownTexts(texts);
  const plain = own.filter((text) => text.role === 'alternative').map(textOf);
  const hasHtml = shown.some((text) => text.html !== undefined);
  const text = joined(shown.map(textOf));
  return {
    text: text.slice(0, TEXT_LIMIT),
    ...(hasHtml && plain.length > 0 ? { plain: joined(plain).slice(0, TEXT_LIMIT) } : {}),
    hidden: joined(own.map((one) => one.html?.hidden ?? '')).slice(0, TEXT_LIMIT),
    htmls: keptHtmls(own),
    tricks: summed(own.flatMap((one) => one.html?.tricks ?? [])),
    fonts: [...new Set(own.flatMap((one) => one.html?.fonts ?? []))],
    languages: languagesOf(root, own),
    truncated: truncated || text.length > TEXT_LIMIT,
    sources: shown.map((one) => placeOf(one.part)),
  };
}

function keptHtmls(texts: TextPart[]): Body['htmls'] {
  let room = KEPT_HTML;
  return texts.flatMap(({ part, html, source }) => {
    if (!html) return [];
    const kept = bothEnds(source, room);
    room -= kept.length;
    return [{ part: part.path, html: kept, source: placeOf(part) }];
  });
}

/**
 * Text outside the boundaries is usually a note for ancient readers and not shown, unless it is HTML (some programs show
 * it), or nothing else is there to be seen. Where the last alternative is empty, readers fall back on an earlier one, and
 * without any text on an entry of a calendar.
 */
export function shownTexts(all: TextPart[]): TextPart[] {
  const texts = all.filter(isOwn);
  const shown = texts.filter((text) => text.role === 'shown' || (text.role === 'between' && text.html?.text));
  if (hasInk(shown)) return shown;
  const around = texts.filter((text) => text.role === 'shown' || text.role === 'between');
  if (hasInk(around)) return around;
  const events = all.filter(({ role, file }) => role === 'calendar' && !file);
  return hasInk(texts) || events.length === 0 ? texts : events;
}

function hasInk(texts: TextPart[]): boolean {
  return texts.some((text) => text.html !== undefined || text.plain?.trim());
}

function textOf(text: TextPart): string {
  return text.html?.text ?? text.plain ?? '';
}

function joined(pieces: string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n');
}

function placeOf(part: Part): { mail: string; start: number; end: number } {
  return { mail: part.path, start: part.start, end: part.end };
}

function languagesOf(root: Part, texts: TextPart[]): string[] {
  const header = root.fields.filter((field) => field.name.toLowerCase() === 'content-language');
  const named = header.flatMap((field) => field.value.slice(0, 500).split(',')).map((one) => one.trim().toLowerCase());
  const inside = texts.flatMap((text) => text.html?.languages ?? []);
  return [...new Set([...named.filter((one) => /^[a-z0-9-]{1,35}$/.test(one)), ...inside])].slice(0, LANGUAGES);
}
