import type { BlindDraft, Family } from '../blind/family.ts';

/** The same families, written to somebody who reads their language, at the clock of her country. */
export function addressed(families: Family[], reader: Required<Pick<BlindDraft, 'to' | 'zone'>>): Family[] {
  return families.map((family) => ({ ...family, mails: family.mails.map((mail) => ({ ...reader, ...mail })) }));
}
