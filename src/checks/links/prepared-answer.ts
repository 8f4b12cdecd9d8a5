import type { Link } from '../../mail/content.ts';
import type { Mail } from '../../mail/mail.ts';
import { sendsForCustomers } from '../../util/delivery-services.ts';
import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { percentDecoded } from '../../util/percent-decoded.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { isPassedOn } from '../passed-on.ts';
import { isButton } from '../strange-button.ts';

const LONGEST = 2000;
const ADDRESS = /[\w.+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})/gi;
/** Something is filled in already: RFC 6068 section 2. */
const FILLED_IN = /[?&](?:subject|body|cc|bcc)=[^&\s]/i;

/**
 * A button writes a mail: it opens an answer with its words filled in, to an address that is not of the sender's domain,
 * and often to the same one twice (`several`). No page is needed then, and no filter sees a link; whoever sends it is
 * drawn into a talk. Cancellations go to the sender or to his delivery service, and who writes from one domain and wants
 * to be answered at another mostly names it without words.
 */
export const check = defineCheck({
  id: 'prepared-answer',
  topic: 'links',
  needs: ['mail', 'identity'],
  variants: ['one', 'several'],
  facts: ['address', 'domain'],

  run({ mail, identity }) {
    const { form, links, furtherFrom, headerFrom } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender || isPassedOn(mail)) return clear();
    const domain = firstAuthor(mail)?.domain ?? '';
    const homes = [
      domain,
      ...[headerFrom, ...furtherFrom].map((one) => one?.domain ?? ''),
      ...identity.officialDomains,
    ];
    for (const link of links) {
      const written = writtenTo(link);
      const [address] = written;
      if (!address || written.some((one) => isAtHome(one, homes, identity.ownDomains, mail))) continue;
      return finding({ address, domain }, [link.source], {
        variant: written.length > 1 ? 'several' : 'one',
        aim: ['reply'],
      });
    }
    return clear();
  },
});

/** Every address, repeated ones too, in the order in which they stand. */
function writtenTo(link: Link): string[] {
  if (link.scheme !== 'mailto' || !isButton(link) || !FILLED_IN.test(link.url.slice(0, LONGEST))) return [];
  const [to = '', query = ''] = link.url.slice('mailto:'.length, LONGEST).split('?', 2);
  const copies = query.split('&').filter((one) => /^b?cc=/i.test(one));
  return [to, ...copies].flatMap((one) => [...percentDecoded(one).matchAll(ADDRESS)].map(([address]) => address));
}

function isAtHome(address: string, homes: readonly string[], ownDomains: readonly string[], mail: Mail): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (mail.recipients.some((one) => one.address.toLowerCase() === address.toLowerCase())) return true;
  return (
    sendsForCustomers(domain) ||
    homes.some((home) => home !== '' && (isWithin(domain, home) || sameOrganisation(domain, home))) ||
    ownDomains.some((own) => isWithin(domain, own))
  );
}
