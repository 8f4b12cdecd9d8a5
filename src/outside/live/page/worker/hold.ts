import type { BrowserContext, CDPSession, Frame, Page, Request, Response } from 'playwright-core';
import type { Held, Step, Visit } from '../../../page-visit.ts';

/** More of anything says nothing new. */
const MOST_HELD = 50;
const MOST_REQUESTS = 500;
const MOST_STEPS = 20;
const MOST_DIALOGS = 5;
const MOST_FRAMES = 100;
const MOST_URL = 2000;
const MOST_REASONS = 2000;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Milliseconds until the browser has said why a frame navigates, which it says on another line than the request. */
const REASON_LAG = 40;

/** Why a frame went elsewhere (Chrome DevTools Protocol, Page.ClientNavigationReason). */
const BY: Record<string, Step['by']> = {
  metaTagRefresh: 'meta',
  httpHeaderRefresh: 'meta',
  scriptInitiated: 'script',
  reload: 'script',
  anchorClick: 'link',
  formSubmissionGet: 'form',
  formSubmissionPost: 'form',
};

export interface Watch {
  visit: Visit;
  /** Fulfilled when looking has to end at once, with why. */
  ended: Promise<NonNullable<Visit['cutOff']>>;
  /** Milliseconds, of `performance.now()`: when the main window last went elsewhere or asked for something. */
  lastMove(): number;
  /** The document in the main window has come to its end. */
  arrived(): boolean;
  /** The answer that made the document in the main window. */
  document(): Response | undefined;
}

/**
 * Watches a page and keeps from it whatever would tell its owner something: everything but GET is held, as are forms,
 * beacons, web sockets, downloads, dialogs and further windows.
 */
export async function watch(context: BrowserContext, page: Page, session: CDPSession): Promise<Watch> {
  const visit: Visit = { steps: [], requests: [], held: [], console: [] };
  const { promise: ended, resolve: end } = Promise.withResolvers<NonNullable<Visit['cutOff']>>();
  const reasons = new Map<string, string>();
  let moved = performance.now();
  let dialogs = 0;
  let document: Response | undefined;
  let coming = 0;

  const hold = (held: Held) => {
    if (visit.held.length < MOST_HELD) visit.held.push({ ...held, to: held.to.slice(0, MOST_URL) });
  };

  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url, reason }) => {
    if (reasons.size >= MOST_REASONS) reasons.clear();
    reasons.set(withoutFragment(url), reason);
  });

  await context.routeWebSocket(/.*/, (socket) => {
    hold({ what: 'websocket', to: socket.url() });
    void socket.close();
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    moved = performance.now();
    const isNavigation = request.isNavigationRequest();
    if (isNavigation) await new Promise((resolve) => setTimeout(resolve, REASON_LAG));
    const isForm = isNavigation && BY[reasons.get(withoutFragment(request.url())) ?? ''] === 'form';
    if (isForm || !SAFE_METHODS.has(request.method())) {
      hold({ ...heldOf(request, isForm), to: request.url() });
      // An answer without content (RFC 9110 section 15.3.5) leaves the document as it is; a refusal would replace it.
      return isNavigation ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
    }
    if (isNavigation && page.frames().length > MOST_FRAMES) {
      if (!visit.held.some(({ what }) => what === 'frame-flood')) hold({ what: 'frame-flood', to: request.url() });
      return route.abort('blockedbyclient');
    }
    if (isNavigation && frameOf(request)?.page() !== page) {
      hold({ what: 'window', to: request.url() });
      return route.abort('blockedbyclient');
    }
    if (isNavigation && frameOf(request) === page.mainFrame() && visit.steps.length > MOST_STEPS) {
      end('redirects');
      return route.fulfill({ status: 204 });
    }
    return route.continue();
  });

  page.on('request', (request) => {
    moved = performance.now();
    if (visit.requests.length < MOST_REQUESTS) {
      visit.requests.push({
        url: request.url().slice(0, MOST_URL),
        method: request.method(),
        type: request.resourceType(),
      });
    }
    if (!request.isNavigationRequest() || frameOf(request) !== page.mainFrame()) return;
    coming += 1;
    const by = request.redirectedFrom() ? 'http' : byOf(visit.steps, reasons.get(withoutFragment(request.url())));
    visit.steps.push({ url: request.url().slice(0, MOST_URL), method: request.method(), by });
    if (visit.steps.length > MOST_STEPS) end('redirects');
  });
  page.on('response', (response) => {
    const request = visit.requests.findLast(({ url }) => url === response.url().slice(0, MOST_URL));
    if (request) {
      request.status = response.status();
      const mimeType = response.headers()['content-type']?.split(';')[0];
      if (mimeType !== undefined) request.mimeType = mimeType.slice(0, 100);
    }
    const step = visit.steps.findLast(({ url }) => url === response.url().slice(0, MOST_URL));
    if (!step || !response.request().isNavigationRequest() || response.frame() !== page.mainFrame()) return;
    step.status ??= response.status();
    document = response;
  });
  const over = (request: Request) => {
    if (request.isNavigationRequest() && frameOf(request) === page.mainFrame()) coming -= 1;
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  page.on('requestfailed', (request) => {
    const entry = visit.requests.findLast(({ url }) => url === request.url().slice(0, MOST_URL));
    if (entry) entry.failed = (request.failure()?.errorText ?? 'failed').slice(0, 100);
  });
  page.on('console', (message) => {
    if (visit.console.length < MOST_HELD) visit.console.push(message.text().slice(0, 500));
  });
  page.on('dialog', (dialog) => {
    dialogs += 1;
    hold({ what: 'dialog', to: dialog.message().slice(0, 300) });
    void dialog.dismiss().catch(() => undefined);
    if (dialogs > MOST_DIALOGS) end('dialogs');
  });
  page.on('download', (download) => {
    hold({ what: 'download', to: download.url() });
    void download.cancel().catch(() => undefined);
  });
  page.on('crash', () => end('crash'));
  context.on('page', (other) => {
    // What it was to show was held when it was asked for.
    if (other !== page) void other.close().catch(() => undefined);
  });

  return { visit, ended, lastMove: () => moved, arrived: () => coming <= 0, document: () => document };
}

/** One line names the address of a navigation with its fragment, the other without. */
function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** Of a window that the browser has not made yet there is none. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function byOf(steps: readonly Step[], reason: string | undefined): Step['by'] {
  if (steps.length === 0) return 'start';
  return BY[reason ?? ''] ?? 'unknown';
}

function heldOf(request: Request, isForm: boolean): Held {
  const method = request.method();
  const data = request.postData() ?? URL.parse(request.url())?.search.slice(1) ?? '';
  const fields = fieldNames(data.slice(0, 20_000));
  const named = fields.length > 0 ? { fields } : {};
  if (isForm || request.isNavigationRequest()) return { what: 'form', to: '', method, ...named };
  return { what: request.resourceType() === 'ping' ? 'beacon' : 'request', to: '', method, ...named };
}

/** Names alone: a page may have filled in what it took from somewhere. */
function fieldNames(data: string): string[] {
  const json = /^\s*[{[]/.test(data);
  const names = json ? [...data.matchAll(/"([^"\\]{1,60})"\s{0,5}:/g)].map(([, name]) => name ?? '') : [];
  if (!json && data.includes('=')) names.push(...new URLSearchParams(data).keys());
  return [...new Set(names.map((name) => name.slice(0, 60)))].slice(0, 30);
}
