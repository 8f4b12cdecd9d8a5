import { type Answer, found, none, type Source } from '../answer.ts';
import { type Claim, claimedBrand, mentionedBrands, readNaming } from '../brands/claim.ts';
import { officialDomains, roleBeside, rolesOf } from '../brands/roles.ts';
import type { Mail } from '../mail/mail.ts';
import type { Settings } from '../settings.ts';
import { isWithin } from '../util/domain.ts';
import { isFreeMail } from './identity-free-mail.ts';
import { senderLookalikes } from './lookalikes.ts';
import type { ClaimedBrand, DomainRole, Identity } from './observations.ts';
import { organizers } from './organizers.ts';
import { pictureBrands } from './picture-brands.ts';

/** Whom a mail claims to be, and what the registry knows of its From domain. Pure: nothing is looked up. */
export function observeIdentity(mail: Mail, settings: Settings): Identity {
  const from = mail.headerFrom;
  const domain = from?.domain ?? '';
  const read = readNaming({
    displayName: from?.name ?? '',
    localPart: (from?.address ?? '').split('@').slice(0, -1).join('@'),
    fromDomain: domain,
    subject: mail.subject,
    text: mail.body.text,
  });
  const claim = claimedBrand(read);
  return {
    claimedBrand: claimAnswer(mail, claim),
    mentionedBrands: mentionedBrands(read, claim).map(({ brand, where }) => ({
      brand: brand.id,
      name: brand.name,
      source: sourceOf(mail, where) ?? { registry: brand.id, fact: 'names' },
    })),
    officialDomains: claim === undefined ? [] : officialDomains(claim.brand),
    fromRole: fromRole(domain, claim, from?.source),
    ownDomains: ownDomains(mail, settings),
    fromIsFreeMail: isFreeMail(domain) && !rolesOf(domain).some(({ role }) => role === 'official'),
    strangersBeside: strangersBeside(mail),
    fromIsKnownSender: settings.knownSenders.some((known) => isWithin(domain, known.toLowerCase())),
    lookalikes: senderLookalikes(mail, claim?.brand.id),
    pictureBrands: pictureBrands(mail),
    ...(mail.calendars && { organizers: organizers(mail.calendars) }),
  };
}

function claimAnswer(mail: Mail, claim: Claim | undefined): Answer<ClaimedBrand> {
  if (claim === undefined) return none('no-entry');
  const { brand, where, words, carried } = claim;
  const places = where.map((place) => sourceOf(mail, place)).filter((source) => source !== undefined);
  const value = {
    brand: brand.id,
    name: brand.name,
    where,
    words,
    complete: brand.complete,
    ...(carried && { carried }),
  };
  return found(value, [...unique(places), { registry: brand.id, fact: 'names' }]);
}

function sourceOf(mail: Mail, place: Claim['where'][number]): Source | undefined {
  if (place === 'display-name' || place === 'from-domain' || place === 'local-part') return mail.headerFrom?.source;
  return place === 'subject' ? mail.subjectSource : mail.body.sources[0];
}

/** Of the claimed brand where its entry lists the domain, else of a company of its group, else of the first entry that does. */
function fromRole(domain: string, claim: Claim | undefined, source: Source | undefined): Answer<DomainRole> {
  const match = roleBeside(domain, claim?.brand.id);
  const from = source === undefined ? [] : [source];
  if (match === undefined) return none('no-entry', from);
  const { brand, role } = match;
  const value = {
    brand: brand.id,
    name: brand.name,
    role,
    domain: match.domain,
    ofClaimedBrand: match.ofClaimedBrand,
    ...(match.ofClaimedGroup && { ofClaimedGroup: true as const }),
  };
  return found(value, [...from, { registry: brand.id, fact: 'domains' }]);
}

/** What the user named, else the recipients' domains where they are not public mailbox providers. */
function ownDomains(mail: Mail, settings: Settings): string[] {
  if (settings.ownDomains.length > 0) return [...new Set(settings.ownDomains.map((own) => own.toLowerCase()))];
  const domains = mail.recipients.map(({ domain }) => domain).filter((domain) => domain !== '' && !isFreeMail(domain));
  return [...new Set(domains)].slice(0, 20);
}

/**
 * Mailboxes at providers, whose owners have nothing in common that their addresses show. The reader may have one of his
 * own domain among them; colleagues and members of lists have more.
 */
function strangersBeside({ recipients }: Mail): number {
  const named = recipients.filter(({ field, domain }) => /^(?:to|cc)$/i.test(field) && domain !== '');
  const [others, atProviders] = [false, true].map(
    (free) =>
      new Set(named.filter(({ domain }) => isFreeMail(domain) === free).map(({ address }) => address.toLowerCase())),
  );
  return (others?.size ?? 0) <= 1 ? (atProviders?.size ?? 0) : 0;
}

function unique(sources: Source[]): Source[] {
  const seen = new Set<string>();
  return sources.filter((source) => {
    const key = JSON.stringify(source);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
