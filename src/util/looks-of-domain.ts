import unhomoglyph from 'unhomoglyph';

/** What a domain in Unicode looks like at a glance: without accents, and with the skeleton's letters (UTS 39 section 4). */
export function looksOfDomain(domain: string): string {
  return unhomoglyph(domain.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
