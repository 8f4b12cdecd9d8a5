import { defangText } from '../../util/defang.ts';
import type { Quote } from '../blocks.ts';
import { isLookUpLink } from '../look-up-links.ts';

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Bidirectional controls reorder what a reader sees (Unicode TR 9), so they are shown and not obeyed. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Invisible letters, except those that choose a glyph (emoji and kanji variants). */
const INVISIBLE = /(?![\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The sources whose licence asks for a link. */
const LINKS = new Set(['https://db-ip.com', 'https://www.routeviews.org']);

/** Where a report may lead out of itself: to those sources, and to pages that say what a service knows of a name. */
export function mayLead(link: string): boolean {
  return LINKS.has(link) || isLookUpLink(link);
}

/** A case folder as `mekiki investigate` names it: no path can lead anywhere else. */
export const FOLDER = /^[0-9A-Za-z-]{1,100}$/;

/** Text without anything that moves a cursor, turns the writing or hides: controls become visible marks. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, (control) => pictureOf(control.charCodeAt(0)))
    .replace(BIDI, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\u2028\u2029]/g, '\n');
}

function pictureOf(control: number): string {
  return control < 0x20 ? String.fromCharCode(0x2400 + control) : '\ufffd';
}

/** A stranger's text as every renderer shows it: cleaned, then defanged. Escaping is the format's own business. */
export function safe(quote: Quote): string {
  return defangText(cleanText(quote.quoted));
}

/** The same on one line. */
export function safeLine(quote: Quote): string {
  return safe(quote)
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replaceAll('\t', ' ');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Safe in HTML text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (letter) => ENTITIES[letter] ?? letter);
}
