import { lookalikeOf } from '../brands/lookalike/lookalike.ts';
import type { Mail, Mailbox } from '../mail/mail.ts';
import type { HostLookalike, Identity } from './observations.ts';

/** The brand that a host imitates: the claimed one where there is a claim, else any. */
export function hostLookalike(host: string, claimed: string | undefined): HostLookalike | undefined {
  const found = lookalikeOf(host, claimed);
  if (!found) return undefined;
  const { brand, kind, written, imitated, strangeEnd } = found;
  return {
    host,
    brand: brand.id,
    name: brand.name,
    kind,
    written,
    imitated,
    ofClaimedBrand: brand.id === claimed,
    proven: brand.complete || strangeEnd,
  };
}

/** The domains of From, Reply-To and envelope that imitate a brand, each domain once. */
export function senderLookalikes(mail: Mail, claimed: string | undefined): Identity['lookalikes'] {
  const addresses: { place: Identity['lookalikes'][number]['place']; mailbox: Mailbox | undefined }[] = [
    { place: 'from', mailbox: mail.headerFrom },
    { place: 'reply-to', mailbox: mail.replyTo[0] },
    { place: 'envelope', mailbox: mail.returnPath },
  ];
  const seen = new Set<string>();
  return addresses.flatMap(({ place, mailbox }) => {
    const domain = mailbox?.domain ?? '';
    if (!mailbox || domain === '' || seen.has(domain)) return [];
    seen.add(domain);
    const lookalike = hostLookalike(domain, claimed);
    return lookalike ? [{ ...lookalike, place, source: mailbox.source }] : [];
  });
}
