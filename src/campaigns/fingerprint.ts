import { known } from '../answer.ts';
import type { Both, Investigation } from '../investigation.ts';
import { recipientMask } from '../redaction/recipient-mask.ts';
import type { Label } from '../verdict/verdict.ts';
import { type Infrastructure, infrastructureOf } from './infrastructure.ts';
import { receiversOf } from './receivers.ts';
import { skeletonOf } from './skeleton.ts';
import { type Sketch, sketchOf } from './sketch.ts';
import { templateText, variablesOf } from './template-text.ts';

/** All that grouping needs of a mail, so that thousands fit into memory. The mail itself cannot be read back from it. */
export interface Fingerprint {
  sha256: string;
  messageId?: string;
  /** As its sender dated it, ISO 8601 UTC: tells copies of one message from mails that reuse a Message-ID. */
  dated?: string;
  arrival?: Arrival;
  label: Label;
  /** Something positive speaks for the sender, and nothing was called: it may be an original that others copy. */
  vouched: boolean;
  /** For showing: the subject with its recipients masked. */
  subject: string;
  /** The subject without its variables, for comparing. */
  subjectForm: string;
  text: Sketch;
  /** Order of the HTML's tags; missing where there are too few to tell one template from another. */
  skeleton?: string;
  brand?: { id: string; name: Both };
  /** Receivers as digests, to be counted and never shown. */
  receivers: string[];
  /** Those of them that are role addresses, which name nobody: `info`, `admin`. */
  roles: string[];
  infrastructure: Infrastructure;
}

/** When a mail came: by the clock of the receiver's border where its line is there, else as the sender dated it. */
export interface Arrival {
  /** ISO 8601 UTC. */
  time: string;
  /** As that line has it, for example `+0900`. */
  zone?: string;
  by: 'border' | 'sender';
}

const MAX_SUBJECT = 200;
/** Masked before it is cut: half an address would no longer be recognised. */
const MASKED_SUBJECT = 2000;

/** What an investigation leaves behind for grouping. */
export function fingerprintOf(dossier: Investigation): Fingerprint {
  const { mail, observations, settings, verdict } = dossier;
  const own = [...new Set([...settings.ownDomains, ...observations.identity.ownDomains])];
  const claimed = known(observations.identity.claimedBrand);
  const names = claimed === undefined ? [] : [...claimed.words, claimed.name.ja, claimed.name.en];
  const variables = variablesOf(mail.recipients, own, names);
  const mask = recipientMask(mail.recipients, own, mail.headerFrom?.name ?? '');
  const arrival = arrivalOf(dossier);
  const skeleton = skeletonOf(mail.body.htmls.map(({ html }) => html));
  return {
    sha256: mail.sha256,
    ...(mail.messageId !== undefined && { messageId: mail.messageId.id }),
    ...(mail.date?.iso !== undefined && { dated: mail.date.iso }),
    ...(arrival !== undefined && { arrival }),
    label: verdict.label,
    vouched: isVouched(dossier),
    subject: mask(mail.subject.slice(0, MASKED_SUBJECT)).slice(0, MAX_SUBJECT),
    subjectForm: templateText(mail.subject.slice(0, MAX_SUBJECT), variables),
    text: sketchOf(templateText(mail.body.text, variables)),
    ...(skeleton !== undefined && { skeleton }),
    ...(claimed !== undefined && { brand: { id: claimed.brand, name: claimed.name } }),
    ...receiversOf(mail),
    infrastructure: infrastructureOf(dossier, mask),
  };
}

function arrivalOf({ mail }: Investigation): Arrival | undefined {
  const { hops, sendingHop } = mail.route;
  const border = sendingHop === undefined ? undefined : hops[sendingHop];
  if (border?.time !== undefined) {
    return { time: border.time, ...(border.zone !== undefined && { zone: border.zone }), by: 'border' };
  }
  if (mail.date?.iso === undefined) return undefined;
  return { time: mail.date.iso, ...(mail.date.zone !== undefined && { zone: mail.date.zone }), by: 'sender' };
}

function isVouched({ verdict, observations }: Investigation): boolean {
  if (verdict.label === 'genuine') return true;
  if (verdict.label === 'fraud' || verdict.label === 'suspicious') return false;
  const { identity, auth, links } = observations;
  const role = known(identity.fromRole)?.role;
  const action = links.filter((link) => link.action);
  return (
    identity.fromIsKnownSender ||
    role === 'official' ||
    auth.aligned.state === 'found' ||
    (action.length > 0 && action.every((link) => link.ofFromDomain || link.ofAlignedSender))
  );
}
