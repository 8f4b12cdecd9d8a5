import { namesRecipient, type RecipientTokens } from '../../redaction/recipient-tokens.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import type { Identity } from '../observations.ts';
import type { PageSeen } from './pages.ts';

export interface Landing {
  hosts: string[];
  /** Their registrable domains. */
  domains: string[];
}

/** Where opened pages ended, as far as nobody was asked about it yet: no link of the mail names it. */
export function landingHosts(
  pages: readonly PageSeen[],
  asked: Landing,
  identity: Pick<Identity, 'ownDomains'>,
  tokens: RecipientTokens,
): Landing {
  const ends = pages.flatMap(({ shown }) => (shown && shown.host !== '' ? [shown.host] : []));
  const hosts = [...new Set(ends)].filter(
    (host) =>
      !asked.hosts.includes(host) &&
      !identity.ownDomains.some((own) => isWithin(host, own)) &&
      !namesRecipient(host, tokens),
  );
  const domains = hosts.map((host) => registrableDomain(host) ?? '');
  return { hosts, domains: [...new Set(domains)].filter((domain) => domain && !asked.domains.includes(domain)) };
}
