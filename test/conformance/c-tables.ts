/** Where a row of a C table ends, its braces outside strings; strings of C have no newline in them. */
const ROW = /\{((?:"(?:\\.|[^"\\\n])*"|[^{}"\n])*)\}/g;
const VALUE = /"((?:\\.|[^"\\\n])*)"|([A-Za-z_0-9-]+)/g;

/**
 * The rows of the table `name` in C source (`TYPE name[] = { {…}, {…}, {NULL} };`), each value as C means it: strings
 * unescaped and ended by their first NUL, numbers and constants as written. The closing row of NULLs is left out.
 */
export function tableOf(source: string, name: string): string[][] {
  const start = source.indexOf(`${name}[]`);
  const end = source.indexOf('};', start);
  const body = start < 0 ? '' : source.slice(source.indexOf('{', start) + 1, end).replace(/\/\*[^*]*\*\//g, '');
  return [...body.matchAll(ROW)]
    .map(([, row = '']) =>
      [...row.matchAll(VALUE)].map(([, text, word]) => (text === undefined ? (word ?? '') : unescaped(text))),
    )
    .filter(([first]) => first !== 'NULL');
}

/** The characters of a C string; `\0xd8` is a NUL and three letters, so the string ends there. */
function unescaped(text: string): string {
  return text.replace(/\\0.*$/s, '').replace(/\\(.)/g, '$1');
}
