/// <reference lib="dom" />

/**
 * Runs in every document and frame before the page's own scripts. What a page sends while it is left, or lets outlive it,
 * slips past whoever holds requests: the browser lets go of them with the document. So a page does not learn that it is
 * left, and what it would have outlive it is an ordinary request, which is held. Written as one function, since only its
 * source reaches the browser.
 */
export function closeDoors(): void {
  const { apply } = Reflect;
  const silence = (event: Event) => apply(stop, event, []);
  const stop = Event.prototype.stopImmediatePropagation;
  for (const name of ['pagehide', 'unload', 'beforeunload', 'visibilitychange', 'freeze', 'pageswap']) {
    addEventListener(name, silence, { capture: true });
  }

  const [ask, Asked] = [window.fetch, Request];
  window.fetch = function fetch(input: RequestInfo | URL, init?: RequestInit) {
    try {
      return apply(ask, window, [new Asked(new Asked(input, init), { keepalive: false })]);
    } catch (error) {
      return apply(Promise.reject, Promise, [error]);
    }
  };
  Navigator.prototype.sendBeacon = function sendBeacon(url: string | URL, data?: BodyInit | null) {
    const asked = { method: 'POST', mode: 'no-cors', credentials: 'include', body: data ?? null } as const;
    void (apply(ask, window, [url, asked]) as Promise<unknown>).then(undefined, () => undefined);
    return true;
  };
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'fetchLater', 'WebTransport', 'SharedWorker']) {
    Reflect.deleteProperty(window, name);
  }
}
