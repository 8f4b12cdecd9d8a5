/** No honest signature or key record is longer; RSA keys of 8192 bits take 1,400 characters. */
const MAX_CHARACTERS = 16 * 1024;
const MAX_TAGS = 100;

/**
 * The tags of a tag list (RFC 6376 section 3.2), as DKIM signatures and key records are: names as written, values
 * without the white space around them. For showing and choosing; what is valid is for the verifier to say.
 */
export function readTags(text: string): Map<string, string> {
  const tags = new Map<string, string>();
  for (const part of text.slice(0, MAX_CHARACTERS).split(';', MAX_TAGS)) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0)).trim();
    if (name !== '' && !tags.has(name)) tags.set(name, part.slice(equals + 1).trim());
  }
  return tags;
}

/** A value in which white space means nothing (RFC 6376 section 2.11): `b=`, `bh=`, `h=`, `p=`. */
export function withoutSpace(value: string | undefined): string {
  return (value ?? '').replace(/\s+/g, '');
}
