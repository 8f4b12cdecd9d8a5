import type { Answer } from '../../answer.ts';
import { known } from '../../answer.ts';
import { brandOfName } from '../../brands/claim.ts';
import { officialDomains, roleBeside } from '../../brands/roles.ts';
import type { Face, PageContent, PageVisit } from '../../outside/page-visit.ts';
import { asciiHost, isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { type PageState, pageState } from './page-state.ts';
import { type Secret, secretOf, secretsAsked } from './secrets-asked.ts';

/** What an opened page turned out to be, from one face or both. */
export interface PageShown {
  /** With which face it showed most; everything below is of that opening. */
  face: Face;
  /** Where it ended, after all that sent on. */
  url: string;
  host: string;
  registrableDomain?: string;
  /** How many addresses it went through, the first included. */
  steps: number;
  title: string;
  state: PageState;
  /** What its fields ask for. */
  asks: Secret[];
  /** Hosts of other organisations to which such a form would send. */
  postsTo: string[];
  brand?: ShownBrand;
  /** Pictures that the page wants to show, and how many of them do not come. */
  pictures: { all: number; broken: number };
  /** Traces that it was copied from somewhere: the tool's own comment, or pictures and links of the shown brand. */
  copied: string[];
  /** Each face was shown something else. */
  cloaks?: 'refuses-desktop' | 'refuses-phone' | 'other-page';
  /** What the page did that was held: submitted, sent, opened by itself. */
  held: string[];
}

/** The brand whose page it looks like. */
export interface ShownBrand {
  brand: string;
  name: { ja: string; en: string };
  by: 'title' | 'heading' | 'picture';
  words: string;
  /** The host is one of the brand's own. */
  atHome: boolean;
  /** The registry knows all of its domains. */
  complete: boolean;
  /** Pictures come from its own servers, though the page is none of them. */
  picturesFromHome: boolean;
}

/** Reads what both faces saw; `undefined` where neither was shown a page. Pure. */
export function pageShown(desktop: Answer<PageVisit>, phone: Answer<PageVisit>): PageShown | undefined {
  const seen = (['desktop', 'phone'] as const).flatMap((face) => {
    const visit = known(face === 'desktop' ? desktop : phone);
    return visit?.content ? [{ face, visit, content: visit.content }] : [];
  });
  const best = seen.toSorted((a, b) => telling(b.visit) - telling(a.visit))[0];
  if (!best) return undefined;
  const { face, visit, content } = best;
  const reached = visit.steps.findLast(({ status }) => status !== 204) ?? visit.steps.at(-1);
  const url = reached?.url ?? '';
  const host = asciiHost(URL.parse(url)?.hostname ?? '');
  const domain = registrableDomain(host);
  const brand = shownBrand(content, host);
  const cloaks = cloaking(desktop, phone);
  return {
    face,
    url,
    host,
    ...(domain === undefined ? {} : { registrableDomain: domain }),
    steps: visit.steps.length,
    title: content.title,
    state: pageState(visit),
    asks: secretsAsked(content),
    postsTo: strangersAsked(content, host),
    ...(brand ? { brand } : {}),
    pictures: { all: content.pictures.length, broken: content.pictures.filter(({ broken }) => broken).length },
    copied: content.marks.filter((mark) => mark.startsWith('copied: ')).map((mark) => mark.slice('copied: '.length)),
    ...(cloaks ? { cloaks } : {}),
    held: [...new Set(visit.held.map(({ what }) => what))],
  };
}

function telling({ content }: PageVisit): number {
  if (!content) return 0;
  return 1 + secretsAsked(content).length * 100 + Math.min(50, content.text.length / 20) + content.pictures.length;
}

function shownBrand(content: PageContent, host: string): ShownBrand | undefined {
  const places = [
    { by: 'title' as const, texts: [content.title] },
    { by: 'heading' as const, texts: content.headings },
    { by: 'picture' as const, texts: content.pictures.slice(0, 5).map(({ alt }) => alt) },
  ];
  for (const { by, texts } of places) {
    for (const words of texts) {
      const brand = words === '' ? undefined : brandOfName(words);
      if (!brand) continue;
      const home = officialDomains(brand);
      const isHome = (url: string) =>
        home.some((domain) => isWithin(asciiHost(URL.parse(url)?.hostname ?? ''), domain));
      const atHome = roleBeside(host, brand.id)?.brand.id === brand.id;
      const picturesFromHome = !atHome && content.pictures.some(({ url }) => isHome(url));
      return { brand: brand.id, name: brand.name, by, words, atHome, complete: brand.complete, picturesFromHome };
    }
  }
  return undefined;
}

function strangersAsked({ forms }: PageContent, host: string): string[] {
  const asking = forms.filter(({ fields }) => fields.some((field) => secretOf(field) !== undefined));
  const hosts = asking.map(({ action }) => asciiHost(URL.parse(action)?.hostname ?? ''));
  return [...new Set(hosts)].filter((one) => one !== '' && !sameOrganisation(one, host));
}

/** Only where both faces got an answer, and one of them nothing or something else. */
function cloaking(desktop: Answer<PageVisit>, phone: Answer<PageVisit>): PageShown['cloaks'] {
  const [one, other] = [known(desktop), known(phone)];
  if (!one?.content || !other?.content) return undefined;
  const [asksDesktop, asksPhone] = [secretsAsked(one.content).length, secretsAsked(other.content).length];
  if (asksDesktop > 0 && asksPhone > 0) return undefined;
  if (asksPhone > 0) return 'refuses-desktop';
  if (asksDesktop > 0) return 'refuses-phone';
  const [here, there] = [one, other].map((visit) =>
    asciiHost(URL.parse(visit.steps.at(-1)?.url ?? '')?.hostname ?? ''),
  );
  return here !== there && !sameOrganisation(here ?? '', there ?? '') ? 'other-page' : undefined;
}
