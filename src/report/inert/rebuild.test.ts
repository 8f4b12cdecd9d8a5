import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { inertHtml } from './rebuild.ts';
import { safeStyle } from './style.ts';

const rebuilt = (html: string): string =>
  inertHtml(html, 'en', (text) => text).inert.replace(/^.*?<body>|<\/body>.*$/gs, '');

it('keeps the looks of a mail', () => {
  assert.equal(
    rebuilt(
      '<table width="600" bgcolor="#eee"><tr><td align=center style="color:#fff;padding:4px 8px"><b>48</b> 時間</table>',
    ),
    '<table width="600" bgcolor="#eee"><tbody><tr><td align="center" style="color:#fff;padding:4px 8px"><b>48</b> 時間</td></tr></tbody></table>',
  );
});

it('turns a link into words with its dead target, and a picture into a box', () => {
  assert.equal(
    rebuilt('<a href="https://dm1k.example/a?b=1" onclick=x>見る</a>'),
    '<span class="mk-link" title="hxxps[:]//dm1k[.]example/a?b=1">見る</span>',
  );
  assert.equal(
    rebuilt('<img src="http://a.example/p.png" alt="ロゴ">'),
    '<span class="mk-box" title="hxxp[:]//a[.]example/p[.]png">[picture: ロゴ]</span>',
  );
});

it('shows a form without anything to send', () => {
  assert.equal(
    rebuilt('<form action=x><input type=hidden value=secret><input type=password><button>送信</button></form>'),
    '<div><span class="mk-field">password</span><span class="mk-field">送信</span></div>',
  );
});

it('leaves out what a reader would not see, and says where a frame was', () => {
  assert.equal(rebuilt('a<script>x</script><style>p{}</style><!-- c --><template>t</template>b'), 'ab');
  assert.equal(rebuilt('<iframe src=x></iframe>'), '<span class="mk-box">[iframe]</span>');
});

it('keeps only styles that cannot reach or cover anything', () => {
  assert.equal(
    safeStyle('color:red;position:fixed;background:url(x);font-family:"MS ゴシック";--a:b;width:calc(1px)'),
    'color:red;font-family:"MS ゴシック"',
  );
  assert.equal(
    safeStyle('color:r\\65 d;background:image-set("x" 1x);background-color:rgba(0,0,0,.5)'),
    'background-color:rgba(0,0,0,.5)',
  );
});

it('masks recipients that stood in character references', () => {
  const { inert } = inertHtml('info&#64;example.co.jp', 'ja', (text) => text.replace('info@example.co.jp', '***'));
  assert.match(inert, /<body>\*\*\*<\/body>/);
});

it('stays small, in bounded time, on input that is made to grow', () => {
  const many = Array.from({ length: 6000 }, (_, index) => `<b a${index}=1>`).join('');
  const hostile = [
    many + '<p>'.repeat(60_000),
    '<div>'.repeat(100_000),
    '<table><tr><td>'.repeat(30_000),
    `<a href=x>${'<b>'.repeat(20_000)}${'</a><a>'.repeat(20_000)}`,
    '<'.repeat(500_000),
    `<p style="${'color:red;'.repeat(50_000)}">`,
    `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>`,
    'あ'.repeat(600_000),
  ];
  for (const html of hostile) {
    const spent = processorTime();
    const { inert, height } = inertHtml(html, 'ja', (text) => text);
    assert.ok(inert.length < 500_000 && height <= 1400, html.slice(0, 30));
    assert.ok(spent() < BOUNDED, html.slice(0, 30));
  }
});
