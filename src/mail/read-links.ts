import type { Link } from './content.ts';
import { linkPlace } from './link-place.ts';
import { readBase, readTarget } from './link-target.ts';
import { plainLinks } from './plain-links.ts';
import { withoutQuotedPrintable } from './plain-text.ts';
import { shownTexts } from './read-body.ts';
import { contentOf, type Open, type TextPart } from './read-content.ts';
import { plainScript } from './script-targets.ts';
import type { Part } from './tree.ts';
import type { HtmlReading } from './visible-html.ts';

const LIMIT = 2000;
const WORDS = 512;
/** Beyond these, further links to a host yield to those of others. */
const FIRST_OF_HOST = 50;
/** What a reader can click or send; the rest is fetched when the mail is shown, and yields first at the limit. */
const FETCHED = new Set<Link['where']>(['image', 'script', 'style', 'iframe']);

/** Where all targets of a text stand that is not the message's own. */
const PLACES: Partial<Record<TextPart['role'], Link['where']>> = { attached: 'attachment', calendar: 'calendar' };

/** A target with its place in the text, before it is resolved. */
interface Found {
  target: string;
  words: string;
  where: Link['where'];
  hidden: boolean;
}

/** Every link of the message in document order, each target with the same words at the same kind of place once. */
export function readLinks(root: Part, open: Open): Link[] {
  const { texts, attachments } = contentOf(root, open);
  const shown = new Set(shownTexts(texts));
  const links = new Map<string, Link>();
  for (const text of texts) {
    const base = readBase(text.html?.base);
    const place = linkPlace(text.part, open);
    for (const found of text.html ? inHtml(text, text.html, shown) : inPlain(text, shown)) {
      if (leadsNowhere(found, base)) continue;
      const link = { text: found.words.slice(0, WORDS), ...readTarget(found.target, base), where: found.where };
      const key = `${link.where}\n${link.url}\n${link.text}`;
      const known = links.get(key);
      if (!known) links.set(key, { ...link, hidden: found.hidden, source: place(found.target) });
      else known.hidden &&= found.hidden;
    }
  }
  for (const part of attachments) {
    const target = outsideBody(part);
    if (target)
      links.set(target, {
        text: '',
        ...readTarget(target, undefined),
        where: 'attachment',
        hidden: false,
        source: placeOf(part),
      });
  }
  return withinLimit([...links.values()]);
}

/** A body that is to be fetched from elsewhere (RFC 2046 section 5.2.3, RFC 2017). */
function outsideBody({ type, parameters }: Part): string | undefined {
  if (type !== 'message/external-body') return undefined;
  const { url, site, directory, name } = parameters;
  return url?.replace(/\s+/g, '') ?? (site && `ftp://${[site, directory, name].filter(Boolean).join('/')}`);
}

function placeOf(part: Part): Link['source'] {
  return { mail: part.path, start: part.start, end: part.end };
}

function inHtml(text: TextPart, html: HtmlReading, shown: Set<TextPart>): Found[] {
  const where = PLACES[text.role];
  const unseen = where === undefined && !shown.has(text);
  const inside = html.links.map(
    (link): Found => ({ ...link, where: where ?? link.where, hidden: unseen || link.hidden }),
  );
  const loose = uncovered(html).map(
    ({ target, words }): Found => ({ target, words, where: where ?? 'visible-text', hidden: unseen }),
  );
  const scripted =
    text.file && text.role !== 'calendar' ? html.scripts.flatMap((script) => plainTargets(plainScript(script))) : [];
  return [
    ...inside,
    ...loose,
    ...scripted.map((one): Found => ({ ...one, words: '', where: 'attachment', hidden: true })),
  ];
}

/** Addresses in the visible text that are not words of a link. */
function uncovered(html: HtmlReading): { target: string; words: string }[] {
  let next = 0;
  const spans = html.covered.toSorted((a, b) => a.start - b.start);
  return plainLinks(html.text).flatMap((link) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= link.start) next += 1;
    const covered = (spans[next]?.start ?? Number.POSITIVE_INFINITY) < link.end;
    return covered ? [] : [{ target: link.url, words: html.text.slice(link.start, link.end) }];
  });
}

function inPlain(text: TextPart, shown: Set<TextPart>): Found[] {
  const where = PLACES[text.role] ?? 'plain-text';
  const hidden = text.role === 'between' && !shown.has(text);
  const encoded = text.part.encoding === 'quoted-printable' || text.part.encoding === 'base64';
  const plain = text.plain ?? '';
  return plainTargets(encoded ? plain : withoutQuotedPrintable(plain)).map((one) => ({ ...one, where, hidden }));
}

function plainTargets(text: string): { target: string; words: string }[] {
  return plainLinks(text).map(({ url, start, end }) => ({ target: url, words: text.slice(start, end) }));
}

/** Jumps within the mail, pictures that the mail itself carries, and empty pages. */
function leadsNowhere({ target, where }: Found, base: URL | undefined): boolean {
  const start = target.trimStart().slice(0, 16).toLowerCase();
  if (start === '' || /^(?:cid|mid|about):/.test(start)) return true;
  return (start.startsWith('#') && !base) || (where === 'image' && start.startsWith('data:'));
}

/** What is seen and clicked comes before what is hidden or only fetched, and a host's first link before its next ones. */
function withinLimit(links: Link[]): Link[] {
  if (links.length <= LIMIT) return links;
  const perHost = new Map<string, number>();
  const ranked = links.map((link, at) => {
    const before = perHost.get(link.host) ?? 0;
    perHost.set(link.host, before + 1);
    const rank = (FETCHED.has(link.where) ? 4 : 0) + (link.hidden ? 2 : 0) + (before < FIRST_OF_HOST ? 0 : 1);
    return { at, rank };
  });
  const kept = ranked.toSorted((a, b) => a.rank - b.rank || a.at - b.at).slice(0, LIMIT);
  return kept.toSorted((a, b) => a.at - b.at).flatMap(({ at }) => links[at] ?? []);
}
