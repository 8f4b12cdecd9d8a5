import type { Registration } from '../lookups/registration/registration.ts';

/** Days. Companies write from and link to domains that are years old; fraud burns its own within weeks. */
export const YOUNG = 60;

/**
 * Whole days from a domain's registration to the mail. `undefined` where one of the dates is not known, and where it was
 * registered after the mail: it has changed hands since, and the registry tells of the new holder.
 */
export function registeredBefore(received: string | undefined, { registeredAt }: Registration): number | undefined {
  const days = Math.floor((Date.parse(received ?? '') - Date.parse(registeredAt ?? '')) / 86_400_000);
  return Number.isNaN(days) || days < 0 ? undefined : days;
}
