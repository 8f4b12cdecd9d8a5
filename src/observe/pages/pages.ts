import { type Answer, unknown } from '../../answer.ts';
import type { Mail } from '../../mail/mail.ts';
import type { Ask } from '../../outside/ask.ts';
import type { PageVisit } from '../../outside/page-visit.ts';
import { namesRecipient, type RecipientTokens } from '../../redaction/recipient-tokens.ts';
import type { Settings } from '../../settings.ts';
import type { LinkFound } from '../links.ts';
import { isNeutralLink } from '../neutral-links.ts';
import { actsWhenOpened } from './acts-when-opened.ts';
import { decoyed, type Replaced } from './decoy.ts';
import { type PageShown, pageShown } from './page-shown.ts';

/** A page that was opened, by the link that led there. */
export interface PageSeen {
  /** Index into `mail.links`. */
  link: number;
  /** The address that was opened: what the link says, without what could tell who got the mail. */
  opened: string;
  /** What was replaced in it first. */
  replaced: Replaced[];
  desktop: Answer<PageVisit>;
  phone: Answer<PageVisit>;
  /** What both say together; missing where neither was shown a page. */
  shown?: PageShown;
}

/** Each costs seconds, and the first is what the mail is about. */
const MOST_PAGES = 2;

/** The links whose pages are worth opening, most telling first; none that does something by being opened. */
function pagesToOpen(mail: Mail, links: readonly LinkFound[]): LinkFound[] {
  const open = links.filter(({ link }) => {
    const written = mail.links[link];
    return (
      written !== undefined && /^https?$/.test(written.scheme) && !isNeutralLink(written) && !actsWhenOpened(written)
    );
  });
  const ranked = open.toSorted((a, b) => rank(b) - rank(a));
  const first = Map.groupBy(ranked, (link) => addressOf(mail, link));
  return [...first.values()].flatMap(([link]) => (link ? [link] : [])).slice(0, MOST_PAGES);
}

function rank({ lookalike, action, role, ofFromDomain, leadsTo }: LinkFound): number {
  const strange = role.state !== 'found' && !ofFromDomain;
  // What a redirector's address says of its target is its own claim; the written address is what a reader opens.
  return Number(lookalike !== undefined) * 6 + Number(action) * 4 + Number(strange) * 2 - Number(leadsTo !== undefined);
}

/** The address as the reader would open it, wrappers included. */
function addressOf(mail: Mail, { link }: LinkFound): string {
  return mail.links[link]?.url ?? '';
}

/** Opens the pages of a mail, each with both faces, where the settings say so. */
export async function observePages(
  mail: Mail,
  links: readonly LinkFound[],
  ask: Ask,
  settings: Settings,
  tokens: RecipientTokens,
): Promise<PageSeen[]> {
  if (settings.open === undefined) return [];
  return Promise.all(
    pagesToOpen(mail, links).map((link) => {
      const url = addressOf(mail, link);
      const { url: opened, replaced } =
        settings.open === 'as-is' ? { url, replaced: [] } : decoyed(url, tokens, mail.sha256);
      const told = settings.open !== 'as-is' && namesRecipient(opened, tokens);
      return openBoth({ link: link.link, opened, replaced }, told ? undefined : ask);
    }),
  );
}

async function openBoth(page: Pick<PageSeen, 'link' | 'opened' | 'replaced'>, ask: Ask | undefined): Promise<PageSeen> {
  const visit = async (face: 'desktop' | 'phone') =>
    ask ? ask('page', { url: page.opened, face }) : unknown('names-recipient');
  const [desktop, phone] = await Promise.all([visit('desktop'), visit('phone')]);
  const shown = pageShown(desktop, phone);
  return { ...page, desktop, phone, ...(shown ? { shown } : {}) };
}
