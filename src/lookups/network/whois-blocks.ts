/** Lines that stand together in an answer: one object of the registry. Labels in lower case. */
export interface WhoisBlock {
  fields: { label: string; value: string }[];
}

const MAX_LINES = 2000;
const MAX_LINE = 500;

/** Labels with which an object begins, where a copy of an answer lost the blank line in front. */
const OPENING = new Set(['inetnum', 'inet6num', 'netrange', 'organisation', 'irt', 'route', 'route6', 'orgname']);

/**
 * The objects of an answer as `label: value` lines, parted by blank lines and by headings in brackets. Comments (`%`, `#`)
 * are no part of them; a line that continues the one above (RFC 2622 section 2) is left out.
 */
export function whoisBlocks(text: string): WhoisBlock[] {
  const blocks: WhoisBlock[] = [];
  let open: WhoisBlock | undefined;
  for (const raw of text.split('\n', MAX_LINES)) {
    const line = raw.slice(0, MAX_LINE).trim();
    if (line === '' || /^(?:[%#]|\[|-{4})/.test(line)) {
      open = undefined;
      continue;
    }
    const colon = line.indexOf(':');
    const label = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (label === '' || label.length > 60) continue;
    if (open === undefined || OPENING.has(label)) {
      open = { fields: [] };
      blocks.push(open);
    }
    open.fields.push({ label, value: line.slice(colon + 1).trim() });
  }
  return blocks;
}

/** Values of the first of the labels that the block carries with any. */
export function valuesOf(blocks: readonly WhoisBlock[], labels: readonly string[]): string[] {
  const all = blocks.flatMap((block) => block.fields);
  for (const label of labels) {
    const values = all.filter((field) => field.label === label && field.value !== '').map(({ value }) => value);
    if (values.length > 0) return values;
  }
  return [];
}
