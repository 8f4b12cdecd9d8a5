const MOST = 100;
/** UTF-16 units of the type's declarations, of one entity, and by which a file may grow. */
const LOOK = 64 * 1024;
const LONGEST = 8192;
const GROWTH = 1024 * 1024;
/** An entity may hold another one. */
const LAYERS = 3;
const DECLARED = /<!ENTITY\s{1,16}([\w.-]{1,64})\s{1,16}(?:"([^"]{0,8192})"|'([^']{0,8192})')\s{0,16}>/g;

/**
 * A file of XML with the entities written out that its own document type declares (XML 1.0 section 4.2.1): a browser does
 * so, and addresses hide in them. Bounded, whatever the entities multiply to.
 */
export function withEntities(text: string): string {
  const head = text.slice(0, LOOK);
  if (!/<!ENTITY\s/.test(head)) return text;
  const declared = [...head.matchAll(DECLARED)].slice(0, MOST);
  const values = new Map(
    declared.map(([, name = '', double, single]) => [name, (double ?? single ?? '').slice(0, LONGEST)]),
  );
  let room = GROWTH;
  let whole = text;
  for (let layer = 0; layer < LAYERS && room > 0; layer += 1) {
    whole = whole.replace(/&([\w.-]{1,64});/g, (written, name: string) => {
      const value = values.get(name);
      if (value === undefined || value.length > room) return written;
      room -= value.length;
      return value;
    });
  }
  return whole;
}
