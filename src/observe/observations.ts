import type { Answer, Source } from '../answer.ts';
import type { DiversionKind } from '../language/diversions.ts';
import type { Language } from '../language/main-language.ts';
import type { StoryKind } from '../language/stories/story.ts';
import type { Listing } from '../lookups/blocklists/blocklisted.ts';
import type { DmarcNow } from '../lookups/dmarc/dmarc-evaluation.ts';
import type { NetworkRegistration } from '../lookups/network/network-registration.ts';
import type { SystemRegistration } from '../lookups/network/system-registration.ts';
import type { Network, Place } from '../lookups/place.ts';
import type { Registration } from '../lookups/registration/registration.ts';
import type { ConsultedList, ListHit } from '../lookups/reputation/listed.ts';
import type { ReverseName } from '../lookups/reverse-name.ts';
import type { ArcChain } from '../lookups/signatures/arc.ts';
import type { DkimSignature } from '../lookups/signatures/dkim-signature.ts';
import type { SpfEvaluation } from '../lookups/spf/spf.ts';
import type { Mail, MethodResult } from '../mail/mail.ts';
import type { Settings } from '../settings.ts';
import type { OpenKind } from '../util/open-kinds.ts';
import type { Method, MethodAgreement } from './agreement.ts';
import type { HostingSeen } from './hosting/hosting-seen.ts';
import type { PageSeen } from './pages/pages.ts';

/** What was seen, by topic. Plain data that says what stands where; what it means is for the checks to say. */
export interface Observations {
  settings: Settings;
  mail: Mail;
  identity: Identity;
  auth: Auth;
  dns: DnsSeen;
  ownership: Ownership;
  hosting: HostingSeen;
  place: PlacesSeen;
  reputation: ReputationSeen;
  text: TextSeen;
  links: LinkSeen[];
  /** Pages that were opened; empty where the user did not ask for it. */
  pages: PageSeen[];
  unasked: Unasked;
}

export type Topic = keyof Observations;

/** Whom the mail claims to be, and what the registry knows of the domains it uses. */
export interface Identity {
  /** `none`: it claims to be no brand of the registry. */
  claimedBrand: Answer<ClaimedBrand>;
  /** Brands that are only spoken of (a shop naming the cards it takes). */
  mentionedBrands: { brand: string; name: { ja: string; en: string }; source: Source }[];
  /** Of the claimed brand. */
  officialDomains: string[];
  /** What the From domain is to the claimed brand, or to the registry where no brand is claimed. `none`: in no entry. */
  fromRole: Answer<DomainRole>;
  /** Domain is the receiver's own (`--own`, else the recipients' domains where they are not public mailbox providers). */
  ownDomains: string[];
  /** Mailbox providers where anyone can open an account. */
  fromIsFreeMail: boolean;
  /** Mailboxes at providers in To and Cc; 0 where more than one there, the reader's own it may be, is at another domain. */
  strangersBeside: number;
  /** The From domain is one that the user vouches for. */
  fromIsKnownSender: boolean;
  /** Domains of the sender's addresses that imitate a brand, From first. */
  lookalikes: (HostLookalike & { place: 'from' | 'reply-to' | 'envelope'; source: Source })[];
  pictureBrands: PictureBrand[];
  /** Organizers of the calendar entries that the mail carries; missing where it carries none. */
  organizers?: Organizer[];
}

/** Who calls a meeting, as its entry says: any name and any address can stand there. */
export interface Organizer {
  called: string;
  /** Empty where the entry names none. */
  address: string;
  domain: string;
  isFreeMail: boolean;
  /** The brand of the registry that the name claims to be, and whether the address is at a domain of it. */
  brand?: { brand: string; name: { ja: string; en: string }; complete: boolean; official: string[]; atHome: boolean };
  source: Source;
}

/** A brand from whose own servers the mail's pictures come. */
export interface PictureBrand {
  brand: string;
  name: { ja: string; en: string };
  /** Of the first such picture. */
  host: string;
  /** Every picture of the mail comes from there. */
  all: boolean;
  source: Source;
}

/** A host that imitates a brand by its name, and belongs to no brand of the registry. */
export interface HostLookalike {
  host: string;
  brand: string;
  name: { ja: string; en: string };
  /**
   * `domain-inside`: the brand's whole domain stands inside the host; `named`: its name is a word of it; `confusable`:
   * in letters that look alike (UTS 39); `misspelt`: by a slip of the hand.
   */
  kind: 'domain-inside' | 'named' | 'confusable' | 'misspelt';
  /** The part that imitates, decoded from punycode, and the domain or word that it imitates. */
  written: string;
  imitated: string;
  ofClaimedBrand: boolean;
  /** It is no unlisted domain of the brand: the registry knows all of them, or none of them ends so. */
  proven: boolean;
}

export interface ClaimedBrand {
  brand: string;
  name: { ja: string; en: string };
  /** Where the claim stands, strongest first. */
  where: ClaimPlace[];
  /** The words that claim it. */
  words: string[];
  /** The registry knows every official domain of it: only then does a mismatch prove something. */
  complete: boolean;
  /** Only the sender's name carries it, with more words behind: a dealer, a branch, a club, a person there. */
  carried?: true;
}
export type ClaimPlace = 'display-name' | 'from-domain' | 'local-part' | 'subject' | 'opening' | 'signature' | 'body';

export interface DomainRole {
  brand: string;
  name: { ja: string; en: string };
  role: 'official' | 'customers' | 'shared-sender';
  domain: string;
  ofClaimedBrand: boolean;
  /** Of another company of the claimed brand's group, which may write about it. */
  ofClaimedGroup?: true;
}

/** What trusted servers recorded, and what was evaluated now. Untrusted results never appear here. */
export interface Auth {
  spf: Answer<MethodResult>;
  dkim: Answer<MethodResult[]>;
  dmarc: Answer<MethodResult>;
  arc: Answer<MethodResult>;
  /**
   * A passing identity of the From domain's organisation (relaxed alignment, RFC 7489 section 3.1): recorded by a trusted
   * server, or, with `now`, verified by ourselves.
   */
  aligned: Answer<{ by: 'dmarc' | 'dkim' | 'spf'; domain: string; now?: true }>;
  /** SPF (RFC 7208) of the sending address for the envelope domain, evaluated through the door today. */
  spfNow: Answer<SpfEvaluation>;
  /** Every DKIM signature (RFC 6376), verified through the door today. `none`: not signed. */
  dkimNow: Answer<DkimSignature[]>;
  /** DMARC of the From domain by both standards, from what was verified today. */
  dmarcNow: DmarcNow;
  /** Whether what was recorded and what was verified now say the same. */
  agreement: Record<Method, MethodAgreement>;
  /** The ARC chain (RFC 8617), validated through the door today. `none`: not sealed. Anyone can seal. */
  arcNow: Answer<ArcChain>;
  /**
   * What a believed sealer of that chain recorded when the mail came to him. `none`: no chain, or none of a believed
   * one.
   */
  seal: Answer<BelievedSeal>;
}

/** What one handler recorded before he passed the mail on, sealed and believed. */
export interface BelievedSeal {
  sealer: string;
  instance: number;
  results: MethodResult[];
}

export interface DnsSeen {
  /** Of the From domain; the envelope's domain where From has none. */
  domain: string;
  addresses: Answer<string[]>;
  mailExchangers: Answer<string[]>;
  /** Of the sending address; confirmed where a name leads back to it (iprev, RFC 8601 section 3). */
  sendingName: Answer<ReverseName>;
  /** Addresses of the greeting that the sending host used. */
  heloAddresses: Answer<string[]>;
  /** Link hosts: their addresses, and the names of those. */
  hosts: Record<string, { addresses: Answer<string[]>; names: Answer<ReverseName> }>;
}

export interface Ownership {
  /** By registrable domain: of From, envelope and link hosts. */
  domains: Record<string, Answer<Registration>>;
  /** By address: where the mail came from, and of the hosts that links lead to. */
  networks: Record<string, Answer<NetworkRegistration>>;
  /**
   * By address, who holds the autonomous system that announces it. Only where the network's own registration tells no
   * holder or nobody to report to.
   */
  systems: Record<string, Answer<SystemRegistration>>;
}

/** By address: of the route and of the hosts that links lead to. */
export interface PlacesSeen {
  addresses: Record<string, { place: Answer<Place>; network: Answer<Network> }>;
}

/** What lists of others say. Each is an opinion with a time, and none of it proves anything. */
export interface ReputationSeen {
  /** The lists on this machine that were looked through; `unknown` `no-lists` where there are none. */
  lists: Answer<ConsultedList[]>;
  /** Each address that a reader could follow once, behind known wrappers; those that ask for something first. */
  links: { link: number; url: string; host: string; listed: Answer<ListedEntry[]> }[];
  /** What lists in DNS say, where the settings name any. */
  blocklists: BlocklistSaying[];
  /** The sender's domains, and the address that handed the mail over. */
  senders: { name: string; as: 'from' | 'envelope' | 'sending-ip'; listed: Answer<ListedEntry[]> }[];
}

/** What a list in DNS says, or a service that works alike. */
export interface BlocklistSaying {
  /** The zone; for a service its name. */
  zone: string;
  name: string;
  as: 'sending-ip' | 'from' | 'link';
  /** `none`: it works, and does not list the name. */
  says: Answer<Listing[]>;
}

export interface ListedEntry extends ListHit {
  /** The entry lies where anyone can put a page: it speaks of that page, not of its host. */
  openHost?: true;
}

export interface LinkSeen {
  /** Index into `mail.links`. */
  link: number;
  /** Where it leads as far as the address itself says: behind known wrappers, the written host else. */
  host: string;
  registrableDomain?: string;
  /**
   * The target that stands inside the written address, and the hosts that it goes through, the written one first. `site`:
   * whether that host sends on does not show; then the link is here once as written, and once as it would lead on.
   */
  leadsTo?: { url: string; through: { host: string; kind: 'scanner' | 'redirector' | 'tracker' | 'site' }[] };
  /** It asks the reader to do something (button, form, wording), or is the only link of its kind. */
  action: boolean;
  /** What the host is to the registry. `none`: in no entry. */
  role: Answer<DomainRole>;
  /** Belongs to the organisation of an aligned, authenticated sender. */
  ofAlignedSender: boolean;
  /** Of the mail's own From domain, authenticated or not. */
  ofFromDomain: boolean;
  /** Redirectors, shorteners, user-content and form hosts: they say nothing about who is behind them. */
  openHost: boolean;
  /** What kind of such a host it is. */
  openKind?: OpenKind;
  /** The visible words name a host, and it is this one. */
  wordsHost?: string;
  /** It imitates a brand: the claimed one, or without a claim any. */
  lookalike?: HostLookalike;
  /** It carries the address of one of the mail's recipients: as it is (or percent-encoded), or in a code or digest. */
  recipient?: 'plain' | 'encoded';
}

/** Names of the mail about which nobody was asked, since it holds more of them than one mail may ask about. */
export interface Unasked {
  hosts: { count: number; first: string[] };
  domains: { count: number; first: string[] };
}

export interface Spot {
  text: string;
  source: Source;
}

export type Aim = 'credentials' | 'card' | 'payment' | 'malware' | 'reply' | 'personal-data';

/** What the words and letters of subject and body show. `language/` holds the tables. */
export interface TextSeen {
  /** Of the visible text and subject. */
  language: Language;
  /** Fonts made for Chinese, named in a Japanese text. */
  chineseFonts: Spot[];
  /** Letters of simplified Chinese that Japanese does not use, in a Japanese text. */
  simplifiedGlyphs: Spot[];
  /** The body starts with a lone particle, as text left over from a template. */
  strayParticle: Spot[];
  deadlines: (Spot & { hours?: number })[];
  threats: Spot[];
  /** What the reader is asked to hand over or do. */
  asks: (Spot & { aim: Aim })[];
  /** Words that ask for a click. */
  callsToAction: Spot[];
  /** Words that ask for a call or an answer, and telephone numbers. */
  contactRequests: Spot[];
  /** Tokens of a foreign locale in header or body (`Asia/Shanghai`, `zh-CN`, GB2312 in a Japanese mail). */
  foreignLocale: Spot[];
  /** What would lead money or talk out of the company: gift cards, another account, a chat group, a secret transfer. */
  diversions: (Spot & { kind: DiversionKind })[];
  /** A password, a PIN or a card's number that the reader shall write into an answer. */
  secretsByReply: Spot[];
  /** Words that ask for macros, protected view or a virus scanner to be switched. */
  protectionOff: Spot[];
  /** Words in which somebody speaks as the administration of the reader's mailbox. */
  mailboxNotices: Spot[];
  /** Stories by which frauds without a brand get money; the parts that were told. */
  stories: (Spot & { kind: StoryKind; parts: string[] })[];
  /** Addresses to answer to at mailbox providers, other than From's and the recipients'. */
  freeMailContacts: (Spot & { place: 'reply-to' | 'text' })[];
  /**
   * Words that look ordinary and are spelt with other letters: of another script, of mathematics, with invisible ones
   * within.
   */
  disguisedWords: (Spot & { kind: 'other-script' | 'styled' | 'split' })[];
  /** Everyday words and names written with letters that only look like their own, in a Japanese text. */
  misspeltWords: (Spot & { meant: string })[];
  /** Turns of phrase that no Japanese company writes. */
  unnaturalJapanese: Spot[];
  /** Japanese text set letter by letter. */
  spacedOut: Spot[];
  /** Placeholders that a mass mailer failed to fill in. */
  templateLeftovers: Spot[];
  /** A greeting that names nobody, or only the address. */
  namelessGreeting: Spot[];
  /** What our own text model says. `unknown`: it knows no honest mail of the language, or there is too little text. */
  wording: Answer<WordingSeen>;
}

/** A vote on how a text is worded, whoever sent it and whomever it names. */
export interface WordingSeen {
  /** `none`: much honest mail is worded alike. */
  strength: 'strong' | 'clear' | 'slight' | 'none';
  score: number;
  /** What moved it most, strongest first. */
  phrases: Spot[];
}
