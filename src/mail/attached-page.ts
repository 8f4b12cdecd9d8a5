import { plainScript } from './script-targets.ts';
import type { HtmlReading } from './visible-html.ts';

/** What an attached page or picture does when a browser opens it, as far as its source shows; nothing was run. */
export interface AttachedPage {
  /** It has, or its script writes, a field for a password or a card number. */
  asksSecret: boolean;
  /** Its script decodes something and puts it into the page, or runs it: the source does not show what a reader sees. */
  buildsItself: boolean;
  /** It leads on by itself, without a click. */
  leadsOn: boolean;
  /** It has programs, in elements of their own or in handlers of events; data for programs are none. */
  scripts: boolean;
}

/** UTF-16 units of script that are looked through. */
const LIMIT = 512 * 1024;
const PASSWORD_FIELD = /type\s{0,4}=\s{0,4}["'`\\]{0,3}password\b/i;
const DECODES =
  /\b(?:atob|unescape|decodeURIComponent|fromCharCode|fromCodePoint|fromBase64|TextDecoder|charCodeAt)\b|[A-Za-z0-9+/]{400}/;
const SHOWS =
  /\bdocument\s{0,4}\.\s{0,4}(?:write|writeln|open)\b|\b(?:inner|outer)HTML\s{0,4}\+?=|\binsertAdjacentHTML\b|\bcreateObjectURL\b|\bsrcdoc\b|\beval\s{0,4}\(|\bFunction\s{0,4}\(|\bdata:text\/html/i;
const LEADS_ON =
  /\blocation(?:["'`]\s{0,4}\])?(?:\s{0,4}\.\s{0,4}href|\s{0,4}\[\s{0,4}["'`]href["'`]\s{0,4}\])?\s{0,4}=(?!=)|\blocation\s{0,4}\.\s{0,4}(?:replace|assign)\s{0,4}\(|\bwindow\s{0,4}\.\s{0,4}open\s{0,4}\(/;

/** Takes what was read of the page, and its scripts as they stand in it. */
export function attachedPage({ scripts, tricks }: HtmlReading): AttachedPage {
  const program = scripts.join('\n').slice(0, LIMIT);
  const plain = program === '' ? '' : plainScript(program);
  return {
    asksSecret: tricks.secretFields > 0 || PASSWORD_FIELD.test(plain),
    buildsItself: DECODES.test(program) && SHOWS.test(plain),
    leadsOn: tricks.refreshes > 0 || LEADS_ON.test(plain),
    scripts: tricks.scripts > 0 || scripts.some((script) => /^\s{0,64}[^\s[{]/.test(script)),
  };
}
