import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readHtml } from './visible-html.ts';

/** The HTML, what is shown of it, and what is hidden in it. */
type Row = [html: string, text: string, hidden?: string];

function table(rows: Record<string, Row>): void {
  for (const [name, [html, text, hidden = '']] of Object.entries(rows)) {
    it(name, () => {
      const reading = readHtml(html);
      assert.equal(reading.text, text);
      assert.equal(reading.hidden, hidden);
    });
  }
}

table({
  'begins a line for each block and keeps an empty one around paragraphs': [
    '<div>a</div><div>b</div><p>c</p>d',
    'a\nb\n\nc\n\nd',
  ],
  'folds white space as a browser does': ['<b>a </b> \n <i>b</i>  c', 'a b c'],
  'breaks lines at br': ['a<br>b<br/><br>c', 'a\nb\n\nc'],
  'keeps the lines of preformatted text': ['<pre>a\n  b</pre>c', 'a\n  b\nc'],
  'keeps lines where the style says so': ['<div style="white-space:pre-line">a \n b</div>', 'a\nb'],
  'separates cells by tabs and rows by lines': [
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    'a\tb\nc\td',
  ],
  'gives each item of a list its line': ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  'undoes entities, broken ones as a browser does': ['&#26085;&#x672C; &amp; &ampx &nosuch;', '日本 & &x &nosuch;'],
  'shows the words of pictures': ['<img alt="ログイン" src="https://a.example/b.png">', 'ログイン'],
  'shows neither title nor script nor style': [
    '<title>t</title><style>p{color:red}</style><script>alert(1)</script>x<noscript>y</noscript>',
    'xy',
  ],
  'shows the words of buttons and fields': [
    '<form><input type=submit value="送信"><input type=hidden value=no><input placeholder="カード番号"></form>',
    '送信カード番号',
  ],
  'leaves out characters that show nothing': ['ア&#8203;マ&shy;ゾ&#8204;ン &#x202A;x', 'アマゾン x'],
  'keeps joined emoji whole': ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
  'reads text behind a right-to-left override as it is seen': ['&#x202E;moc.nozama&#x202C; ok', 'amazon.com ok'],
  'reads letters that a style turns round as they are seen': [
    '<span style="unicode-bidi:bidi-override;direction:rtl">drow</span>',
    'word',
  ],
  'shows what a comment for other programs than Outlook reveals': [
    '<!--[if !mso]><!-->a<!--<![endif]--><!--[if mso]>b<![endif]-->',
    'a',
  ],
});

const hiding = {
  'display:none': 'display:none',
  'display:none in capitals and important': 'DISPLAY: NONE !important',
  'an escaped display:none': 'd\\69 splay:none',
  'visibility:hidden': 'visibility:hidden',
  'font-size 0': 'font-size:0',
  'font-size 0 in the shorthand': 'font:0/0 a',
  'font-size 1px': 'font-size:1px',
  'opacity 0': 'opacity:0',
  'the colour of the page': 'color:#fff',
  'the colour of its own background': 'color:rgb(10, 20, 30);background:#0a141e url',
  'nearly the colour of its background': 'background-color:#f4f4f4;color:#f0f2f4',
  'no colour at all': 'color:transparent',
  'a box of no height': 'height:0;overflow:hidden',
  'a box of no width': 'width:0px;overflow:hidden',
  'a box of no greatest height': 'max-height:0;overflow:hidden',
  'a place far left': 'position:absolute;left:-9999px',
  'a place far above': 'position:absolute;top:-200em',
  'an indent far left': 'text-indent:-9999px',
  'clipping to nothing': 'position:absolute;clip:rect(0,0,0,0)',
  'scaling to nothing': 'transform:scale(0)',
};
for (const [name, style] of Object.entries(hiding)) {
  table({ [`tells text apart that is hidden by ${name}`]: [`a<div style="${style}">b<i>c</i></div>d`, 'a\nd', 'bc'] });
}

table({
  'hides by attribute': ['a<p hidden>b</p>', 'a', 'b'],
  'hides by class, id, tag, and below one another': [
    '<style>.x{display:none} #y{display:none} u{display:none} .z td{display:none}</style>a<b class="w x">b</b><b id=y>c</b><u>d</u><table class=z><td>e</table>',
    'a',
    'bcd\ne',
  ],
  'does not take a rule for phones as one for all': [
    '<style>@media (max-width:600px){.x{display:none}} .y{color:red}</style><b class=x>a</b>',
    'a',
  ],
  'takes a rule that holds on every screen, however it is dressed up': [
    '<style>@media only screen and (min-width:1px){.x{display:none}}</style>a<b class=x>b</b>',
    'a',
    'b',
  ],
  'leaves a gap where letters have the colour of the page': ['a<span style="color:#fff">x</span>b', 'a b', 'x'],
  'joins letters again between which some of no size stand': [
    'ア<i style="font-size:0">x</i>マ<i hidden>y</i>ゾン',
    'アマゾン',
    'xy',
  ],
  'shows what is hidden from Outlook alone, as the buttons of newsletters are': ['<a style="mso-hide:all">a</a>', 'a'],
  'shows what spills over a box of no height': ['<div style="max-height:0">a</div>', 'a'],
  'does not fall for a second value that browsers drop': [
    'a<i style="display:none;display:shown">b</i><i style="font-size:0;font-size:large!">c</i>',
    'a',
    'bc',
  ],
  'takes a rule for screens': ['<style>@media screen{.x{display:none}}</style>a<b class=x>b</b>', 'a', 'b'],
  'prefers the style attribute to a rule, and an important rule to both': [
    '<style>.x{display:none} .y{display:none!important}</style><b class=x style="display:inline">a</b><b class=y style="display:inline">b</b>',
    'a',
    'b',
  ],
  'hides by old attributes': [
    '<table bgcolor=#123456><tr><td><font color=123456>b</font><font color=white>a</font></table>',
    'a',
    'b',
  ],
  'shows text again that asks for it inside something invisible': [
    '<div style="visibility:hidden">b<i style="visibility:visible">a</i></div>',
    'a',
    'b',
  ],
  'shows text again that is large inside something of no size': [
    '<div style="font-size:0">b<i style="font-size:14px">a</i></div>',
    'a',
    'b',
  ],
  'does not show again what stands in something not displayed': [
    'a<div style="display:none"><i style="display:block">b</i></div>',
    'a',
    'b',
  ],
  'says nothing about white text on a picture': [
    '<div style="background:url(x.png)"><b style="color:#fff">a</b></div>',
    'a',
  ],
  'shows white text on a dark ground': ['<body bgcolor=#000><b style="color:#fff">a</b>', 'a'],
  'shows a link in its own colour inside white text': [
    '<div style="color:#fff">b<a href="https://a.example/">a</a></div>',
    'a',
    'b',
  ],
  'knows that width and height mean nothing to text in a line': [
    '<span style="width:0;height:0;overflow:hidden">a</span>',
    'a',
  ],
});

it('names fonts and languages once', () => {
  const reading = readHtml(
    '<html lang=JA><style>p{font:12px/1.5 "Microsoft YaHei", sans-serif}</style><p style="font-family:\'宋体\',Meiryo"><font face="meiryo,SimSun" lang=zh-CN>',
  );
  assert.deepEqual(reading.fonts, ['Microsoft YaHei', 'sans-serif', '宋体', 'Meiryo', 'SimSun']);
  assert.deepEqual(reading.languages, ['ja', 'zh-cn']);
});
