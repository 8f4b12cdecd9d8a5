/** Undoes percent-encoding (RFC 3986 section 2.1), one character a byte. Takes any text; what is no valid triplet stays. */
export function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
