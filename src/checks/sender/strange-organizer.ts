import type { Mailbox } from '../../mail/mail.ts';
import type { Identity, Organizer } from '../../observe/observations.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { nameStandsIn } from '../name-in-hosts.ts';

/**
 * A program with a calendar shows who invites by the entry's ORGANIZER (RFC 5545 section 3.8.4.3), in which anything can
 * stand. `brand`: it bears a company's name and an address that is neither the company's nor the sender's; `free-mail`:
 * the sender's own name, though he writes from a domain of his own, with a mailbox that anyone can open and that is not
 * named like him. Whoever invites through a service has his own name there, and an assistant another one's.
 */
export const check = defineCheck({
  id: 'strange-organizer',
  topic: 'sender',
  needs: ['mail', 'identity'],
  variants: ['brand', 'free-mail'],
  facts: ['name', 'address', 'domain'],

  run({ mail, identity }) {
    const from = firstAuthor(mail);
    if (!from || mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender) return clear();
    for (const organizer of identity.organizers ?? []) {
      const variant = variantOf(organizer, from, identity);
      if (!variant) continue;
      const facts = {
        name: organizer.called.slice(0, 120),
        address: organizer.address.slice(0, 200) || '-',
        domain: from.domain,
      };
      return finding(facts, [organizer.source, from.source], { variant });
    }
    return clear();
  },
});

function variantOf(organizer: Organizer, from: Mailbox, identity: Identity): 'brand' | 'free-mail' | undefined {
  const { brand, address, called, isFreeMail } = organizer;
  if (address !== '' && sameOrganisation(organizer.domain, from.domain)) return undefined;
  if (brand?.complete && !brand.atHome && !isWrittenBy(brand, from.domain)) return 'brand';
  const isNamesake = called !== '' && called.trim().toLowerCase() === from.name.trim().toLowerCase();
  const isUnlikeName = nameStandsIn(called, [address.split('@')[0] ?? '']) === false;
  return isFreeMail && isNamesake && isUnlikeName && !identity.fromIsFreeMail ? 'free-mail' : undefined;
}

function isWrittenBy({ official }: NonNullable<Organizer['brand']>, domain: string): boolean {
  return official.some((one) => isWithin(domain, one));
}
