import { codeFinder } from '../redaction/code-finder.ts';
import { encodedForms } from '../redaction/encodings.ts';
import { percentDecoded } from '../util/percent-decoded.ts';

/** How a link carries the address of one of the mail's recipients. */
export type RecipientForm = 'plain' | 'encoded';

/** Bulk mail lists thousands; whoever made the links for one reader has him in front. */
const MOST_RECIPIENTS = 10;
const LONGEST_LINK = 2048;
/** Shorter codes turn up by chance. */
const SHORTEST_CODE = 12;
/** Beyond this many different links, no further one is searched. */
const MOST_LINKS = 300;

/**
 * A reader of links: whether an absolute address carries one of the recipients' addresses behind its host, plainly or
 * percent-encoded, or in Base64, Base32, hexadecimal or as a digest. A longer address that only contains it
 * (`4711.taro@…`, as Message-IDs in addresses of archives do) is another one.
 */
export function recipientReader(
  recipients: readonly { address: string }[],
): (url: string) => RecipientForm | undefined {
  const addresses = [
    ...new Set(recipients.slice(0, MOST_RECIPIENTS).map(({ address }) => address.toLowerCase())),
  ].filter((address) => address.length <= 320 && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address));
  let holdsCode: ((text: string) => boolean) | undefined;
  const told = new Map<string, RecipientForm | undefined>();
  return (url) => {
    if (told.has(url) || told.size >= MOST_LINKS || addresses.length === 0) return told.get(url);
    const lower = url.slice(0, LONGEST_LINK).toLowerCase();
    const written = percentDecoded(percentDecoded(lower));
    const isPlain = addresses.some((address) => standsAlone(written, address));
    holdsCode ??= codeFinder(addresses.flatMap(encodedForms).filter(({ length }) => length >= SHORTEST_CODE));
    const form = isPlain ? 'plain' : (holdsCode(lower) || holdsCode(written)) && 'encoded';
    told.set(url, form || undefined);
    return form || undefined;
  };
}

function standsAlone(text: string, address: string): boolean {
  for (let at = text.indexOf(address); at !== -1; at = text.indexOf(address, at + address.length)) {
    const around = text.charAt(at - 1) + text.charAt(at + address.length);
    if (at > 0 && !/[a-z0-9._+-]/.test(around)) return true;
  }
  return false;
}
