/** Consonants that stand together in words of English and German. */
const CLUSTERS = /sch|ch|ck|tz|ts|th|sh|ph|ght|st|ss|ll|ng|nk|nd|nt|[bcdfgkpst]r|[bcfgkps]l|s[mnpkw]|tw|qu/g;

/** A hash, letters and digits that keep changing places, or more consonants in a row than words have. */
export function isRandom(label: string): boolean {
  return label.split('-').some((part) => {
    if (part.length < 6) return false;
    const changes = part.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0;
    const isHash = /^[0-9a-f]{16,}$/.test(part);
    return isHash || changes >= 3 || /[bcdfghjklmnpqrstvwxz]{5}/.test(part.replace(CLUSTERS, 'x'));
  });
}
