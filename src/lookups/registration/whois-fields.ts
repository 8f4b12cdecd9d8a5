import { headingRole, isKnownLabel, type SectionRole } from './whois-words.ts';

/** One value of a WHOIS answer. */
export interface WhoisField {
  /** Whose part of the answer it stands in, by the heading above it; empty outside of all. */
  role: SectionRole | '';
  /** Lower case, single spaces, also for hyphens and underscores; empty for a line without one. */
  label: string;
  value: string;
  /** Which paragraph it stands in: objects about the domain and its contacts are parted by blank lines. */
  block: number;
}

interface Line {
  indent: number;
  content: string;
}

interface Section {
  role: SectionRole | '';
  /** The heading itself, which is the label of what stands below without one. */
  heading: string;
  /** Its heading's line; a blank one may follow at once. */
  from: number;
  indent: number;
  /** Its lines stand further in than its heading. */
  indented: boolean;
}

const MAX_LINES = 3000;
const MAX_LINE = 1000;
/** A registry of Hong Kong explains its label in brackets. */
const MAX_LABEL = 200;
const MAX_HEADING = 60;

const COMMENT = /^[%#>]/;
/** `% Registrant:` above `% ========`: headings that hide in comments. */
const COMMENTED_HEADING = /^[%#] ?(?<heading>[A-Za-z ]{3,40}):?$/;
const UNDERLINE = /^[%#] ?[=-]{3,}$/;
/** A frame of stars around a notice. */
const FRAME = /^\*.{0,200}\*$/;
/** A few words: an address or a sentence is no heading. */
const HEADING = /^[^\s@]{1,30}(?: [^\s@]{1,30}){0,5}$/;
/** Registries that decorate their headings: `** Registrant:`, `- ns1.example`. */
const DECORATION = /^(?:\*\*|[-*]) +/;
const BRACKETS = /^\[(?<heading>[^\]]{1,60})\]$/;
/** `Record created on 2000-08-29`: a date behind its label, without anything between. */
const SAID_DATE =
  /^(?:record|domain) (?<label>(?:created|registered|activated|expires|last updated|last modified)(?: on| at)?) +(?<value>\d.*)$/i;

/**
 * The values of an answer that is written for people: `label: value` lines, with dots or tabs in between, below headings
 * that stand alone, in brackets, or before a colon. A heading counts until its lines end: by less indentation, or by a
 * blank line.
 */
export function whoisFields(text: string): WhoisField[] {
  const lines = text.split('\n', MAX_LINES).map(readLine);
  const fields: WhoisField[] = [];
  let section: Section | undefined;
  let block = 0;
  let above: { label: string; indent: number; index: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const after = lines.slice(index + 1, index + 3).find(({ content }) => content !== '');
    if (line.content === '') {
      if (section && section.from < index - 1 && (!section.indented || !after || after.indent <= section.indent)) {
        section = undefined;
      }
      block += 1;
      continue;
    }
    const underlined = COMMENTED_HEADING.exec(line.content)?.groups?.heading;
    if (underlined !== undefined && UNDERLINE.test(after?.content ?? '')) {
      section = { role: headingRole(underlined) ?? '', heading: '', from: index, indent: line.indent, indented: false };
    }
    if (COMMENT.test(line.content) || FRAME.test(line.content)) continue;
    if (section?.indented && line.indent <= section.indent) section = undefined;

    const heading = headingOf(line, after, lines[index - 1]);
    if (heading !== undefined) {
      const role = headingRole(heading) ?? '';
      section = {
        role,
        heading: labelWords(heading),
        from: index,
        indent: line.indent,
        indented: (after?.indent ?? 0) > line.indent,
      };
      continue;
    }
    const { label, value } = labelled(line.content);
    const role = section?.role ?? '';
    if (label !== '') {
      above = { label, indent: line.indent, index };
      fields.push({ role, label, value, block });
    } else {
      // What goes on further in belongs to the label above; else to a heading that announces nobody.
      const goesOn = above !== undefined && above.index === index - 1 && line.indent > above.indent;
      if (above && goesOn) above.index = index;
      const announced = role === '' ? (section?.heading ?? '') : '';
      fields.push({ role, label: (goesOn ? above?.label : undefined) ?? announced, value, block });
    }
    // RPSL objects end with their source, blank line or not.
    if (label === 'source') block += 1;
  }
  return fields;
}

function readLine(raw: string): Line {
  const line = raw.slice(0, MAX_LINE).trimEnd();
  const content = line.trimStart();
  return { indent: line.length - content.length, content: content.replace(DECORATION, '') };
}

/**
 * The heading that a line is: a label without a value, or words that are known as a heading and stand alone. Among
 * fields, a label without a value is a field that was left empty.
 */
function headingOf({ indent, content }: Line, next: Line | undefined, before: Line | undefined): string | undefined {
  const { heading } = BRACKETS.exec(content)?.groups ?? {};
  if (heading !== undefined) return heading;
  if (next === undefined) return undefined;
  const { label, value } = labelled(content);
  const begins = (before?.content ?? '') === '';
  const holds = next.indent > indent;
  if (label !== '') {
    const isHeading = holds || labelled(next.content).label === '' || (begins && headingRole(label) !== undefined);
    return value === '' && isHeading ? label : undefined;
  }
  return (begins || holds) && HEADING.test(content) && headingRole(content) ? content : undefined;
}

/** `c. [Record Created]    21-May-2001`: the letter is the registry's own, for its forms. */
const BRACKETED = /^(?:[a-z]\.? )?\[(?<label>[^\]]{1,60})\] {1,100}(?<value>\S.*)$/;

/** A label is words before a colon that ends a word, or known words before a tab or a wide gap. */
function labelled(content: string): { label: string; value: string } {
  const bracketed = BRACKETED.exec(content)?.groups;
  if (bracketed?.label !== undefined) return { label: labelWords(bracketed.label), value: bracketed.value ?? '' };
  const colon = content.search(/:(?:\s|$)/);
  const tight = colon < 0 ? (/^[A-Za-z][A-Za-z_ ()/-]{1,40}:(?!\/\/)(?=\S)/.exec(content)?.[0].length ?? 0) - 1 : colon;
  if (tight > 0 && tight <= MAX_LABEL) {
    return { label: labelWords(content.slice(0, tight)), value: content.slice(tight + 1).trim() };
  }
  const gap = content.search(/\t| {3}/);
  const before = gap > 0 && gap <= MAX_LABEL ? labelWords(content.slice(0, gap)) : '';
  if (isKnownLabel(before)) return { label: before, value: content.slice(gap).trim() };
  const said = SAID_DATE.exec(content)?.groups;
  if (said?.label !== undefined) return { label: said.label.toLowerCase(), value: said.value ?? '' };
  return { label: '', value: content };
}

/** Lower case; without what explains it in brackets, and the part that is known of `Estado / Status`. */
function labelWords(written: string): string {
  const plain = written
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/[.\s]+$/, '')
    .replace(/[\s_-]+/g, ' ')
    .toLowerCase();
  return plain.split(' / ').find(isKnownLabel) ?? plain.slice(0, MAX_HEADING);
}
