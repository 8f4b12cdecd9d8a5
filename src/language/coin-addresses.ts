import { allMatches } from './matches.ts';

/**
 * Addresses of wallets by their form: Bitcoin and Litecoin in bech32 (BIP 173: a prefix, `1`, then letters without `1`,
 * `b`, `i`, `o`), Bitcoin in base58 (no `0`, `O`, `I`, `l`), Ethereum, Tether on Tron, and Monero.
 */
const FORMS = [
  /\b(?:bc1|ltc1)[02-9ac-hj-np-z]{25,71}\b/g,
  /\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b/g,
  /\b0x[0-9a-fA-F]{40}\b/g,
  /\bT[1-9A-HJ-NP-Za-km-z]{33}\b/g,
  /\b[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}\b/g,
];

/** Words of such lengths also stand in links and identifiers: an address has figures, and stands by itself. */
const BESIDE = /[/=?&%#.@_-]/;

/** Addresses to which crypto money can be sent, as far as their form tells; no checksum is computed. Takes plain text. */
export function coinAddressesIn(text: string): string[] {
  return FORMS.flatMap((form) => allMatches(form, text))
    .filter(({ text: address, index }) => {
      const before = text.charAt(index - 1);
      const after = text.charAt(index + address.length);
      const isSentenceEnd = after === '.' && !/\w/.test(text.charAt(index + address.length + 1));
      return /\d.*\d/.test(address.slice(3)) && !BESIDE.test(before) && (isSentenceEnd || !BESIDE.test(after));
    })
    .map(({ text: address }) => address);
}
