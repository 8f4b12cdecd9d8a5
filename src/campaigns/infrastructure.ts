import { known, none } from '../answer.ts';
import type { Investigation } from '../investigation.ts';
import type { Mail } from '../mail/mail.ts';
import type { LinkSeen } from '../observe/observations.ts';
import { namesRecipient, type RecipientTokens, recipientTokens } from '../redaction/recipient-tokens.ts';
import { asciiHost, registrableDomain } from '../util/domain.ts';
import { entryOf } from '../util/entry-of.ts';
import { isSharedService } from './shared-services.ts';

/** By what machines, domains and files a mail came and where it leads, as far as these tell its sender from others. */
export interface Infrastructure {
  /** Network of the address that connected to the receiver's border: `192.0.2.0/24`, `2001:db8:1::/48`. */
  network?: string;
  asn?: number;
  /** Holder of the autonomous system, for showing. */
  networkName?: string;
  /** The machine belongs to a service or a mailing list that sends for everyone: its network tells nothing. */
  shared: boolean;
  /** Registrable domain that trusted results authenticated, aligned with From. */
  authenticated?: string;
  /** Registrable domains of From and of the envelope, which anyone can write; not of mailbox providers. */
  from?: string;
  envelope?: string;
  /** Where the reader is led: registrable domains, or host and path where the host is open to everyone. */
  links: string[];
  /** SHA-256 of attached files that are not pictures of the text. */
  files: string[];
  /** Greeting, Message-ID and mail program, numbers and random parts replaced: marks of the sending tool. */
  tool: string[];
}

const MASK = '***';
const MOST = 20;
const MOST_LINKS = 200;
const LIST_FIELD = /^(?:List-Id|List-Post|X-BeenThere|X-Mailman-Version|Archived-At|Mailing-List)$/i;

/**
 * What is telling of a mail's sending side. Addresses come from the believed part of the route alone; `mask` takes the
 * recipients out of what a link can carry.
 */
export function infrastructureOf(dossier: Investigation, mask: (text: string) => string): Infrastructure {
  const { mail, observations } = dossier;
  const { route } = mail;
  const ip = route.proofs.sendingIp?.kind === 'trusted' ? route.sendingIp : undefined;
  const hop = route.sendingHop === undefined ? undefined : route.hops[route.sendingHop];
  const whose = ip === undefined ? undefined : known(entryOf(observations.place.addresses, ip)?.network ?? missing);
  const authenticated = organisation(known(observations.auth.aligned)?.domain);
  const from = organisation(mail.headerFrom?.domain);
  const envelope = organisation(mail.returnPath?.domain);
  const names = [hop?.ptr, hop?.helo].map((name) => asciiHost(name ?? ''));
  const tokens = recipientTokens(mail.recipients, observations.identity.ownDomains);
  const own = mail.recipients.map(({ domain }) => organisation(domain));
  const shared = names.some(isSharedService) || isFromList(mail);
  return {
    ...(ip !== undefined && { network: networkOf(ip) }),
    ...(whose?.asn !== undefined && { asn: whose.asn }),
    ...(whose?.name !== undefined && { networkName: whose.name }),
    shared,
    ...(authenticated !== undefined && !observations.identity.fromIsFreeMail && { authenticated }),
    ...(from !== undefined && !observations.identity.fromIsFreeMail && { from }),
    ...(envelope !== undefined && { envelope }),
    links: unique(
      observations.links
        .filter((link) => isTelling(link, own))
        .slice(0, MOST_LINKS)
        .map((link) => targetOf(link, mail.links[link.link]?.url ?? '', mask, tokens)),
    ),
    files: unique(mail.attachments.filter(({ inline }) => !inline).map(({ sha256 }) => sha256)),
    tool: toolOf(mail, shared ? undefined : hop?.helo),
  };
}

const missing = none('no-entry');

/**
 * A link to a company of the registry says whom a mail claims to be, one to the receiver or in a mail's foot says
 * nothing.
 */
function isTelling({ action, role, registrableDomain: domain }: LinkSeen, own: (string | undefined)[]): boolean {
  return action && role.state !== 'found' && !own.includes(domain);
}

/** A list sends its members' mails through its own machines, and writes its own links below them. */
function isFromList({ fields, returnPath }: Mail): boolean {
  return (
    /[-+]bounces?(?:[+=-].*)?@/i.test(returnPath?.address.slice(0, 320) ?? '') ||
    fields.some(({ name }) => LIST_FIELD.test(name))
  );
}

/** Masked before it is cut, and without the name in front that a host was given for one recipient. */
function targetOf(
  { host, registrableDomain: domain, openHost, leadsTo }: LinkSeen,
  written: string,
  mask: (text: string) => string,
  tokens: RecipientTokens,
): string {
  if (!openHost) return mask(domain ?? host);
  const path = /^[a-z]+:\/\/[^/?#]{1,255}(\/[^/?#]{1,2000})/i.exec(leadsTo?.url ?? written)?.[1] ?? '';
  const shown = namesRecipient(host, tokens) ? `${MASK}.${host.slice(host.indexOf('.') + 1)}` : host;
  return mask(shown) + (namesRecipient(path, tokens) ? `/${MASK}` : mask(path).slice(0, 101));
}

function toolOf(mail: Mail, helo: string | undefined): string[] {
  const fields = mail.fields.filter(({ name }) => /^(?:X-Mailer|User-Agent|X-PHP-Originating-Script)$/i.test(name));
  const id = mail.messageId?.id ?? '';
  return unique([
    ...(helo === undefined ? [] : [`helo ${formOf(helo)}`]),
    ...(id === '' ? [] : [`id ${formOf(id.slice(0, Math.max(0, id.lastIndexOf('@'))))}`]),
    ...fields.slice(0, 3).map(({ name, value }) => `${name.toLowerCase()} ${formOf(value)}`),
  ]);
}

/** `20220314.9F3A@vps12` to `0.x@x0`: how a tool writes it, without what it writes. */
function formOf(text: string): string {
  return text
    .slice(0, 120)
    .replace(/[0-9a-f]{6,}/gi, (run) => (/[a-f]/i.test(run) ? 'h' : '0'))
    .replace(/[0-9]+/g, '0');
}

function networkOf(ip: string): string {
  if (!ip.includes(':')) return `${ip.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...rest];
  return `${all.slice(0, 3).join(':')}::/48`;
}

function organisation(domain: string | undefined): string | undefined {
  return domain === undefined || domain === '' ? undefined : (registrableDomain(domain) ?? domain);
}

function unique(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, MOST);
}
