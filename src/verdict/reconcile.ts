/**
 * Findings that decide together what none of them decides alone: one of each group of `needs`, and none of `unless`.
 * Names may carry a variant, as `id/variant`.
 */
export interface Combination {
  id: string;
  needs: readonly (readonly string[])[];
  unless: readonly string[];
  /** Log odds that the combination adds to those of its parts. */
  weight: number;
}

/** From is provably none of the brand's addresses. */
const FOREIGN_BRAND = [
  'brand-from-foreign-domain/complete',
  'brand-from-foreign-domain/lookalike',
  'brand-from-foreign-domain/free-mail',
];
const LEADS_AWAY = [
  'brand-link-elsewhere/complete',
  'brand-link-elsewhere/open-host',
  'brand-link-elsewhere/customers',
  'form-in-mail',
  'html-attachment',
  'code-leads-elsewhere/pressed',
];
const WANTS_A_SECRET = [
  'asks-for-credentials/credentials',
  'asks-for-credentials/card',
  'asks-for-credentials/payment',
  // Whoever speaks as the reader's mailbox and leads elsewhere wants its password, whether he says so or not.
  'mailbox-notice-from-outside/link',
];

/** The page passes for the brand's own by its very name. */
const LOOKALIKE_PAGE = [
  'lookalike-link/domain-inside',
  'lookalike-link/confusable',
  'lookalike-link/misspelt',
  'lookalike-link/named',
  'suffix-inside-host',
];
/** The page stands where a company has none: on anyone's space, under a name made by a program or under none. */
const THROWN_AWAY_PAGE = [
  'button-to-open-host/machine',
  'button-to-open-host/dynamic-dns',
  'button-to-open-host/tunnel',
  'button-to-open-host/ipfs',
  'button-to-open-host/pages',
  'button-to-open-host/form',
  'button-to-open-host/shared-suffix',
  'made-up-host',
  'link-to-bare-address',
];
/** Not the brand by its address, or not by what servers say of it. */
const NOT_THE_BRAND = [
  ...FOREIGN_BRAND,
  'brand-from-foreign-domain/incomplete',
  'brand-from-foreign-domain/other-brand',
  'brand-from-foreign-domain/sister',
  'dmarc-failed/failed',
  'sending-ip-not-authorised/fail',
  'unauthenticated-sender/nothing-passes',
];

export const combinations: readonly Combination[] = [
  {
    // The combination of the design: claims the brand, neither From nor any action link is the brand's, and it asks.
    id: 'brand-impersonation',
    needs: [FOREIGN_BRAND, LEADS_AWAY, WANTS_A_SECRET],
    unless: [],
    weight: 2,
  },
  {
    // From is a third company's, which does not vouch, and a mail that leads to that company does not count as such.
    id: 'brand-impersonation-from-third-brand',
    needs: [
      ['brand-from-foreign-domain/other-brand'],
      ['brand-link-elsewhere/complete', 'brand-link-elsewhere/open-host'],
      [...WANTS_A_SECRET, 'deadline-with-threat/short'],
    ],
    unless: [],
    weight: 1.5,
  },
  {
    // The same where only text is left of the mail: no link leads to the brand, and it presses.
    id: 'brand-impersonation-in-text',
    needs: [FOREIGN_BRAND, WANTS_A_SECRET, ['deadline-with-threat/short', 'submitted-by-account/authenticated']],
    unless: ['links-at-home/brand', 'brand-link-elsewhere/some'],
    weight: 1.5,
  },
  {
    // One real link beside the false one makes it no better, where it presses, too.
    id: 'brand-impersonation-among-links',
    needs: [FOREIGN_BRAND, ['brand-link-elsewhere/some'], WANTS_A_SECRET, ['deadline-with-threat/short']],
    unless: [],
    weight: 1.5,
  },
  {
    // Nobody who is asked for a secret is honestly sent to a host that only looks like the brand's, whatever From says.
    id: 'lookalike-page',
    needs: [LOOKALIKE_PAGE, ['brand-link-elsewhere'], WANTS_A_SECRET],
    unless: ['official-sender'],
    weight: 2,
  },
  {
    // The same without the question, from a sender who is not the brand either.
    id: 'lookalike-page-of-a-stranger',
    needs: [FOREIGN_BRAND, LOOKALIKE_PAGE],
    unless: [],
    weight: 1.5,
  },
  {
    // A stranger in the brand's name, and a page where no company keeps its own.
    id: 'thrown-away-page-of-a-stranger',
    needs: [
      FOREIGN_BRAND,
      ['brand-link-elsewhere/complete', 'brand-link-elsewhere/open-host', 'brand-link-elsewhere/some'],
      THROWN_AWAY_PAGE,
    ],
    unless: [],
    weight: 1.5,
  },
  {
    // The brand's mail copied with its pictures, and only the links exchanged.
    id: 'copied-mail',
    needs: [NOT_THE_BRAND, ['borrowed-pictures/claimed'], [...WANTS_A_SECRET, 'deadline-with-threat/short']],
    unless: ['official-sender'],
    weight: 2,
  },
  {
    // No administration keeps the page for its users' mailboxes on space that anyone can have.
    id: 'mailbox-page-on-open-host',
    needs: [['mailbox-notice-from-outside/link'], THROWN_AWAY_PAGE],
    unless: [],
    weight: 1.5,
  },
  {
    // From is another known company's and forged by what servers say, and the links are not those of the company it
    // names.
    id: 'forged-other-brand',
    needs: [
      ['brand-from-foreign-domain/other-brand'],
      ['dmarc-failed/failed', 'sending-ip-not-authorised/fail'],
      ['brand-link-elsewhere/complete', 'brand-link-elsewhere/open-host', 'brand-link-elsewhere/incomplete'],
    ],
    unless: ['aligned-authentication', 'links-at-home'],
    weight: 1.5,
  },
  {
    // A stranger in the brand's name who leads elsewhere, and one more sign that does not speak of names.
    id: 'stranger-with-another-sign',
    needs: [
      FOREIGN_BRAND,
      ['brand-link-elsewhere/complete', 'brand-link-elsewhere/open-host'],
      [
        'foreign-time-zone/brand',
        'dmarc-failed/failed',
        'sending-ip-not-authorised/fail',
        'deadline-with-threat/short',
        'borrowed-pictures/claimed',
        'message-id-of-mass-mailer',
      ],
    ],
    unless: [],
    weight: 1,
  },
  {
    // Forged by what a believed server says, and led to what no forwarded mail of the brand itself would lead to.
    id: 'forged-brand-to-thrown-away-page',
    needs: [
      ['dmarc-failed/failed'],
      ['brand-link-elsewhere/complete', 'brand-link-elsewhere/open-host'],
      [...THROWN_AWAY_PAGE, ...LOOKALIKE_PAGE, 'foreign-time-zone/brand', 'deadline-with-threat/short'],
    ],
    unless: ['aligned-authentication'],
    weight: 1.5,
  },
  {
    // The brand's whole domain as the front part of somebody else's host: nobody names a host so by chance.
    id: 'domain-of-the-brand-inside-a-host',
    needs: [['lookalike-link/domain-inside'], ['brand-link-elsewhere']],
    unless: ['official-sender'],
    weight: 1.5,
  },
  {
    // A login of somebody else's account submitted what speaks as the brand, and nothing in it is the brand's.
    id: 'brand-from-hijacked-account',
    needs: [
      ['submitted-by-account'],
      [...FOREIGN_BRAND, 'brand-from-foreign-domain/incomplete'],
      WANTS_A_SECRET,
      [...LEADS_AWAY, 'brand-link-elsewhere/incomplete', 'cms-path-in-link'],
    ],
    unless: [],
    weight: 1.5,
  },
  {
    // From is the brand's own domain, a believed server says that it is forged, and the links are not the brand's.
    id: 'forged-brand',
    needs: [['dmarc-failed/failed', 'sending-ip-not-authorised/fail'], LEADS_AWAY, WANTS_A_SECRET],
    unless: ['aligned-authentication'],
    weight: 2.5,
  },
  {
    // A stranger who passes for the receiver's own administration, presses for the password or brings its own form.
    id: 'own-administration-impersonated',
    needs: [
      ['own-domain-in-display-name', 'own-domain-as-sender'],
      ['asks-for-credentials/credentials'],
      [
        'deadline-with-threat',
        'html-attachment',
        'form-in-mail',
        'words-against-target/trusted-name',
        'link-to-bare-address',
        'code-leads-elsewhere/pressed',
        'drawn-code',
      ],
    ],
    unless: ['aligned-authentication'],
    weight: 2,
  },
  {
    // The same, where the words speak of the reader's own mailbox and the page stands elsewhere.
    id: 'own-mailbox-impersonated',
    needs: [['own-domain-in-display-name', 'own-domain-as-sender'], ['mailbox-notice-from-outside/link']],
    unless: [],
    weight: 1.5,
  },
  {
    // No honest mail says that it filmed the reader and wants bitcoins; what warns of such mail is known apart.
    id: 'extortion',
    needs: [['fraud-story/extortion']],
    // A domain bought for the purpose authenticates itself, too.
    unless: ['official-sender'],
    weight: 2,
  },
  {
    // Nobody hands out a wallet's recovery phrase to be used, and then presses or writes like a fraud beside it.
    id: 'planted-phrase',
    needs: [
      ['fraud-story/planted-phrase'],
      ['wording-of-fraud', 'asks-for-credentials', 'deadline-with-threat', 'brand-from-foreign-domain', 'dmarc-failed'],
    ],
    unless: ['official-sender'],
    weight: 1,
  },
  {
    // Nobody's superior writes from outside to be let into the staff's chat, or for gift cards or a secret transfer.
    id: 'superior-impersonated',
    needs: [
      ['superior-from-outside'],
      ['payment-diversion/chat-group', 'payment-diversion/gift-card', 'payment-diversion/secret-transfer'],
    ],
    unless: ['official-sender'],
    weight: 1.5,
  },
  {
    // A public body collects nothing by mail from a stranger's domain, and has no page where anyone can put one.
    id: 'public-body-impersonated',
    needs: [['self-styled-public-body'], ['fraud-story/unpaid-claim', 'fraud-story/windfall'], THROWN_AWAY_PAGE],
    unless: ['official-sender'],
    weight: 1.8,
  },
  {
    // Police and prosecutors accuse nobody by mail, still less from a stranger's domain and for money.
    id: 'police-impersonated',
    needs: [['fraud-story/accusation'], [...NOT_THE_BRAND, 'self-styled-public-body']],
    unless: ['official-sender'],
    weight: 1.8,
  },
  {
    // No bailiff, court or police takes vouchers.
    id: 'claim-paid-in-codes',
    needs: [
      ['fraud-story/unpaid-claim', 'fraud-story/accusation', 'fraud-story/summons'],
      ['payment-diversion/gift-card'],
    ],
    unless: ['official-sender'],
    weight: 1.8,
  },
  {
    // The usual account is said to be shut, another shall be paid, and it is to be done now or by mail alone.
    id: 'payment-turned-aside',
    needs: [
      ['payment-diversion/excused-account'],
      ['asks-for-credentials/payment', 'deadline-with-threat/short', 'answers-to-free-mail', 'lookalike-sender'],
    ],
    unless: ['official-sender'],
    weight: 2.2,
  },
  {
    // Nobody gives a fortune to a stranger by a messenger.
    id: 'fortune-by-messenger',
    needs: [['fraud-story/windfall'], ['chat-contact-in-story']],
    unless: ['official-sender'],
    weight: 1.5,
  },
];
