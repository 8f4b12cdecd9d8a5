import type { Check } from './define.ts';

/** Checks of links that need nothing but the address: the others set a link beside the words and the sender of a mail. */
const OF_LINK: ReadonlySet<string> = new Set([
  'disguised-address',
  'link-to-bare-address',
  'listed-link',
  'lookalike-link',
  'made-up-host',
  'redirector-link',
  'suffix-inside-host',
  'userinfo-in-link',
  'young-link-domain',
]);

/** The checks that can be made of an address alone. */
export function ofAddress(checks: readonly Check[]): Check[] {
  return checks.filter(({ id, topic }) => topic === 'page' || OF_LINK.has(id));
}
