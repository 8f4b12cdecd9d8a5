import type { Observations } from '../../observe/observations.ts';
import { isWithin, registrableDomain } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isDeliveryReport } from '../delivery-report.ts';
import { isNamelessDesk, namesSomebody } from '../nameless-desk-words.ts';

const OFFERS: ReadonlySet<string> = new Set([
  'windfall',
  'paid-meeting',
  'money-mule',
  'accusation',
  'fee-before-payout',
  'courier-buyer',
  'stranger-friend',
  'stranded-friend',
]);
/** Domains that only public bodies, universities and schools of Japan can hold (JPRS): the name says which. */
const RESTRICTED = /(?:^|\.)(?:go|lg|ac|ed)\.jp$|\.edu$|\.gov$/;
const WARNS = /注意|詐欺|騙る|かたる|不審|フィッシング|\b(?:phishing|scam|fraud)\b/i;

/**
 * The sender is a desk of nobody: his name says what he deals with ("カードご利用確認センター") and not whose desk it is, nor does
 * the text name a company, and yet he wants a login, a card, money or gift cards, or presses (`asks`), speaks as the administration
 * of the reader's mailbox (`mailbox`), or tells a story of fraud (`story`; some need no desk, since nobody has a
 * fortune to give who does not say for whom). Desks inside the reader's own house write so honestly, and now and then a
 * small shop.
 */
export const check = defineCheck({
  id: 'nameless-desk',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['asks', 'mailbox', 'story'],
  facts: ['name', 'domain', 'words'],

  run(seen) {
    const { headerFrom, form, subject, body } = seen.mail;
    if (!headerFrom || form === 'headers-only') return cannotTell('not-in-mail');
    const { name, domain, source } = headerFrom;
    // Bulletins about fraud quote it, and their desks are often called by their subject.
    if (WARNS.test(subject.slice(0, 200))) return clear();
    if (isKnown(seen) || isDeliveryReport(seen.mail, seen.links, seen.identity.ownDomains)) return clear();
    const isDesk = isNamelessDesk(name);
    const wanted = isDesk ? wantedBy(seen) : offeredBy(seen);
    const label = (registrableDomain(domain) ?? domain).split('.')[0] ?? '';
    if (!wanted || namesSomebody(`${name}\n${subject}\n${body.text}`, label)) return clear();
    const facts = { name: (name.trim() === '' ? headerFrom.address : name).slice(0, 80), domain, words: wanted.words };
    return finding(facts, [source, wanted.source], { variant: wanted.variant });
  },
});

function isKnown({ identity, mail }: Pick<Observations, 'identity' | 'mail'>): boolean {
  const domain = mail.headerFrom?.domain ?? '';
  return (
    identity.fromIsKnownSender ||
    RESTRICTED.test(domain) ||
    (identity.fromRole.state === 'found' && identity.fromRole.value.role === 'official') ||
    identity.claimedBrand.state === 'found' ||
    identity.ownDomains.some((own) => isWithin(domain, own) || isWithin(own, registrableDomain(domain) ?? domain))
  );
}

/** Money that nobody hands out in his own name alone; what else a person writes about is his own business. */
function offeredBy({ text }: Pick<Observations, 'text'>) {
  const story = text.stories.find(({ kind }) => OFFERS.has(kind));
  return story && { variant: 'story', words: story.text, source: story.source };
}

function wantedBy({ text, links }: Pick<Observations, 'text' | 'links'>) {
  const [notice] = text.mailboxNotices;
  const hasWay = text.asks.length + text.callsToAction.length > 0 || links.some(({ action }) => action);
  if (notice && hasWay) return { variant: 'mailbox', words: notice.text, source: notice.source };
  const ask = text.asks.find(({ aim }) => aim === 'credentials' || aim === 'card' || aim === 'payment');
  if (ask) return { variant: 'asks', words: ask.text, source: ask.source };
  const [threat] = text.threats;
  if (threat && text.deadlines.length > 0 && hasWay)
    return { variant: 'asks', words: threat.text, source: threat.source };
  const card = text.diversions.find(({ kind }) => kind === 'gift-card');
  if (card) return { variant: 'asks', words: card.text, source: card.source };
  const [story] = text.stories;
  return story && { variant: 'story', words: story.text, source: story.source };
}
