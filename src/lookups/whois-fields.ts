/** One labelled value of a WHOIS answer. `section` is the heading above it, where the answer has any. */
export interface WhoisField {
  section: string;
  label: string;
  value: string;
}

const MAX_LINES = 3000;
const MAX_LINE = 1000;

/**
 * The `label: value` lines of an answer, labels in lower case with single spaces. A label without a value that is
 * followed by indented lines is a heading (EURid, Nominet): its lines carry it as section, plain ones as `label` too.
 */
export function whoisFields(text: string): WhoisField[] {
  const fields: WhoisField[] = [];
  let heading = { section: '', indent: -1 };
  for (const raw of text.split('\n', MAX_LINES)) {
    const line = raw.slice(0, MAX_LINE).trimEnd();
    const content = line.trimStart();
    if (content === '' || /^[%#>]/.test(content)) continue;
    const indent = line.length - content.length;
    if (indent <= heading.indent) heading = { section: '', indent: -1 };

    const { label, value } = labelled(content);
    if (label === undefined) {
      if (heading.section) fields.push({ section: heading.section, label: heading.section, value: content });
    } else if (value === '') {
      if (heading.indent < 0 || indent <= heading.indent) heading = { section: label, indent };
    } else {
      fields.push({ section: heading.section, label, value });
    }
  }
  return fields;
}

/** A label is words in front of the first colon that ends a word; `http://…` and times have none. */
function labelled(content: string): { label: string | undefined; value: string } {
  const colon = content.search(/:(?:\s|$)/);
  const written = colon > 0 ? content.slice(0, colon) : '';
  if (written === '' || written.length > 60) return { label: undefined, value: content };
  const label = written
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return { label, value: content.slice(colon + 1).trim() };
}
