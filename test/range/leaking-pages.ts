import type { WebAnswer, WebRequest } from './web-server.ts';

const SCRIPT = { 'content-type': 'text/javascript' };
/** What a worker of any kind tries; `leak` in an address is what no server may ever see. */
const OF_WORKERS = `
  fetch('https://HOST/leak-post', { method: 'POST', body: 'x' }).catch(() => {});
  try { const r = new XMLHttpRequest(); r.open('POST', 'https://HOST/leak-xhr'); r.send('x') } catch {}
  try { new WebSocket('wss://HOST/leak-socket') } catch {}
  try { new WebSocket('ws://HOST/leak-plain-socket') } catch {}
  try { new WebTransport('https://HOST/leak-transport') } catch {}
`;

/** Pages that send something by a way that a browser's own protocol does not show, or shows late. Served with TLS. */
export const leakingPages: Record<string, (request: WebRequest) => WebAnswer> = {
  'frame-form.example': () => page('<iframe src="https://framed-form.example/"></iframe>'),
  'framed-form.example': () =>
    page(`<form id="f" action="/leak-get"><input name="secret" value="x"></form>
      <form id="g" method="post" action="/leak-post"><input name="secret" value="x"></form>
      <script>f.submit(); setTimeout(() => g.submit(), 300)</script>`),
  'odd-form.example': () =>
    page(`<form id="f" action="/leak-fragment#x"><input name="secret" value="x"></form>
      <form id="g" action="/leak-button"><input name="secret" value="x"></form><button form="g" id="b">x</button>
      <form id="h" action="/leak-blank" target="_blank"><input name="secret" value="x"></form>
      <iframe name="i" sandbox="allow-scripts allow-forms" srcdoc="<form id=f action='https://odd-form.example/leak-srcdoc'><input name=a value=x></form><script>f.submit()</script>"></iframe>
      <form id="k" action="/leak-into-frame" target="i"><input name="secret" value="x"></form>
      <script>f.submit(); setTimeout(() => b.click(), 200); setTimeout(() => h.requestSubmit(), 400);
      setTimeout(() => k.requestSubmit(), 600)</script>`),
  'leaves.example': ({ url }) =>
    url.endsWith('/next')
      ? page('<title>Next</title>')
      : page(`<script>for (const name of ['pagehide', 'unload', 'visibilitychange']) addEventListener(name, () => {
          navigator.sendBeacon('/leak-beacon-' + name, 'x');
          fetch('/leak-keepalive-' + name, { method: 'POST', body: 'x', keepalive: true });
          const r = new XMLHttpRequest(); try { r.open('POST', '/leak-xhr', false); r.send('x') } catch {} });
          try { fetchLater('/leak-later', { method: 'POST', body: 'x', activateAfter: 200 }) } catch {}
          setTimeout(() => { location.href = '/next' }, 400)</script>`),
  'hurries.example': ({ url }) =>
    url.endsWith('/next')
      ? page('<title>Next</title>')
      : {
          headers: { 'content-type': 'text/html', 'content-security-policy': "img-src 'none'; report-uri /leak-csp" },
          body: `<img src="/x.png"><a id="a" href="#x" ping="/leak-ping">x</a><form id="f" method="post" action="/leak-form" target="_blank"></form>
            <iframe id="i"></iframe><script>
            for (let n = 0; n < 20; n += 1) {
              i.contentWindow.navigator.sendBeacon('/leak-fresh-beacon', 'x'); navigator.sendBeacon('/leak-beacon', 'x'); a.click();
              for (const w of [window, i.contentWindow]) {
                w.fetch('/leak-fetch', { method: 'POST', body: 'x', keepalive: true }).catch(() => {});
                w.fetch(new w.Request('/leak-request', { method: 'POST', body: 'x', keepalive: true })).catch(() => {}) }
            }
            f.submit(); location.href = '/next'</script>`,
        },
  'reports.example': () => ({
    headers: {
      'content-type': 'text/html',
      'reporting-endpoints': 'default="https://reports.example/leak-reporting", e="https://reports.example/leak-e"',
      'report-to': '{"group":"nel","max_age":9999,"endpoints":[{"url":"https://reports.example/leak-report-to"}]}',
      nel: '{"report_to":"nel","max_age":9999,"success_fraction":1.0}',
      'content-security-policy': "img-src 'none'; report-uri https://reports.example/leak-csp; report-to e",
      'content-security-policy-report-only': "script-src 'none'; report-uri /leak-csp-only",
    },
    body: '<!doctype html><img src="/a.png"><script>1</script><a id="a" href="#x" ping="/leak-ping">x</a><script>a.click()</script>',
  }),
  'workers.example': ({ url }) =>
    url.endsWith('.js')
      ? { headers: SCRIPT, body: `${fill(OF_WORKERS, 'workers.example')}; if (!url()) 0; function url() { return 1 }` }
      : page(`<script>
          new Worker('/worker.js');
          const nested = "new Worker(URL.createObjectURL(new Blob([" + JSON.stringify(${JSON.stringify(fill(OF_WORKERS, 'workers.example'))}) + "])))";
          new Worker(URL.createObjectURL(new Blob([nested])));</script>`),
  'shared-worker.example': ({ url }) =>
    url.endsWith('.js')
      ? { headers: SCRIPT, body: fill(OF_WORKERS, 'shared-worker.example') }
      : page(`<script>try { new SharedWorker('/shared.js') } catch (error) { console.log(error.message) }
          try { new SharedWorker(URL.createObjectURL(new Blob([${JSON.stringify(fill(OF_WORKERS, 'shared-worker.example'))}]))) } catch {}</script>`),
  'service-worker.example': ({ url }) =>
    url.endsWith('.js')
      ? { headers: SCRIPT, body: fill(OF_WORKERS, 'service-worker.example') }
      : page(`<script>const frame = document.createElement('iframe'); document.documentElement.append(frame);
          for (const w of [window, frame.contentWindow]) try {
            console.log('secure ' + w.isSecureContext);
            w.ServiceWorkerContainer.prototype.register.call(w.navigator.serviceWorker, '/leak-sw.js')
            .then(() => console.log('registered'), (error) => console.log(error.message)) } catch (error) { console.log(error.message) }
          </script>`),
  'realms.example': () =>
    page(`<script>const frame = document.createElement('iframe'); document.documentElement.append(frame);
      const of = frame.contentWindow; new of.WebSocket('wss://realms.example/leak-fresh-socket');
      of.fetch('https://realms.example/leak-fresh', { method: 'POST', body: 'x' });
      try { const peer = new of.RTCPeerConnection({ iceTransportPolicy: 'relay', iceServers: [
        { urls: ['turn:realms.example:443?transport=tcp', 'turns:realms.example:443?transport=tcp'], username: 'leak', credential: 'x' }] });
        peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)) } catch (e) { console.log(e.message) }
      const sr = document.createElement('iframe'); sr.srcdoc = '<p>'; document.documentElement.append(sr);
      new sr.contentWindow.WebSocket('wss://realms.example/leak-srcdoc-socket');
      const popup = window.open('about:blank'); if (popup) {
        popup.fetch('https://realms.example/leak-popup', { method: 'POST', body: 'x' });
        new popup.WebSocket('wss://realms.example/leak-popup-socket') }</script>`),
  'prerenders.example': ({ url }) =>
    url.endsWith('/pre')
      ? page(`<script>${fill(OF_WORKERS, 'prerenders.example')}</script>`)
      : page(`<script type="speculationrules">{"prerender":[{"source":"list","urls":["/pre"],"eagerness":"immediate"}],
          "prefetch":[{"source":"list","urls":["/pre?f"],"eagerness":"immediate"}]}</script><link rel="prerender" href="/pre">`),
  'odd-links.example': () =>
    page(`<script>for (const to of ['file:///etc/passwd', 'chrome://sandbox', 'view-source:https://odd-links.example/',
      'intent://x#Intent;scheme=http;end', 'mailto:leak@example.com', 'javascript:void 0', 'devtools://devtools/bundled/x',
      'ftp://127.0.0.1/', 'filesystem:https://odd-links.example/temporary/x', 'blob:null/x', 'tel:110', 'ms-word:x']) {
        try { window.open(to) } catch {}
        const f = document.createElement('iframe'); f.src = to; document.documentElement.append(f);
        fetch(to).then((r) => r.text()).then((t) => console.log('READ ' + t.slice(0, 80)), () => {}) }
      const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['MZ'])); a.download = 'a.exe'; a.click();
      try { print() } catch {} document.documentElement.requestFullscreen?.().catch(() => {});
      document.documentElement.requestPointerLock?.(); const i = document.createElement('input'); i.type = 'file'; i.click(); i.showPicker?.call
      navigator.credentials?.get({ publicKey: { challenge: new Uint8Array(8) } }).catch(() => {});</script><title>Odd</title>`),
};

function fill(text: string, host: string): string {
  return text.replaceAll('HOST', host);
}

function page(body: string): WebAnswer {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: `<!doctype html>${body}` };
}
