import type { ClaimedBrand } from '../observe/observations.ts';
import type { Victim } from './define.ts';

/** The claimed brand as facts, its name in both languages. */
export function aboutBrand({ brand, name }: ClaimedBrand): { brand: string; nameJa: string; nameEn: string } {
  return { brand, nameJa: name.ja, nameEn: name.en };
}

/** The company whose name is used, by its first official domain; by its name where the registry knows none. */
export function brandVictim({ name }: ClaimedBrand, officialDomains: readonly string[]): Victim {
  return { role: 'brand', domain: officialDomains[0] ?? name.en };
}
