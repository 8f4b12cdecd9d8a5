import { withoutInvisible } from './visible-characters.ts';

/**
 * Plain text as its reader sees it: line ends as `\n`, soft line breaks of `format=flowed` undone (RFC 3676), control and
 * zero-width characters left out. `parameters` are those of Content-Type.
 */
export function readPlain(text: string, parameters: Record<string, string>): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const flowed = parameters.format?.toLowerCase() === 'flowed';
  return withoutInvisible(flowed ? joined(lines, parameters.delsp?.toLowerCase() === 'yes') : lines);
}

function joined(text: string, deleteSpace: boolean): string {
  const result: string[] = [];
  let open = false;
  let depth = 0;
  for (const line of text.split('\n')) {
    const quotes = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(quotes).replace(/^ /, '');
    const signature = content === '-- ';
    const soft = content.endsWith(' ') && !signature;
    const kept = soft && deleteSpace ? content.slice(0, -1) : content;
    if (open && quotes === depth && !signature) result.push(kept);
    else result.push(result.length === 0 ? '' : '\n', '>'.repeat(quotes), quotes > 0 ? ' ' : '', kept);
    open = soft;
    depth = quotes;
  }
  return result.join('');
}

/** Rich text of RFC 1896 and its forerunner `text/richtext` without its commands. */
export function withoutCommands(text: string): string {
  return text
    .replace(/<param>[^<]{0,1000}<\/param>/gi, '')
    .replace(/<\/?[a-z-]{1,60}>/gi, '')
    .replaceAll('<<', '<');
}

/** Soft line breaks and `=3D` of a quoted-printable text whose header does not say that it is one. */
export function withoutQuotedPrintable(text: string): string {
  if (!/=3D/i.test(text) || !/=\r?\n/.test(text)) return text;
  return text.replace(/=[ \t]{0,8}\r?\n/g, '').replace(/=3D/gi, '=');
}
