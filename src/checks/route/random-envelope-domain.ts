import { sendsForCustomers } from '../../util/delivery-services.ts';
import { registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { changesOfKind } from '../changes-of-kind.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';

/**
 * Changes between small letters, capitals and digits within one label; words in CamelCase have fewer for their length.
 */
const LEAST = 4;
const SHORTEST = 8;

/**
 * The domain of the envelope sender is letters of both sizes and digits thrown together, and none of From's: a mailer
 * made it up for this one mail, so that no bounce and no list ever meets it again (RFC 5321 section 4.4 wants the
 * address that reports go to). Delivery services, which name their customers by codes below their own domain, are not
 * meant.
 */
export const check = defineCheck({
  id: 'random-envelope-domain',
  topic: 'route',
  needs: ['mail'],
  facts: ['envelope', 'domain'],

  run({ mail }) {
    const { returnPath, form } = mail;
    if (!returnPath) return form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const written = returnPath.address.slice(returnPath.address.lastIndexOf('@') + 1, 256);
    const domain = firstAuthor(mail)?.domain ?? '';
    if (sendsForCustomers(returnPath.domain) || sameOrganisation(returnPath.domain, domain)) return clear();
    const registered = (registrableDomain(returnPath.domain) ?? returnPath.domain).split('.')[0] ?? '';
    const label = written.split('.').find((one) => one.toLowerCase() === registered) ?? '';
    if (!isThrownTogether(label)) return clear();
    return finding({ envelope: written, domain }, [returnPath.source]);
  },
});

function isThrownTogether(label: string): boolean {
  if (label.length < SHORTEST || !/[a-z]/.test(label) || !/[A-Z]/.test(label)) return false;
  return changesOfKind(label) >= LEAST && (/[0-9]/.test(label) || /[A-Z]{2}[a-z]/.test(label));
}
