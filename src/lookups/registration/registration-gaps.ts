import type { Reason } from '../../answer.ts';
import { isPrivacyService, isWithheld } from './privacy-services.ts';
import type { Registration, RegistrationField } from './registration.ts';

/** What one server says of a domain, before anyone has judged whose name stands there. */
export type RegistrationEntry = Omit<Registration, 'proxy' | 'notPublished' | 'silent' | 'server' | 'protocol'>;

const FIELDS: readonly RegistrationField[] = ['registrant', 'registrar', 'registeredAt', 'changedAt', 'expiresAt'];

interface Told {
  server: string;
  protocol: Registration['protocol'];
  /** The server itself says that it leaves the holder out (RFC 9537, or a status like `private`). */
  withheld?: boolean;
  silent?: { server: string; reason: Reason; retryAt?: string };
}

/**
 * An entry as a registration: a withheld name is no name, a privacy service is marked, and each missing field is told
 * apart: not published by whoever answered, or not known because `silent` did not.
 */
export function registrationOf(
  { registrant, registrantEnglish, ...entry }: RegistrationEntry,
  { server, protocol, withheld = false, silent }: Told,
): Registration {
  const names = [registrant, registrantEnglish].filter((name) => name !== undefined);
  const hidden = withheld || names.some(isWithheld);
  const named = {
    ...(registrant === undefined || isWithheld(registrant) ? {} : { registrant }),
    ...(registrantEnglish === undefined || isWithheld(registrantEnglish) ? {} : { registrantEnglish }),
  };
  const told = { ...entry, ...named };
  return {
    ...told,
    proxy: hidden || names.some(isPrivacyService),
    notPublished: FIELDS.filter((field) => told[field] === undefined && !(field === 'registrant' && silent && !hidden)),
    ...(silent ? { silent } : {}),
    server,
    protocol,
  };
}
