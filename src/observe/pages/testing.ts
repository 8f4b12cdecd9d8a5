import { found } from '../../answer.ts';
import type { PageContent, PageVisit } from '../../outside/page-visit.ts';
import type { PageShown } from './page-shown.ts';
import type { PageSeen } from './pages.ts';

/** Line 9 of a recording. */
const recorded = [{ asked: 9 }];

/** A page as the browser's worker tells it, with changes. */
function visited(content: Partial<PageContent> = {}, visit: Partial<PageVisit> = {}): PageVisit {
  return {
    steps: [{ url: 'https://stranger.example/', status: 200, method: 'GET', by: 'start' }],
    content: {
      title: '',
      headings: [],
      language: '',
      text: 'Welcome to a page with some text on it.',
      forms: [],
      pictures: [],
      links: [],
      frames: [],
      icon: '',
      marks: [],
      ...content,
    },
    requests: [],
    held: [],
    console: [],
    egress: [],
    files: [],
    ...visit,
  };
}

/** A page of stranger.example that asks for nothing, opened from the mail's first link, with changes. */
export function opened(shown: Partial<PageShown> = {}): PageSeen {
  return {
    link: 0,
    opened: 'https://stranger.example/',
    replaced: [],
    desktop: found(visited(), recorded),
    phone: found(visited(), recorded),
    shown: {
      face: 'desktop',
      url: 'https://stranger.example/',
      host: 'stranger.example',
      registrableDomain: 'stranger.example',
      steps: 1,
      title: 'A page',
      state: 'content',
      asks: [],
      postsTo: [],
      pictures: { all: 0, broken: 0 },
      copied: [],
      held: [],
      ...shown,
    },
  };
}
