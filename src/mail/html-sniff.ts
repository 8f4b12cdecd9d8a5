const DOCUMENT =
  /^[\s\uFEFF]{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?(?:<!--[^>]{0,400}-->\s{0,64}){0,4}<(?:!doctype\s{1,16}html|html|head|body)[\s>]/i;
const ELEMENT = /<(?:html|body|table|div|p|a|br|img|form|span|center|font|h[1-6]|meta|svg)(?:\s[^<>]{0,2000})?\/?>/i;
const LOOK = 4096;

/** Text that is a whole HTML document, whatever its header calls it; lenient mail programs show it as one. */
export function isHtmlDocument(text: string): boolean {
  return DOCUMENT.test(text.slice(0, LOOK));
}

/** Text between or behind the parts that holds elements of HTML. */
export function holdsHtml(text: string): boolean {
  return ELEMENT.test(text.slice(0, 256 * 1024));
}
