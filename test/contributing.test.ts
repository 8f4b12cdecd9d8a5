import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';

/** The pages by which somebody new adds something name files, symbols and commands; each of them has to be there. */
const root = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const below = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const pages = ['CONTRIBUTING.md', ...below('docs/contributing').filter((path) => path.endsWith('.md'))];
const files = ['src', 'test', 'tools', 'docs', 'cases', 'examples'].flatMap(below);
const sources = files.filter((path) => /^(?:src|test)\/.*\.ts$/.test(path) && !path.startsWith('test/contributing'));
const code = sources.map(read).join('\n');
const lines = new Set(code.split('\n').map((line) => line.trim()));
const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;

/** A name of the reader's own choosing. */
const PLACEHOLDER = /<|[Yy]ours/;

for (const page of pages) {
  const text = read(page);
  const prose = text.replace(/^ *```.*?^ *```$/gms, '');
  const inline = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

  describe(page, () => {
    it('names files that exist', () => {
      const paths = inline.filter((inside) =>
        /^(?:(?:src|test|tools|docs|cases|examples)\/[\w.*/-]*|[\w.*/-]+\.(?:ts|mjs|md|ndjson))$/.test(inside),
      );
      const missing = paths.filter((path) => !PLACEHOLDER.test(path) && !stands(path));
      assert.deepEqual(missing, []);
      const links = [...prose.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
      assert.deepEqual(
        links.filter((target) => !existsSync(new URL(target, new URL(page, root)))),
        [],
      );
    });

    it('names symbols that the source has', () => {
      const symbols = inline.flatMap((inside) => /^([A-Za-z_$][\w$]*)(?:\(.*\))?$/.exec(inside)?.[1] ?? []);
      assert.deepEqual(
        symbols.filter((name) => !PLACEHOLDER.test(name) && !words.has(name)),
        [],
      );
    });

    it('shows code that is written so', () => {
      const blocks = [...text.matchAll(/^ *```ts\n(.*?)^ *```$/gms)].map(([, block = '']) => block);
      const shown = blocks.flatMap((block) => block.split('\n').map((line) => line.trim()));
      assert.deepEqual(
        shown.filter((line) => line !== '' && !line.includes('…') && !lines.has(line)),
        [],
      );
    });

    it('names commands that package.json has', () => {
      const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => scripts[name] === undefined),
        [],
      );
    });
  });
}

/** A path from the root, a folder of it, or the name of a file somewhere; `*` stands for any letters. */
function stands(path: string): boolean {
  const form = new RegExp(`^${path.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
  return path.includes('/')
    ? existsSync(new URL(path, root)) || files.some((file) => form.test(file))
    : existsSync(new URL(path, root)) || files.some((file) => form.test(basename(file)));
}
