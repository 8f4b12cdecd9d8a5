import { fittedCombinations, fittedWeights } from './fitted-weights.ts';
import type { Combination } from './reconcile.ts';
import type { Because } from './verdict.ts';

export interface Weight {
  /** Natural-log odds of fraud: positive against the sender, negative for him. */
  weight: number;
  /**
   * `proof` stands on what a believed server, the registry or the sender's own domain says; a `hint` has innocent
   * readings.
   */
  strength: 'proof' | 'hint';
  /** Decides alone. */
  decisive?: true;
}

/** What decides how much each finding and combination weighs. */
export interface Table {
  weightOf(reason: Pick<Because, 'finding' | 'variant'>): Weight;
  weightOfCombination(combination: Pick<Combination, 'id' | 'weight'>): number;
}

/** Log odds of fraud before anything was found: what is given to Mekiki is suspected, and mostly is not. */
export const PRIOR = -2;

/** No hint lifts the score to one half by itself, whatever was measured. */
export const HINT_CAP = 1.9;
/** A proof may, and leaves the last word to the combinations. */
export const PROOF_CAP = 4;

/**
 * First values: log ratios of how often each finding stands in the fraud and in the honest development mails, averaged
 * over sets, shrunk towards zero where few mails carry it and where our sets flatter it. Keys are `id` or `id/variant`;
 * how many mails carry each stands with the fitted weight, so a comment here gives only what no count shows.
 * No finding decides alone; the combinations of `reconcile.ts` do. What `tools/fit-weights.ts` measured stands in
 * `fitted-weights.ts` and goes before these; sign and strength are those of this table.
 */
export const weights: Readonly<Record<string, Weight>> = {
  'brand-from-foreign-domain/complete': proof(3.2),
  'brand-from-foreign-domain/lookalike': proof(3.2),
  'brand-from-foreign-domain/free-mail': proof(3),
  'brand-from-foreign-domain/other-brand': hint(2.4),
  'brand-from-foreign-domain/sister': hint(1),
  'brand-from-foreign-domain/incomplete': hint(1.4),
  'brand-from-foreign-domain/aside': hint(1),
  'brand-from-foreign-domain/customers': hint(0.8),
  // Few frauds, and these come on top of the lines above.
  'lookalike-sender/domain-inside': hint(1.6),
  'lookalike-sender/confusable': hint(1.6),
  'lookalike-sender/misspelt': hint(1.2),
  'lookalike-sender/named': hint(0.8),
  // No honest mail names both spellings; 1 fraud.
  'twin-of-shown-domain': hint(1.9),
  'from-without-address/with-request': hint(1.8),
  'from-without-address/name-only': hint(0.7),
  'from-without-address/comma': hint(0.3),
  'from-without-address/empty': hint(0.2),
  'impossible-sender-domain/characters': hint(1.8),
  'impossible-sender-domain/suffix': hint(1.6),
  'several-authors': hint(0.3),
  'own-domain-in-display-name': hint(2),
  'own-domain-as-sender': hint(1.6),
  'mailbox-notice-from-outside/link': hint(1.8),
  'mailbox-notice-from-outside/own-link': hint(0.8),
  'mailbox-notice-from-outside/no-link': hint(0.8),
  'own-domain-as-service': hint(1.4),
  // Few mails of the collections have such a name; own mails and published texts are what it stands on.
  'nameless-desk/asks': hint(1.2),
  'nameless-desk/mailbox': hint(1.4),
  'nameless-desk/story': hint(1.4),
  'address-in-display-name': hint(1),
  'free-mail-for-company': hint(1.4),
  'code-in-sender-name': hint(1.2),
  'made-up-address/numbered': hint(1.4),
  'made-up-address/random': hint(1),
  'made-up-address/random-domain': hint(1),
  'made-up-address/first-tenant-domain': hint(0.9),
  // The few honest mails wrote through services that hardly anybody knows.
  'unrelated-sender-name/company': hint(1.5),
  'unrelated-sender-name/free-mail': hint(1.2),
  'unrelated-sender-name/named-page': hint(0.9),
  'unrelated-sender-name/delivery-service': hint(0.6),
  // Invitations are rare in the collections: what programs with a calendar show is what these stand on.
  'strange-organizer/brand': hint(1.4),
  'strange-organizer/free-mail': hint(0.7),
  'superior-from-outside': hint(1.6),
  'self-styled-public-body/name': hint(1),
  'self-styled-public-body/signature': hint(0.8),
  'reply-to-elsewhere/leaves-brand': hint(0.6),
  'reply-to-elsewhere/other-account': hint(0.8),
  // Small firms and clubs with a domain read their mail at a provider, too.
  'reply-to-elsewhere/to-free-mail': hint(1),
  'answers-to-free-mail/reply-to': hint(1.8),
  'answers-to-free-mail/text': hint(1.6),
  'answers-to-free-mail/from': hint(1.4),
  'asks-on-foreign-site/unproven': hint(0.9),
  // Few frauds beyond those that claim a registered brand.
  'asks-on-foreign-site/proven': hint(0.9),
  // Only beside talk of money that is led elsewhere; no mail at hand beyond our own carries it.
  'telephone-refused': hint(1.4),
  // No mail at hand carries them beyond our own (test/mails/blind); drawn to what the same words weigh from a stranger.
  'lure-in-service-notice/story': hint(1.8),
  'lure-in-service-notice/login': hint(1.4),
  'lure-in-service-notice/threat': hint(1),
  'story-from-unrelated-sender/elsewhere': hint(1.8),
  'story-from-unrelated-sender/free-mail': hint(1.4),
  'story-from-unrelated-sender/unrelated': hint(0.6),
  'throw-away-suffix/link': hint(1.2),
  'throw-away-suffix/sender': hint(1),
  'throw-away-suffix/both': hint(1.6),
  'throw-away-suffix/abroad': hint(0.8),
  // Clubs and offices write to hidden receivers, too.
  'undisclosed-recipients/group': hint(1),
  'undisclosed-recipients/everybody': hint(1.4),
  // None of the honest mails; clubs that rent a domain and name their members come near.
  'strangers-side-by-side/company': hint(1.2),
  'strangers-side-by-side/service': hint(1.6),
  'young-sender-domain': hint(1.5),
  // What a list says is one opinion: it never decides alone, and a page of somebody else's at the same place weighs
  // little.
  'blocklisted-name/link-fraud': hint(2),
  'blocklisted-name/domain': hint(1.2),
  'blocklisted-name/address': hint(1),
  'blocklisted-name/mild': hint(0.2),
  'listed-sender/domain': hint(1.4),
  'listed-sender/address': hint(0.8),
  'listed-sender/related': hint(0.4),
  'listed-sender/stale': hint(0.1),

  'helo-claims-brand': hint(1.5),
  'sender-unrelated-network/unrelated': hint(0.4),
  'sender-unrelated-network/excluded': hint(1),
  'sending-ip-not-authorised/fail': hint(1.6),
  'sending-ip-not-authorised/softfail': hint(1),
  'sending-ip-not-authorised/outdated': hint(0.2),
  'unnamed-sending-ip/none': hint(0.4),
  'unnamed-sending-ip/unconfirmed': hint(0.2),
  'impossible-date': hint(0.3),
  'message-id-date-swapped': hint(0.8),
  'message-id-of-mass-mailer/stamped': hint(1.8),
  'message-id-of-mass-mailer/decimal': hint(1.6),
  'message-id-of-mass-mailer/foxmail': hint(1),
  'message-id-of-mass-mailer/windows-mail': hint(1),
  'foreign-time-zone/brand': hint(1.6),
  'foreign-time-zone/other': hint(0.6),
  // 12 frauds, no honest mail.
  'brand-from-access-line': hint(1.6),
  'personal-mail-program': hint(1.6),
  // 8 frauds, no honest mail, of which 89 are reports of servers without the form.
  'report-from-mail-program': hint(1.9),
  'sent-from-script/site-named': hint(1),
  'sent-from-script/script-named': hint(0.8),
  'sent-from-script/strange-request': hint(0.8),
  // Honest shops on shared servers send so; 15 of the 22 labelled mails that such an account wrote are fraud.
  'sent-from-script/foreign-machine': hint(0.8),
  // Honest shops on small servers that link a stranger are few.
  'random-envelope-domain': hint(1.4),
  'system-account-envelope': hint(1.4),
  'null-envelope': hint(1.2),
  'submitted-by-account/authenticated': proof(1.8),
  'submitted-by-account/probably': hint(1),

  'dmarc-failed/failed': proof(1.6),
  'dmarc-failed/forwarded': hint(0.3),
  // Not measured: no set carries the DNS of its day. A forwarder's address passes for the sender's more easily than to
  // the receiver who saw it arrive, so they weigh less than the recorded failure.
  'dmarc-failed/now-reject': proof(1.4),
  'dmarc-failed/now-quarantine': hint(0.9),
  // Of the mails that lists passed on with such a record: 58 frauds and 1 honest mail; 50 and 1.
  'refused-on-the-way/refused': hint(1.4),
  'refused-on-the-way/unvouched': hint(1.4),
  'unauthenticated-sender/nothing-passes': hint(0.9),
  'unauthenticated-sender/other-domain': hint(0.1),
  'unauthenticated-sender/nothing-passes-now': hint(0.6),
  'unauthenticated-sender/other-domain-now': hint(0.1),

  'asks-for-credentials/credentials': hint(0.9),
  'asks-for-credentials/card': hint(1.1),
  'asks-for-credentials/payment': hint(0.5),
  'asks-for-credentials/personal-data': hint(0.5),
  'deadline-with-threat/short': hint(1.5),
  'deadline-with-threat/long': hint(0.4),
  'threat-with-request': hint(0.6),
  'payment-diversion/chat-group': hint(1.6),
  'payment-diversion/gift-card': hint(1.4),
  'payment-diversion/changed-account': hint(0.8),
  'payment-diversion/excused-account': hint(1.8),
  // No mail at hand beyond our own carries it; employees change banks honestly.
  'payment-diversion/payroll-change': hint(1.2),
  'payment-diversion/secret-transfer': hint(1.4),
  // Two parts of it in a short text; alone friends write so, too.
  'payment-diversion/errand': hint(0.7),
  'fraud-story/extortion': hint(2.2),
  'fraud-story/advance-fee': hint(0.8),
  'fraud-story/advance-fee-in-parts': hint(0.5),
  'fraud-story/prize': hint(0.5),
  'fraud-story/unpaid-claim': hint(1.2),
  'fraud-story/easy-money': hint(1.2),
  'fraud-story/windfall': hint(1.6),
  // Shops hold draws, and modern honest mail is little.
  'fraud-story/survey-reward': hint(1.2),
  // No honest mail at hand is an exchange's.
  'fraud-story/crypto-claim': hint(1.4),
  'fraud-story/parcel-held': hint(0.8),
  'fraud-story/renewal-call': hint(0.4),
  'fraud-story/storage-loss': hint(0.8),
  'fraud-story/summons': hint(0.9),
  'fraud-story/points-expiring': hint(0.8),
  'fraud-story/adult-contact': hint(1.2),
  'fraud-story/miracle-cure': hint(1),
  'fraud-story/loan-offer': hint(0.6),
  'fraud-story/vague-proposal': hint(0.5),
  // No mail at hand beyond our own; friends are robbed on journeys indeed.
  'fraud-story/stranded-friend': hint(1.2),
  // Drawn to the stories beside them: no mail of the collections tells them in these words. Outlets close honestly.
  'fraud-story/closing-shop': hint(0.8),
  'fraud-story/name-claimed': hint(1.4),
  'fraud-story/stranger-friend': hint(1.2),
  'fraud-story/job-fee': hint(1.2),
  'fraud-story/forced-program': hint(0.8),
  // No mail at hand beyond our own carries the next two in these languages.
  'fraud-story/secrets-listed': hint(1.9),
  'fraud-story/held-transfer': hint(1.6),
  // No mail at hand beyond our own; four parts of each have to be told.
  'fraud-story/courier-buyer': hint(1.4),
  'fraud-story/fee-before-payout': hint(1.6),
  // The collections hold hardly any mail of this kind.
  'fraud-story/accusation': hint(1.6),
  'fraud-story/refund-for-secret': hint(1.2),
  'fraud-story/planted-phrase': hint(1.9),
  'fraud-story/public-due': hint(1.4),
  'fraud-story/public-refund': hint(1.4),
  'fraud-story/support-call': hint(1.2),
  'fraud-story/money-mule': hint(1.4),
  'fraud-story/paid-meeting': hint(1.4),
  // Hardly any in the collections; what universities publish of such mail is worded so.
  // No mail of the sets carries it; an adviser who is known sends his workbooks with the same words.
  'protection-off': hint(0.7),
  'secret-by-reply': hint(1.6),
  'nameless-greeting': hint(0.8),
  'chinese-font': hint(0.9),
  'simplified-glyphs/several': hint(1.4),
  'simplified-glyphs/few': hint(0.8),
  'foreign-locale': hint(1.1),
  'disguised-words/other-script': hint(1.6),
  'disguised-words/split': hint(1),
  'disguised-words/styled': hint(1),
  'misspelt-words/several': hint(1.6),
  'misspelt-words/one': hint(0.9),
  'unnatural-japanese/spaced-out': hint(1.2),
  'unnatural-japanese/several': hint(1.2),
  'unnatural-japanese/one': hint(0.4),
  'template-leftovers': hint(1.2),
  'recipient-in-heading/subject': hint(1),
  'recipient-in-heading/name': hint(1),
  'stray-particle': hint(1),
  // Shares of honest mail that reach them are bounded in training (tools/train-wording).
  'wording-of-fraud/strong': hint(2),
  'wording-of-fraud/clear': hint(1.3),
  'wording-of-fraud/slight': hint(0.7),
  'unread-remainder': hint(0.1),

  'brand-link-elsewhere/complete': hint(1.8),
  'brand-link-elsewhere/incomplete': hint(0.8),
  'brand-link-elsewhere/open-host': hint(1.2),
  'brand-link-elsewhere/customers': hint(1),
  'brand-link-elsewhere/some': hint(0.3),
  // None of the honest mails; of 20,000 pages that JPCERT/CC confirmed, 22 % of the hosts imitate their brand.
  'lookalike-link/domain-inside': hint(2.2),
  'lookalike-link/confusable': hint(2.2),
  'lookalike-link/misspelt': hint(1.8),
  'lookalike-link/named': hint(1.4),
  'words-against-target/trusted-name': hint(1.6),
  'words-against-target/other': hint(0.1),
  // Of 20,000 confirmed phishing pages 10 %, of the honest mails none.
  'suffix-inside-host': hint(1.8),
  'borrowed-pictures/claimed': hint(2),
  'borrowed-pictures/all': hint(1.4),
  // None of the honest mails at hand, which hold few small senders: drawn down for signatures, clubs and shops.
  'picture-on-open-host/anybody': hint(1.5),
  'picture-on-open-host/beside-home': hint(0.6),
  'picture-on-open-host/copied': hint(0.8),
  'made-up-host/random': hint(0.8),
  'made-up-host/numeric': hint(0.6),
  'made-up-host/long': hint(0.8),
  // Halved, as our honest sets hold few campaigns of small shops; but no company asks its customers onto a rented
  // server's bare name.
  'button-to-open-host/machine': hint(2.2),
  'button-to-open-host/dynamic-dns': hint(2),
  'button-to-open-host/tunnel': hint(2),
  'button-to-open-host/ipfs': hint(2),
  'button-to-open-host/shortener': hint(1.2),
  'button-to-open-host/form': hint(0.6),
  'button-to-open-host/file': hint(0.6),
  'button-to-open-host/pages': hint(1.6),
  'button-to-open-host/redirector': hint(1),
  'button-to-open-host/shared-suffix': hint(1.2),
  // No honest mail at hand, and no reason for one.
  'redirector-link/advertisement': hint(1.7),
  'redirector-link/known': hint(1.2),
  'redirector-link/site': hint(1.2),
  'cms-path-in-link': hint(1),
  // 7 frauds, no honest mail.
  'cms-path-in-link/stranger': hint(1.2),
  'chat-contact-in-story/person': hint(1.8),
  'chat-contact-in-story/handle': hint(1.6),
  'chat-contact-in-story/account': hint(1.2),
  // On top of the foreign host itself.
  'sign-in-path': hint(0.8),
  // Shared with what presses, and shops do it now and then.
  'recipient-in-link/pressed': hint(1.4),
  'recipient-in-link/other': hint(0.6),
  'single-target/one': hint(0.7),
  'single-target/repeated': hint(1.2),
  // Few frauds; a site's form lets anyone do it, and nobody does it for himself.
  'address-as-user-name': hint(2),
  'token-paths': hint(1.2),
  'token-paths/script': hint(1.4),
  'nothing-of-the-sender': hint(0.8),
  // These say who is a victim, not whether it is a fraud: what they rest on has weights of its own.
  'site-bought-or-hijacked/hijacked': hint(0),
  'site-bought-or-hijacked/bought': hint(0),
  'site-bought-or-hijacked/account': hint(0),
  'site-bought-or-hijacked/open': hint(0),
  'sender-bought-or-hijacked/hijacked': hint(0),
  'sender-bought-or-hijacked/bought': hint(0),
  'sender-bought-or-hijacked/open': hint(0),
  // No mail of the collections comes with registry data: not measured, and kept below the sender's.
  'young-link-domain/new': hint(1.4),
  'young-link-domain/young': hint(1),
  'young-link-domain/new-address': hint(1.4),
  'young-link-domain/young-address': hint(1),
  'link-on-shared-server/young': hint(0.6),
  'link-on-shared-server/established': hint(0.3),
  'link-on-shared-server/age-unknown': hint(0.2),
  'form-in-mail/secret': hint(2),
  'form-in-mail/other': hint(1),
  // No honest mail at hand; invitations that want an answer at somebody else’s do so.
  'prepared-answer/several': hint(1.9),
  'prepared-answer/one': hint(1.2),
  'code-leads-elsewhere/pressed': hint(1.4),
  'code-leads-elsewhere/open-host': hint(0.6),
  'code-leads-elsewhere/elsewhere': hint(0.3),
  'drawn-code/cells': hint(2),
  'drawn-code/letters': hint(1.4),
  'link-to-bare-address': hint(1.4),
  // 17 frauds, no honest mail; hardly any honest mail holds a map at all.
  'map-over-link': hint(1.9),
  'listed-link/page': hint(2.6),
  'listed-link/host': hint(2),
  'listed-link/same-host': hint(1.2),
  'listed-link/same-domain': hint(0.8),
  'listed-link/stale': hint(0.3),
  'script-link': hint(1.4),
  'userinfo-in-link': hint(1.2),
  'disguised-address/number': hint(1.8),
  'disguised-address/direction': hint(1.4),
  'disguised-address/percent': hint(1),
  'disguised-address/backslash': hint(0.8),
  'disguised-address/wide-dots': hint(0.6),

  'hidden-filler': hint(1.4),
  'split-words/subject': hint(0.8),
  'split-words/body': hint(1.4),
  'blank-stretch': hint(1.2),
  'reversed-text': hint(1.4),
  'active-content/script': hint(0.8),
  'active-content/frame': hint(0.9),
  'active-content/refresh': hint(1),
  'picture-only': hint(1.1),
  'differing-texts': hint(0.7),
  'base-elsewhere': hint(0.6),
  'broken-text-type': hint(0.7),

  // None in the collections, whose archives come without; honest firms of Japan did so for years.
  'archive-with-password': hint(0.9),
  'archive-with-password/document': hint(1.2),
  'archive-with-password/answers-nothing': hint(1.5),
  'dangerous-attachment/disguised': proof(2.6),
  // Of 16 archives in the mails four hold a program or a disk and nothing else, all of them in frauds.
  'dangerous-attachment/packed': hint(2.4),
  // Known from attacks on Word (CVE-2017-11882 and its kin); the one rich text of the labelled mails is a fraud's, and broken.
  'dangerous-attachment/broken-document': hint(1.9),
  'dangerous-attachment/packed-document': hint(1.6),
  'dangerous-attachment': hint(1.6),
  'html-attachment': hint(1.4),
  'html-attachment/password': hint(1.6),
  'html-attachment/builds-itself': hint(1.6),
  'html-attachment/leads-on': hint(1.4),
  'html-attachment/svg-script': hint(1.6),
  // Six honest documents at hand have no such link; bills that are paid by a page of a service may.
  'document-leads-on/open-host': hint(1.7),
  'document-leads-on/elsewhere': hint(0.6),
  'coded-attachment-name': hint(1.2),
  // No set of mails carries pages: what an expert would give, where the registry proves it; else below what decides.
  'imitated-page/asks': { ...proof(4), decisive: true },
  'imitated-page/asks-aside': hint(1.9),
  'imitated-page/shows': hint(0.8),
  'secrets-on-page/payment': hint(1.2),
  'secrets-on-page/password': hint(0.8),
  'secrets-sent-elsewhere': hint(1.2),
  'copied-page/note': hint(1.9),
  'copied-page/pictures': hint(1.9),
  'broken-page': hint(1),
  'cloaked-page/refuses-desktop': hint(1.6),
  'cloaked-page/refuses-phone': hint(1.6),
  'cloaked-page/other-page': hint(0.5),
  'page-state/taken-down': hint(1.5),
  'page-state/gate': hint(0.6),
  'page-state/parked': hint(0.3),
  'page-acts-by-itself/download': hint(1.6),
  'page-acts-by-itself/form': hint(1),
  'page-acts-by-itself/dialog': hint(1.2),

  'aligned-authentication/free-mail': hint(-0.1),
  // A quarter of the frauds pass as well: what counts for the sender is that name, links and answers agree with the
  // domain.
  'aligned-authentication/dmarc': proof(-0.3),
  'aligned-authentication/dkim': proof(-0.3),
  'aligned-authentication/spf': proof(-0.1),
  'aligned-authentication/dkim-now': proof(-0.3),
  'aligned-authentication/spf-now': proof(-0.1),
  'official-sender': proof(-3.5),
  // Not measured: the sets are read offline, and a chain needs its keys. It explains more than it weighs.
  'forwarder-attestation': hint(-0.2),
  'links-at-home/brand': hint(-0.8),
  'links-at-home/none': hint(-0.3),
  'links-at-home/sender': hint(-0.1),
  'mail-of-one-house/own-links': hint(-0.6),
  'mail-of-one-house/delivery-service': hint(-0.4),
  // Anyone can write a list's fields, so they explain and never weigh: zero keeps the fit from it.
  'mailing-list-post': hint(0),
  'delivery-report': hint(0),
  'automatic-reply': hint(0),
  'quoted-forward': hint(0),
  'stamped-by-receiver': hint(0),
  'forwarded-envelope': hint(0),
  'reply-in-conversation': hint(-0.6),
};

/** The key of the table under which a finding is weighed: by its variant where that has one of its own. */
export function weightKey({ finding, variant }: Pick<Because, 'finding' | 'variant'>): string | undefined {
  const key = `${finding}/${variant}`;
  if (key in weights) return key;
  return finding in weights ? finding : undefined;
}

const weighed: ReadonlyMap<string, Weight> = new Map(
  Object.entries(weights).map(([key, first]) => [
    key,
    { ...first, weight: fittedWeights[key]?.weight ?? first.weight },
  ]),
);
const NOTHING = hint(0);

/**
 * The weight of a finding, fitted where it was measured, else its first value; what is not in the table weighs nothing.
 */
export function weightOf(reason: Pick<Because, 'finding' | 'variant'>): Weight {
  return weighed.get(weightKey(reason) ?? '') ?? NOTHING;
}

/** Log odds that a complete combination adds to those of its parts. */
export function weightOfCombination({ id, weight }: Pick<Combination, 'id' | 'weight'>): number {
  return fittedCombinations[id]?.weight ?? weight;
}

function proof(weight: number): Weight {
  return { weight, strength: 'proof' };
}

function hint(weight: number): Weight {
  return { weight: Math.min(weight, HINT_CAP), strength: 'hint' };
}
