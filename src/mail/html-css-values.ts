/** Values that browsers accept; a declaration with any other is dropped, and the one before it stays in force. */
const ACCEPTED: Record<string, RegExp> = {
  display:
    /^(?:none|contents|block|inline|flow|flow-root|list-item|run-in|(?:inline-)?(?:block|table|flex|grid)|-webkit-(?:inline-)?box|table-(?:row|cell|caption|column|row-group|header-group|footer-group|column-group)|inherit|initial|unset|revert)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert)$/,
  opacity: /^(?:[+-]?[\d.]{1,20}(?:e-?\d{1,3})?%?|calc\(.*|inherit|initial|unset|revert)$/,
  position: /^(?:static|relative|absolute|fixed|sticky|-webkit-sticky|inherit|initial|unset|revert)$/,
  overflow:
    /^(?:visible|hidden|clip|scroll|auto|inherit|initial|unset|revert)(?:\s+(?:visible|hidden|clip|scroll|auto))?$/,
  'font-size': /^(?:[+]?[\d.]{1,20}(?:[a-z]{1,4}|%)?|-0[a-z]{0,4}|[a-z-]{4,9}|calc\(.*|clamp\(.*|m(?:in|ax)\(.*)$/,
  color: /^(?:#?[0-9a-f]{3,8}|[a-z]{3,24}|-?[a-z-]{3,16}\(.*)$/,
};

/** True where a browser would take the value for the property, or where the property is none that hides text. */
export function isAccepted(property: string, value: string): boolean {
  const accepted = Object.hasOwn(ACCEPTED, property) ? ACCEPTED[property] : undefined;
  return accepted === undefined || accepted.test(value.slice(0, 200).toLowerCase());
}
