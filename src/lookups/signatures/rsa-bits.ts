const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

interface Element {
  tag: number;
  start: number;
  end: number;
}

/**
 * Bits of the modulus of an RSA key in DER, bare (RFC 8017 appendix A.1.1) or in a SubjectPublicKeyInfo (RFC 5280
 * section 4.1), as DKIM records carry both. `undefined` for anything else. Reads lengths alone, whatever the key costs.
 */
export function rsaBits(der: Uint8Array): number | undefined {
  const outer = elementAt(der, 0);
  if (outer?.tag !== SEQUENCE) return undefined;
  const first = elementAt(der, outer.start);
  if (first?.tag === INTEGER) return bitsOf(der, first);
  const wrapped = first?.tag === SEQUENCE ? elementAt(der, first.end) : undefined;
  // A BIT STRING begins with the number of bits that its last byte leaves unused.
  const inner = wrapped?.tag === BIT_STRING ? elementAt(der, wrapped.start + 1) : undefined;
  const modulus = inner?.tag === SEQUENCE ? elementAt(der, inner.start) : undefined;
  return modulus?.tag === INTEGER ? bitsOf(der, modulus) : undefined;
}

function bitsOf(der: Uint8Array, { start, end }: Element): number {
  let at = start;
  while (at < end && der[at] === 0) at += 1;
  return at < end ? (end - at) * 8 - Math.clz32(der[at] ?? 0) + 24 : 0;
}

function elementAt(der: Uint8Array, at: number): Element | undefined {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const width = first & 0x80 ? first & 0x7f : 0;
  if (width > 4) return undefined;
  let length = width === 0 ? first : 0;
  for (let index = 0; index < width; index += 1) length = length * 256 + (der[at + 2 + index] ?? 0);
  const start = at + 2 + width;
  return start + length <= der.length ? { tag, start, end: start + length } : undefined;
}
