/** A finding that another one explains: it is shown, and weighs nothing. Data, so that no check knows another. */
export interface Explanation {
  finding: string;
  /** Only this variant, where one is named. */
  variant?: string;
  by: string;
}

export const explanations: readonly Explanation[] = [
  // A list or a forwarder breaks SPF; a signature of the author's own domain that survived outweighs it.
  { finding: 'sending-ip-not-authorised', by: 'aligned-authentication' },
  { finding: 'sender-unrelated-network', by: 'aligned-authentication' },
  { finding: 'unnamed-sending-ip', by: 'aligned-authentication' },
  // The signature that holds today held then: the receiver could not fetch its key, or wants stricter alignment.
  { finding: 'dmarc-failed', by: 'aligned-authentication/dkim-now' },
  // Whoever passed it on saw it pass, and said so under a seal.
  { finding: 'sending-ip-not-authorised', by: 'forwarder-attestation' },
  { finding: 'sender-unrelated-network', by: 'forwarder-attestation' },
  { finding: 'dmarc-failed', by: 'forwarder-attestation' },
  { finding: 'unauthenticated-sender', by: 'forwarder-attestation' },
  // Whoever goes on with a conversation writes his answers himself.
  { finding: 'reply-in-conversation', by: 'prepared-answer' },
  // What a list signs is the list's word, not the author's.
  { finding: 'aligned-authentication', by: 'mailing-list-post' },
  // The domain vouches for who sent it; where answers, name and links go elsewhere, that is nobody the mail speaks of.
  { finding: 'aligned-authentication', by: 'answers-to-free-mail' },
  { finding: 'aligned-authentication', by: 'unrelated-sender-name' },
  { finding: 'aligned-authentication', by: 'made-up-address' },
  { finding: 'aligned-authentication', by: 'code-in-sender-name' },
  { finding: 'aligned-authentication', by: 'nameless-desk' },
  { finding: 'aligned-authentication', by: 'self-styled-public-body' },
  { finding: 'aligned-authentication', by: 'own-domain-as-service' },
  { finding: 'aligned-authentication', by: 'brand-from-foreign-domain' },
  // Whoever tells such a story tells it from his own domain, or from an account that he took over.
  { finding: 'aligned-authentication', by: 'fraud-story/windfall' },
  { finding: 'aligned-authentication', by: 'fraud-story/accusation' },
  { finding: 'aligned-authentication', by: 'fraud-story/money-mule' },
  { finding: 'aligned-authentication', by: 'fraud-story/paid-meeting' },
  { finding: 'aligned-authentication', by: 'fraud-story/refund-for-secret' },
  { finding: 'aligned-authentication', by: 'fraud-story/public-due' },
  ...[
    'name-claimed',
    'stranger-friend',
    'job-fee',
    'forced-program',
    'support-call',
    'secrets-listed',
    'held-transfer',
    'courier-buyer',
    'fee-before-payout',
    'stranded-friend',
    'unpaid-claim',
    'loan-offer',
    'advance-fee',
    'crypto-claim',
    'adult-contact',
  ].map((kind) => ({
    finding: 'aligned-authentication',
    by: `fraud-story/${kind}`,
  })),
  // The domain that is proven is none of the name that tells the story.
  { finding: 'aligned-authentication', by: 'story-from-unrelated-sender' },
  // Names below some suffixes are bought by the thousand, and signed as any other.
  ...['both', 'sender'].map((variant) => ({
    finding: 'aligned-authentication',
    by: `throw-away-suffix/${variant}`,
  })),
  { finding: 'aligned-authentication', by: 'superior-from-outside' },
  // Links to the real wallet's maker are part of it.
  { finding: 'links-at-home', by: 'fraud-story/planted-phrase' },
  { finding: 'aligned-authentication', by: 'fraud-story/public-refund' },
  // Nor does it say anything where the reader is led to what the domain's owner has nothing to do with, or his money is.
  ...['asks-on-foreign-site', 'link-to-bare-address', 'lookalike-link', 'payment-diversion'].map((by) => ({
    finding: 'aligned-authentication',
    by,
  })),
  // Nor where what the reader shall see, press or answer stands with somebody whom the domain's owner need not know.
  ...[
    'picture-on-open-host/anybody',
    'document-leads-on',
    'prepared-answer',
    'reply-to-elsewhere/to-free-mail',
    'redirector-link/advertisement',
    'strangers-side-by-side',
    'lure-in-service-notice',
  ].map((by) => ({ finding: 'aligned-authentication', by })),
  // One party behind all of a mail says nothing for it where the mail reads like a fraud, or tells a fraud's story.
  ...['wording-of-fraud/clear', 'wording-of-fraud/strong', 'fraud-story'].map((by) => ({
    finding: 'mail-of-one-house',
    by,
  })),
  // One Chinese desk leaves several traces.
  { finding: 'foreign-time-zone', variant: 'other', by: 'foreign-locale' },
  { finding: 'foreign-time-zone', variant: 'other', by: 'chinese-font' },
  { finding: 'message-id-of-mass-mailer', variant: 'foxmail', by: 'foreign-locale' },
  { finding: 'message-id-of-mass-mailer', variant: 'foxmail', by: 'official-sender' },
  // A program that names itself and the form of its Message-ID are one trace.
  { finding: 'message-id-of-mass-mailer', variant: 'windows-mail', by: 'personal-mail-program' },
  { finding: 'message-id-of-mass-mailer', variant: 'windows-mail', by: 'official-sender' },
  { finding: 'recipient-in-heading', by: 'official-sender' },
  // One address in a sender's name, seen by two checks.
  { finding: 'recipient-in-heading', variant: 'name', by: 'own-domain-in-display-name' },
  { finding: 'recipient-in-heading', variant: 'name', by: 'address-in-display-name' },
  // One failure, written down by several checks, counts once.
  { finding: 'unauthenticated-sender', by: 'dmarc-failed' },
  { finding: 'sending-ip-not-authorised', by: 'refused-on-the-way/refused' },
  // A forger of a company's domain leaves its own links in, and a list cuts his out.
  { finding: 'links-at-home', variant: 'brand', by: 'refused-on-the-way' },
  { finding: 'links-at-home', variant: 'brand', by: 'brand-from-access-line' },
  { finding: 'unauthenticated-sender', by: 'own-domain-as-sender' },
  { finding: 'unauthenticated-sender', variant: 'nothing-passes', by: 'sending-ip-not-authorised/softfail' },
  { finding: 'unauthenticated-sender', variant: 'nothing-passes-now', by: 'sending-ip-not-authorised' },
  { finding: 'dmarc-failed', variant: 'now-quarantine', by: 'sending-ip-not-authorised/fail' },
  { finding: 'sending-ip-not-authorised', variant: 'softfail', by: 'dmarc-failed' },
  { finding: 'sending-ip-not-authorised', variant: 'outdated', by: 'dmarc-failed' },
  { finding: 'sender-unrelated-network', by: 'sending-ip-not-authorised' },
  // The brand writes from its own domain, proven: whatever its delivery service's links look like.
  { finding: 'brand-link-elsewhere', variant: 'incomplete', by: 'official-sender' },
  { finding: 'brand-link-elsewhere', variant: 'some', by: 'official-sender' },
  { finding: 'words-against-target', by: 'official-sender' },
  { finding: 'nameless-greeting', by: 'official-sender' },
  { finding: 'deadline-with-threat', by: 'official-sender' },
  { finding: 'threat-with-request', by: 'official-sender' },
  { finding: 'asks-for-credentials', by: 'official-sender' },
  { finding: 'foreign-time-zone', by: 'official-sender' },
  { finding: 'personal-mail-program', by: 'official-sender' },
  // A brand that proved itself may link to a campaign's new domain.
  { finding: 'young-link-domain', by: 'official-sender' },
  // How young the domain is counts once.
  { finding: 'link-on-shared-server', variant: 'young', by: 'young-link-domain' },
  // Where the links lead is said once.
  { finding: 'asks-on-foreign-site', by: 'brand-link-elsewhere' },
  { finding: 'asks-on-foreign-site', by: 'mailbox-notice-from-outside' },
  { finding: 'asks-on-foreign-site', by: 'official-sender' },
  // A brand's domain in the middle of a host is what makes the host long and lets it seem to end there.
  { finding: 'suffix-inside-host', by: 'lookalike-link' },
  { finding: 'made-up-host', variant: 'long', by: 'lookalike-link' },
  { finding: 'made-up-host', variant: 'long', by: 'suffix-inside-host' },
  // Invisible characters inside words, counted in the HTML and in the text that came of it.
  { finding: 'disguised-words', variant: 'split', by: 'split-words' },
  { finding: 'unnatural-japanese', by: 'official-sender' },
  { finding: 'fraud-story', by: 'official-sender' },
  // That the name is not the domain's is said once.
  { finding: 'story-from-unrelated-sender', by: 'brand-from-foreign-domain' },
  { finding: 'unrelated-sender-name', by: 'story-from-unrelated-sender' },
  // A mailbox that anyone can open, as the sender's or for answers, is named once.
  { finding: 'answers-to-free-mail', by: 'free-mail-for-company' },
  { finding: 'reply-to-elsewhere', variant: 'other-account', by: 'answers-to-free-mail' },
  { finding: 'reply-to-elsewhere', variant: 'to-free-mail', by: 'answers-to-free-mail' },
  { finding: 'free-mail-for-company', by: 'superior-from-outside' },
  // An account that was taken over authenticates as well, and a name that hides a page has no honest reading.
  { finding: 'aligned-authentication', by: 'dangerous-attachment/disguised' },
];
