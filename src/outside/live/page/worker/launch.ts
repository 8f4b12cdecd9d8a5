import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Face } from '../../../page-visit.ts';
import { closeDoors } from './close-doors.ts';
import type { Job } from './job.ts';

/** What sends after its page is gone, or beside it, where no protocol of the browser lets it be held. */
const UNSHOWN = [
  'KeepAliveInBrowserMigration',
  'AttributionReportingInBrowserMigration',
  'FetchLaterAPI',
  'Reporting',
  'NetworkErrorLogging',
  'Prerender2',
  'SpeculationRulesPrefetchFuture',
  'FedCm',
  'DeviceBoundSessions',
];
/** What the driver turns off, too: of two switches of one name Chromium reads the last. */
const DISTURBING = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'DialMediaRouteProvider',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'Translate',
];

const POINTERS = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** Everything that would speak to anybody but the page, keep anything, or help the page to know us. */
const SWITCHES = [
  '--proxy-bypass-list=<-loopback>',
  '--disable-quic',
  '--dns-prefetch-disable',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // Of two switches of one name Chromium reads the last; what is after the first comma the driver says, too.
  `--blink-settings=hyperlinkAuditingEnabled=false,${POINTERS}`,
  '--disable-domain-reliability',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-gpu',
  // Chromium's protocol does not show what they ask for, so that it could not be held.
  '--disable-shared-workers',
  `--disable-features=${[...UNSHOWN, ...DISTURBING].join()}`,
  '--disable-blink-features=AutomationControlled',
  '--js-flags=--max-old-space-size=512',
];

const DESKTOP_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/VERSION Safari/537.36';
const PHONE_AGENT =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/VERSION Mobile Safari/537.36';

export async function launch(job: Job, port: number): Promise<Browser> {
  return chromium.launch({
    executablePath: job.browser,
    chromiumSandbox: job.sandbox,
    args: SWITCHES,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    timeout: 15_000,
  });
}

/**
 * A fresh profile with the face that the server is to see; the page is given nothing that it could ask for. Its traffic
 * is logged at `har`, without bodies: one of them may be a bomb.
 */
export async function facing(browser: Browser, face: Face, trusting: boolean, har: string): Promise<BrowserContext> {
  const version = `${browser.version().split('.')[0]}.0.0.0`;
  const phone = face === 'phone';
  const context = await browser.newContext({
    userAgent: (phone ? PHONE_AGENT : DESKTOP_AGENT).replace('VERSION', version),
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    ...(phone ? { deviceScaleFactor: 2, isMobile: true, hasTouch: true } : {}),
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    acceptDownloads: false,
    serviceWorkers: 'block',
    permissions: [],
    ignoreHTTPSErrors: trusting,
    recordHar: { path: har, content: 'omit', mode: 'full' },
  });
  context.setDefaultTimeout(5000);
  await context.addInitScript(closeDoors);
  return context;
}
