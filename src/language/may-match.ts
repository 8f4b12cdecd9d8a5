import { GROUPS, groupOf, type Need, needOf, pairOf } from './pattern-needs.ts';

const needs = new WeakMap<RegExp, { need: Need }>();

/** Which groups of letters the text holds, that was asked of last: dozens of patterns are asked of one text in a row. */
const held = { text: '', groups: new Uint8Array(GROUPS) };

/**
 * False where the pattern is certain to match nowhere in the text, by the groups of letters that each of its matches
 * holds. Most patterns are nowhere in most texts, and one pass over the text spares a search for each of them. Takes a pattern
 * that lives as long as the program.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let known = needs.get(pattern);
  if (known === undefined) {
    known = { need: needOf(pattern) };
    needs.set(pattern, known);
  }
  if (known.need === undefined) return true;
  if (held.text !== text) note(text);
  return isMet(known.need);
}

function note(text: string): void {
  const { groups } = held;
  held.text = text;
  groups.fill(0);
  let before = text.charCodeAt(0);
  let code = text.charCodeAt(1);
  for (let at = 1; at < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    if (before > 0x7f || code > 0x7f) groups[pairOf(before, code)] = 1;
    groups[groupOf(before, code, next)] = 1;
    before = code;
    code = next;
  }
}

function isMet(need: NonNullable<Need>): boolean {
  if ('groups' in need) return need.groups.every(isHeld);
  return 'all' in need ? need.all.every(isMetOrSilent) : need.one.some(isMetOrSilent);
}

function isMetOrSilent(need: Need): boolean {
  return need === undefined || isMet(need);
}

function isHeld(group: number): boolean {
  return held.groups[group] === 1;
}
