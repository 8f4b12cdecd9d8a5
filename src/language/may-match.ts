import { GROUPS, groupOf, needOf, pairOf } from './pattern-needs.ts';

/** Lists of groups one after the other, an `END` behind each; `undefined` for a pattern that has to be tried. */
const needs = new WeakMap<RegExp, { lists: Int32Array | undefined }>();
const END = -1;

interface Held {
  text: string;
  /** Which groups of letters it holds. */
  groups: Uint8Array;
}

/** Dozens of patterns are asked of one text in a row, or in turns of a text and of the same without accents. */
let last: Held = { text: '', groups: new Uint8Array(GROUPS) };
let other: Held = { text: '', groups: new Uint8Array(GROUPS) };

/**
 * False where the pattern is certain to match nowhere in the text, by the groups of letters that each of its matches
 * holds. Most patterns are nowhere in most texts, and one pass over the text spares a search for each of them. Takes a pattern
 * that lives as long as the program.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let known = needs.get(pattern);
  if (known === undefined) {
    const need = needOf(pattern);
    known = { lists: need && Int32Array.from(need.flatMap((groups) => [...groups, END])) };
    needs.set(pattern, known);
  }
  if (known.lists === undefined) return true;
  return isMet(known.lists, groupsIn(text));
}

function groupsIn(text: string): Uint8Array {
  if (text !== last.text) {
    [last, other] = [other, last];
    if (text !== last.text) note(last, text);
  }
  return last.groups;
}

function note(held: Held, text: string): void {
  const { groups } = held;
  held.text = text;
  groups.fill(0);
  let before = text.charCodeAt(0);
  let code = text.charCodeAt(1);
  for (let at = 2; at <= text.length; at += 1) {
    const next = at < text.length ? text.charCodeAt(at) : 0;
    if (before > 0x7f || code > 0x7f) groups[pairOf(before, code)] = 1;
    groups[groupOf(before, code, next)] = 1;
    before = code;
    code = next;
  }
}

function isMet(lists: Int32Array, groups: Uint8Array): boolean {
  for (let at = 0; at < lists.length; at += 1) {
    while (groups[lists[at] ?? END] === 1) at += 1;
    if (lists[at] === END) return true;
    while (lists[at] !== END) at += 1;
  }
  return false;
}
