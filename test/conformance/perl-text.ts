/** Text of Perl tests as data: what is read here are literals, never code. */

/** `name. 600 TYPE data` lines of a zone, as `zonefile_parse` is given them: single-quoted strings. */
export function zoneLines(source: string): { name: string; type: string; data: string }[] {
  return [...source.matchAll(/^\s*'(\S+)\.\s+\d+\s+([A-Z]+)\s+([^'\n]*)'/gm)].map(
    ([, name = '', type = '', data = '']) => ({
      name,
      type,
      data: data.trim().replace(/^"(.*)"$/, '$1'),
    }),
  );
}

/** The body of `sub name {…}`, up to the brace that closes it at the start of a line. */
export function bodyOf(source: string, name: string): string {
  const start = source.search(new RegExp(`^sub ${name} \\{`, 'm'));
  return start < 0 ? '' : source.slice(start, source.indexOf('\n}', start));
}

/** Every `'key' => value` whose value is a string or a number, in order. */
export function pairsOf(body: string): [key: string, value: string][] {
  return [...body.matchAll(/^\s*'([^']*)'\s*=>\s*(?:'([^']*)'|(\d+))/gm)].map(([, key = '', text, number]) => [
    key,
    text ?? number ?? '',
  ]);
}

/** Rows `[ 'a', 'b', 'c' ]` of strings. */
export function rowsOf(body: string): string[][] {
  return [...body.matchAll(/^\s*\[((?:\s*'[^']*',?)+)\s*\]/gm)].map(([, row = '']) =>
    [...row.matchAll(/'([^']*)'/g)].map(([, text = '']) => text),
  );
}

/** `key => [qw/ a b /]` and `key => [ 0, 'b' ]` of a hash `%name = (…)`. */
export function listsOf(body: string, name: string): [key: string, values: string[]][] {
  const start = body.indexOf(`%${name} = (`);
  const hash = start < 0 ? '' : body.slice(start, body.indexOf('\n    );', start));
  return [...hash.matchAll(/(\w+)\s*=>\s*\[\s*(?:qw\s*([/{])\s*([^\n]*?)\s*[/}]\s*|([^\]]*))\]/g)].map(
    ([, key = '', , words, list = '']) => [
      key,
      words === undefined ? list.split(',').map((value) => value.trim().replace(/^'(.*)'$/, '$1')) : words.split(/\s+/),
    ],
  );
}

/** `subtest 'name' => sub {…};` by name. */
export function subtestsOf(source: string): [name: string, body: string][] {
  return [...source.matchAll(/^subtest '([^']+)' => sub \{\n(.*?)^\};/gms)].map(([, name = '', body = '']) => [
    name,
    body,
  ]);
}
