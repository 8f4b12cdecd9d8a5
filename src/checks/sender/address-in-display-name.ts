import { isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { writesOnBehalf } from '../passed-on-name.ts';

const ADDRESS = /[a-z0-9._%+-]{1,64}@((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})/i;

/**
 * The display name shows an address of another organisation than the one that the mail is from: many programs show the
 * name alone. Mailing lists and sharing services put an author's address there and say so ("via").
 */
export const check = defineCheck({
  id: 'address-in-display-name',
  topic: 'sender',
  needs: ['mail', 'identity'],
  facts: ['shown', 'address'],

  run({ mail, identity }) {
    const { headerFrom } = mail;
    if (!headerFrom) return cannotTell('not-in-mail');
    const name = headerFrom.name.slice(0, 300).normalize('NFKC');
    const [shown, host] = ADDRESS.exec(name) ?? [];
    const domain = host?.toLowerCase() ?? '';
    if (!shown || !registrableDomain(domain) || sameOrganisation(domain, headerFrom.domain)) return clear();
    if (writesOnBehalf(name, headerFrom.address)) return clear();
    // The receiver's own domain has a check of its own.
    if (identity.ownDomains.some((own) => isWithin(domain, own))) return clear();
    return finding({ shown, address: headerFrom.address }, [headerFrom.source]);
  },
});
