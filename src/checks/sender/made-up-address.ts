import type { Identity } from '../../observe/observations.ts';
import { registrableDomain } from '../../util/domain.ts';
import { changesOfKind } from '../changes-of-kind.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { isRandom } from '../random-label.ts';

/** `For_You_49928`, `anna.berg-1203`: a word or two and a number, as a mass mailer counts its senders. */
const NUMBERED = /^[a-z]{2,30}(?:[._-][a-z0-9]{1,30}){0,4}[._-]{1,3}[a-z]?[0-9]{3,6}$/i;
/** Who reports for a machine writes from the machine's own name. */
const OF_A_MACHINE = /^(?:mailer-daemon|postmaster|root|daemon)$/i;
/** The names that a tenant of Microsoft 365 has before its owner brings a domain of his own; from memory. */
const FIRST_TENANT_DOMAIN = 'onmicrosoft.com';

/**
 * An address that no company gives its desk: a word with a number counted up, letters and digits thrown together, or the
 * technical name that a rented service starts with. People's own addresses at mailbox providers look like it, and so do
 * students' and employees' numbers without a word before them, which are left out.
 */
export const check = defineCheck({
  id: 'made-up-address',
  topic: 'sender',
  needs: ['mail', 'identity'],
  variants: ['numbered', 'random', 'random-domain', 'first-tenant-domain'],
  facts: ['address', 'part'],

  run({ mail, identity }) {
    const author = firstAuthor(mail);
    if (!author) return cannotTell('not-in-mail');
    const { address, domain, source } = author;
    const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).slice(0, 200);
    if (OF_A_MACHINE.test(local) || isOfficial(identity) || identity.fromIsKnownSender) return clear();
    const found = (part: string, variant: string) => finding({ address, part }, [source], { variant });

    if (domain.endsWith(`.${FIRST_TENANT_DOMAIN}`)) return found(domain, 'first-tenant-domain');
    const label = domain.split('.').slice(0, -1).find(isRandom);
    if (label !== undefined && !identity.fromIsFreeMail && registrableDomain(domain)) {
      return found(label, 'random-domain');
    }
    if (identity.fromIsFreeMail) return clear();
    if (NUMBERED.test(local)) return found(local, 'numbered');
    return isThrownTogether(local) ? found(local, 'random') : clear();
  },
});

/** A company that lets its customers send from a domain vouches for none of them. */
function isOfficial({ fromRole }: Identity): boolean {
  return fromRole.state === 'found' && fromRole.value.role === 'official';
}

/**
 * Addresses made for one recipient or one thread (`reply+4e0f4996`, `bounce=taro`) say so by their sign, and are
 * honest.
 */
function isThrownTogether(local: string): boolean {
  if (/[+=]/.test(local)) return false;
  return local
    .split(/[._]/)
    .some((part) => /^[a-z0-9]{5,40}$/i.test(part) && /[0-9]/.test(part) && changesOfKind(part) >= 3);
}
