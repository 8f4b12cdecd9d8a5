import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, found, none, type Source, unknown } from '../answer.ts';
import type { Link } from '../mail/content.ts';
import type { HeaderField, Mail, Mailbox } from '../mail/mail.ts';
import type { Hop } from '../mail/route.ts';
import type {
  ClaimedBrand,
  ClaimPlace,
  DomainRole,
  LinkSeen,
  Observations,
  Spot,
  Topic,
} from '../observe/observations.ts';
import type { PageShown } from '../observe/pages/page-shown.ts';
import { opened } from '../observe/pages/testing.ts';
import { unanswered } from '../observe/testing.ts';
import type { Check, Outcome } from './define.ts';

type Cases<T extends Topic> = Record<Outcome['outcome'], Record<string, Pick<Observations, T>>>;

/**
 * Every check shows at least one mail for each of the three things it can say and for each variant it declares, and
 * carries the facts that it declares, on which its sentences rely.
 */
export function testCheck<T extends Topic>(check: Check<T>, cases: Cases<T>): void {
  describe(check.id, () => {
    for (const [outcome, mails] of Object.entries(cases)) {
      it(`has a case for ${outcome}`, () => assert.notEqual(Object.keys(mails).length, 0));
      for (const [name, seen] of Object.entries(mails)) {
        it(`${outcome}: ${name}`, () => assert.equal(check.run(seen).outcome, outcome));
      }
    }
    const hits = Object.values(cases.found).flatMap((seen) => {
      const outcome = check.run(seen);
      return outcome.outcome === 'found' ? [outcome] : [];
    });
    it('finds every variant that it declares, and no other', () => {
      const variants = new Set(hits.map(({ variant }) => variant ?? 'default'));
      assert.deepEqual([...variants].sort(), [...(check.variants ?? ['default'])].sort());
    });
    it('carries the facts that it declares', () => {
      for (const { facts } of hits) assert.deepEqual(Object.keys(facts).sort(), [...(check.facts ?? [])].sort());
    });
    it('says where the evidence stands', () => {
      for (const { sources } of hits) assert.notEqual(sources.length, 0);
    });
  });
}

const at: Source = { mail: '', start: 0, end: 10 };

/** A stretch of text as an observation of it, somewhere in the body. */
export function spot(text: string): Spot {
  return { text, source: at };
}

/** A mailbox from its parts; the domain is read from the address. */
export function mailbox(address: string, name = '', field = 'From'): Mailbox {
  return { name, address, domain: address.split('@').at(1) ?? '', field, source: at };
}

/** A header field as it came from the sender. */
export function headerField(name: string, value: string): HeaderField {
  return { name, value, raw: ` ${value}`, source: at };
}

/** A Received line of the border that is believed. */
export function hop(change: Partial<Hop> = {}): Hop {
  const usual: Hop = {
    by: 'mx.example.co.jp',
    helo: 'mail.shop.example',
    ip: '203.0.113.5',
    authenticated: false,
    time: '2024-05-10T00:00:05Z',
    dialect: 'postfix',
    trusted: true,
    source: at,
  };
  return { ...usual, ...change };
}

/** A mail's links with what they are to the brand: one call a link, the index given by the order. */
export function linked(...links: (Partial<LinkSeen> & { url: string; text?: string; where?: Link['where'] })[]): {
  mail: Pick<Mail, 'links'>;
  links: LinkSeen[];
} {
  const parsed = links.map(({ url, text = '', where = 'anchor' }): Link => {
    const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(url)?.[1] ?? '';
    const scheme = url.split(':', 1)[0] ?? '';
    return {
      text,
      url,
      defanged: url,
      scheme,
      host,
      where,
      hidden: false,
      source: at,
    };
  });
  const seen = links.map(({ url: _, text: __, where: ___, ...rest }, link): LinkSeen => {
    const host = parsed[link]?.host ?? '';
    const usual = { action: true, ofAlignedSender: false, ofFromDomain: false, openHost: false };
    return { link, host, registrableDomain: host, role: none('no-entry'), ...usual, ...rest };
  });
  return { mail: { links: parsed }, links: seen };
}

/** What a registered brand is to the claim; `complete` where every official domain is known. */
export function claiming(complete = true, where: ClaimPlace[] = ['display-name']): Answer<ClaimedBrand> {
  return found(
    { brand: 'bank', name: { ja: '例示銀行', en: 'Example Bank' }, where, words: ['Example Bank'], complete },
    [at],
  );
}

/** The claim of a dealer or a club, whose name only begins with the brand's. */
export function carrying(): Answer<ClaimedBrand> {
  const claim = { brand: 'bank', name: { ja: '例示銀行', en: 'Example Bank' }, words: ['Example Bank Fan Club'] };
  return found({ ...claim, where: ['display-name'], complete: true, carried: true }, [at]);
}

/** The role of a domain to the claimed brand of `claiming`, or to another one. */
export function roleOf(role: DomainRole['role'], ofClaimedBrand = true): Answer<DomainRole> {
  const brand = ofClaimedBrand ? 'bank' : 'shop';
  return found({ brand, name: { ja: brand, en: brand }, role, domain: `${brand}.example`, ofClaimedBrand }, [at]);
}

type Change = { [T in Topic]?: T extends 'links' | 'pages' ? Observations[T] : Partial<Observations[T]> };

/** An official domain of another company of the claimed brand's group. */
export function ofGroup(): Answer<DomainRole> {
  const value = { brand: 'sister', name: { ja: 'sister', en: 'sister' }, domain: 'sister.example' };
  return found({ ...value, role: 'official', ofClaimedBrand: false, ofClaimedGroup: true }, [at]);
}

/** Observations of an honest, authenticated mail of news@shop.example to taro@example.co.jp, with changes by topic. */
export function observed(change: Change = {}): Observations {
  const usual = honest();
  const topics = Object.keys(usual) as Topic[];
  const changed = topics.map((topic) => {
    const one = change[topic];
    return [topic, Array.isArray(usual[topic]) ? (one ?? usual[topic]) : { ...usual[topic], ...one }];
  });
  return Object.fromEntries(changed) as unknown as Observations;
}

function honest(): Observations {
  const silence = unanswered();
  return {
    settings: {
      startedAt: '2024-05-10T01:00:00Z',
      ownDomains: ['example.co.jp'],
      trustedHosts: [],
      knownSenders: [],
      language: 'ja',
    },
    mail: honestMail(),
    identity: {
      claimedBrand: none('no-entry'),
      mentionedBrands: [],
      officialDomains: ['bank.example', 'card.bank.example'],
      fromRole: none('no-entry'),
      ownDomains: ['example.co.jp'],
      fromIsFreeMail: false,
      strangersBeside: 0,
      fromIsKnownSender: false,
      lookalikes: [],
      pictureBrands: [],
    },
    ...silence,
    auth: {
      ...silence.auth,
      spf: found({ method: 'spf', result: 'pass', domain: 'shop.example', properties: {} }, [at]),
      dkim: found([{ method: 'dkim', result: 'pass', domain: 'shop.example', properties: {} }], [at]),
      dmarc: found({ method: 'dmarc', result: 'pass', domain: 'shop.example', properties: {} }, [at]),
      arc: none('no-entry'),
      aligned: found({ by: 'dmarc', domain: 'shop.example' }, [at]),
      spfNow: found({ result: 'pass', domain: 'shop.example', ip: '203.0.113.5' }, [{ asked: 2 }]),
    },
    dns: {
      ...silence.dns,
      domain: 'shop.example',
      addresses: found(['203.0.113.80'], [{ asked: 3 }]),
      mailExchangers: found(['mx.shop.example'], [{ asked: 4 }]),
      sendingName: found({ ip: '203.0.113.5', names: ['mail.shop.example'], confirmed: 'mail.shop.example' }, [
        { asked: 5 },
      ]),
      heloAddresses: found(['203.0.113.5'], [{ asked: 6 }]),
      hosts: {},
    },
    text: {
      language: 'ja',
      chineseFonts: [],
      simplifiedGlyphs: [],
      strayParticle: [],
      deadlines: [],
      threats: [],
      asks: [],
      callsToAction: [],
      contactRequests: [],
      foreignLocale: [],
      diversions: [],
      secretsByReply: [],
      protectionOff: [],
      mailboxNotices: [],
      stories: [],
      freeMailContacts: [],
      disguisedWords: [],
      misspeltWords: [],
      unnaturalJapanese: [],
      spacedOut: [],
      templateLeftovers: [],
      namelessGreeting: [],
      wording: found({ strength: 'none', score: -1, phrases: [] }),
    },
    links: [],
    pages: [],
  };
}

function honestMail(): Mail {
  const source = at;
  return {
    sha256: '0'.repeat(64),
    size: 1000,
    form: 'message',
    defects: [],
    fields: [headerField('From', 'news@shop.example'), headerField('Date', 'Fri, 10 May 2024 09:00:00 +0900')],
    parts: [],
    subject: 'お知らせ',
    stamps: [],
    headerFrom: mailbox('news@shop.example', 'Shop'),
    furtherFrom: [],
    replyTo: [],
    returnPath: mailbox('bounce@shop.example', '', 'Return-Path'),
    messageId: { id: 'a1b2@shop.example', domain: 'shop.example', source },
    date: { text: 'Fri, 10 May 2024 09:00:00 +0900', iso: '2024-05-10T00:00:00.000Z', zone: '+0900', source },
    recipients: [mailbox('taro@example.co.jp', '', 'To')],
    route: {
      hops: [hop()],
      trustLine: 0,
      sendingHop: 0,
      sendingIp: '203.0.113.5',
      proofs: { sendingIp: { kind: 'trusted', hop: 0, source } },
      otherCandidates: [],
      oddities: [],
    },
    authenticationResults: [],
    body: {
      text: 'お知らせです。',
      hidden: '',
      tricks: { splitWords: 0, reversedLetters: 0, scripts: 0, frames: 0, refreshes: 0, secretFields: 0 },
      htmls: [],
      fonts: [],
      languages: [],
      truncated: false,
      sources: [at],
    },
    links: [],
    attachments: [],
    codes: [],
  };
}

/** A mail whose one link was opened, and the page it showed. */
export function showing(shown: Partial<PageShown>, link: Partial<LinkSeen> = {}): Observations {
  const host = shown.host ?? 'stranger.example';
  return observed({
    settings: { open: 'decoy' },
    ...linked({ url: `https://${host}/`, ...link }),
    pages: [opened(shown)],
  });
}

/** Mails of which no page was seen. */
export const unseenPages: Record<string, Observations> = {
  'nobody asked for pages': observed(),
  'no link is worth opening': observed({ settings: { open: 'decoy' } }),
  'no page came': observed({ settings: { open: 'decoy' }, pages: [silent()] }),
};

function silent() {
  const { shown: _, ...page } = opened();
  return { ...page, desktop: unknown('no-browser'), phone: unknown('no-browser') };
}

/** The brand that a page passes for. */
export function brandShown(change: Partial<NonNullable<PageShown['brand']>> = {}): NonNullable<PageShown['brand']> {
  return {
    brand: 'bank',
    name: { ja: '例示銀行', en: 'Example Bank' },
    by: 'title',
    words: '例示銀行 ログイン',
    atHome: false,
    complete: true,
    picturesFromHome: false,
    ...change,
  };
}
