import type { CDPSession, Page } from 'playwright-core';

/** Bytes of the page's icon. */
const MOST = 100_000;

/**
 * The page's icon, which a browser without a window does not fetch by itself: the named one, else the one at the
 * customary place. The browser fetches it with the page's own proxy and identity. `undefined` where there is none.
 */
export async function faviconOf(page: Page, session: CDPSession, icon: string): Promise<Buffer | undefined> {
  const url = URL.parse(icon === '' ? '/favicon.ico' : icon, page.url());
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { resource } = await session.send('Network.loadNetworkResource', {
    frameId: frameTree.frame.id,
    url: url.href,
    options: { disableCache: false, includeCredentials: false },
  });
  if (!resource.success || !resource.stream || resource.httpStatusCode !== 200) return undefined;
  const { data, base64Encoded } = await session.send('IO.read', { handle: resource.stream, size: MOST + 1 });
  await session.send('IO.close', { handle: resource.stream });
  const bytes = Buffer.from(data, base64Encoded ? 'base64' : 'utf8');
  return bytes.length > 0 && bytes.length <= MOST ? bytes : undefined;
}

/** Named by its first bytes (PNG: RFC 2083 section 3.1; ICO: two zero bytes and a one), not by what the server says. */
export function faviconName(bytes: Buffer): string {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'favicon.png';
  return bytes.subarray(0, 4).equals(Buffer.from([0, 0, 1, 0])) ? 'favicon.ico' : 'favicon.bin';
}
