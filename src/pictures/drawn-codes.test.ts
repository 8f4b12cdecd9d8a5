import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openMail } from '../mail/parse.ts';
import { withCodes } from './read-codes.ts';
import { mailWith, modulesOf } from './testing.ts';

const ADDRESS = 'https://login.example/verify?id=123';
const dark = await modulesOf(ADDRESS);

async function linksIn(raw: Uint8Array) {
  const settings = { startedAt: '2024-05-10T01:00:00Z', ownDomains: [], trustedHosts: [], knownSenders: [] };
  const { links } = await withCodes(openMail(raw, { ...settings, language: 'ja' }));
  return links.filter(({ where }) => where.startsWith('qr-')).map(({ where, url }) => ({ where, url }));
}

function rows(cell: (isDark: boolean) => string, row: (cells: string) => string): string {
  return dark.map((line) => row(line.map(cell).join(''))).join('\n');
}

function table(cell: (isDark: boolean) => string): string {
  return `<table cellspacing=0 cellpadding=0>${rows(cell, (cells) => `<tr>${cells}</tr>`)}</table>`;
}

/** Runs of one colour in a row as one cell each. */
function runs(line: boolean[]): { isDark: boolean; length: number }[] {
  const list: { isDark: boolean; length: number }[] = [];
  for (const isDark of line) {
    const last = list.at(-1);
    if (last?.isDark === isDark) last.length += 1;
    else list.push({ isDark, length: 1 });
  }
  return list;
}

const sized = (isDark: boolean) => `<td width=6 height=6 bgcolor="${isDark ? '#000000' : '#ffffff'}"></td>`;
const styled = (isDark: boolean) =>
  `<td style="width:5px;height:5px;padding:0;background:${isDark ? 'rgb(20,20,60)' : 'white'}">&nbsp;</td>`;
const boxed = (css: string) => (isDark: boolean) =>
  `<div style="${css};background-color:${isDark ? 'black' : 'transparent'}"></div>`;

describe('codes drawn with cells', () => {
  const pages: Record<string, string> = {
    'a table with bgcolor': table(sized),
    'a table with styles and other dark colours': table(styled),
    'a table inside tables, behind text': `<table><tr><td width=600>お知らせ</td></tr><tr><td><table><tr><td>${table(sized)}</td></tr></table></td></tr></table>`,
    'a table without sizes': table((isDark) => `<td${isDark ? ' bgcolor=black' : ''}>&nbsp;</td>`),
    'classes of a style sheet': `<style>.a,.b{width:4px;height:4px}.a{background:#111}</style>${table((isDark) => `<td class="${isDark ? 'a' : 'b'}"></td>`)}`,
    'runs of cells with colspan': `<table>${dark
      .map(
        (line) =>
          `<tr height=6>${runs(line)
            .map(
              ({ isDark, length }) =>
                `<td colspan=${length} width=${length * 6} bgcolor=${isDark ? 'black' : 'white'}></td>`,
            )
            .join('')}</tr>`,
      )
      .join('')}</table>`,
    'inline blocks in rows': rows(
      boxed('display:inline-block;width:6px;height:6px'),
      (cells) => `<div style="font-size:0">${cells}</div>`,
    ),
    'floats that wrap in a box of fixed width': `<div style="width:${dark.length * 6}px">${rows(boxed('float:left;width:6px;height:6px'), (cells) => cells)}</div>`,
    'a grid': `<div style="display:grid;grid-template-columns:repeat(${dark.length},6px)">${rows(boxed('height:6px'), (cells) => cells)}</div>`,
    'boxes at places': dark
      .flatMap((line, y) =>
        line.map((isDark, x) =>
          isDark
            ? `<i style="position:absolute;left:${x * 6}px;top:${y * 6}px;width:6px;height:6px;background:#000"></i>`
            : '',
        ),
      )
      .join(''),
    'light cells on a dark table': `<table bgcolor=black cellpadding=24><tr><td style="padding:24px;background:black">${table((isDark) => sized(!isDark))}</td></tr></table>`,
  };
  for (const [name, page] of Object.entries(pages)) {
    it(`are read from ${name}`, async () => {
      assert.deepEqual(await linksIn(mailWith(page)), [{ where: 'qr-cells', url: ADDRESS }]);
    });
  }

  it('are not seen in a table of data with as many cells', async () => {
    const page = table((isDark) => `<td bgcolor="#eeeeee">${isDark ? '1,200' : '300'}</td>`);
    assert.deepEqual(await linksIn(mailWith(page)), []);
  });
});

describe('codes drawn with letters', () => {
  const wide = dark.map((line) => line.map((isDark) => (isDark ? '██' : '  ')).join('')).join('\n');
  const halves = dark
    .filter((_, y) => y % 2 === 0)
    .map((line, row) => line.map((upper, x) => halfBlock(upper, dark[row * 2 + 1]?.[x] ?? false)).join(''))
    .join('\n');
  const squares = dark.map((line) => line.map((isDark) => (isDark ? '⬛' : '⬜')).join('')).join('\n');

  for (const [name, text] of Object.entries({ 'full blocks': wide, 'half blocks': halves, squares })) {
    it(`are read from ${name} in a plain text`, async () => {
      const raw = Buffer.from(
        `From: a@shop.example\nContent-Type: text/plain; charset=utf-8\n\n読み取ってください\n\n${text}\n\n以上\n`,
      );
      assert.deepEqual(await linksIn(raw), [{ where: 'qr-letters', url: ADDRESS }]);
    });
    it(`are read from ${name} in HTML`, async () => {
      assert.deepEqual(await linksIn(mailWith(`<p>読み取り</p><pre>${text}</pre>`)), [
        { where: 'qr-letters', url: ADDRESS },
      ]);
    });
  }

  it('are read from blanks with a background', async () => {
    const page = rows(
      (isDark) => `<span style="background:${isDark ? '#000' : '#fff'}">&nbsp;&nbsp;</span>`,
      (cells) => `${cells}<br>`,
    );
    assert.deepEqual(await linksIn(mailWith(page)), [{ where: 'qr-letters', url: ADDRESS }]);
  });

  it('are not seen in a frame of block letters', async () => {
    const frame = `${'█'.repeat(60)}\n${`█${' '.repeat(58)}█\n`.repeat(10)}${'█'.repeat(60)}`;
    assert.deepEqual(await linksIn(mailWith(`<pre>${frame}</pre>`)), []);
  });

  it('are read where a dot far away stretches the drawing, deep inside, and on a later page', async () => {
    const dot = '<div style="position:absolute;left:90000px;top:90000px;width:3px;height:3px;background:#000"></div>';
    const code = table(sized);
    const pages = [...Array.from({ length: 6 }, (_, index) => `<p>${index}</p>`), code];
    const parts = pages.map((page) => `--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n`).join('');
    const several = Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}--b--\r\n`,
    );
    for (const mail of [mailWith(dot + code), mailWith('<div>'.repeat(100) + code), several]) {
      assert.deepEqual(await linksIn(mail), [{ where: 'qr-cells', url: ADDRESS }]);
    }
  });

  it('are said not to be looked for where a page is drawn no further', async () => {
    const settings = { startedAt: '2024-05-10T01:00:00Z', ownDomains: [], trustedHosts: [], knownSenders: [] };
    const read = async (html: string) => withCodes(openMail(mailWith(html), { ...settings, language: 'ja' }));
    for (const front of [`<p>${'word '.repeat(200_000)}</p>`, '<b></b>'.repeat(60_000)]) {
      const { codes, defects } = await read(front + table(sized));
      assert.deepEqual(codes, []);
      assert.ok(defects.some(({ kind, detail }) => kind === 'picture-not-read' && detail.startsWith('drawn')));
    }
    const { defects } = await read(table(sized));
    assert.deepEqual(defects, []);
  });
});

function halfBlock(upper: boolean, lower: boolean): string {
  if (upper && lower) return '█';
  if (upper) return '▀';
  return lower ? '▄' : ' ';
}
