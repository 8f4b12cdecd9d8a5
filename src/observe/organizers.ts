import { brandOfName } from '../brands/claim.ts';
import { officialDomains, rolesOf } from '../brands/roles.ts';
import type { Calendar } from '../mail/content.ts';
import { isFreeMail } from './identity-free-mail.ts';
import type { Organizer } from './observations.ts';

const MOST = 10;

/** Whom the entries of a mail's calendars name as the one who invites, and what the registry knows of the name. */
export function organizers(calendars: readonly Calendar[]): Organizer[] {
  const named = calendars.flatMap((calendar) => calendar.organizers).slice(0, MOST);
  return named.map(({ name, address, domain, source }) => {
    const brand = brandOfName(name);
    const atHome = rolesOf(domain).some((role) => role.brand.id === brand?.id);
    return {
      called: name,
      address,
      domain,
      isFreeMail: isFreeMail(domain),
      ...(brand && {
        brand: {
          brand: brand.id,
          name: brand.name,
          complete: brand.complete,
          official: officialDomains(brand).slice(0, 6),
          atHome,
        },
      }),
      source,
    };
  });
}
