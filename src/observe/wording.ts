import { type Answer, found, known, type Source, unknown } from '../answer.ts';
import type { Mail } from '../mail/mail.ts';
import { isGenericLocalPart } from '../redaction/generic-local-parts.ts';
import { registrableDomain } from '../util/domain.ts';
import { type WordingLanguage, wordingLanguages } from '../wording/features.ts';
import { MOST_LETTERS } from '../wording/masked-text.ts';
import { voteOn } from '../wording/vote.ts';
import { wordingModel } from '../wording/wording-model.ts';
import type { Identity, TextSeen, WordingSeen } from './observations.ts';

const MAX_SUBJECT = 300;
/** Empty lines at the top are no text. */
const MAX_LEADING = 2_000;
const MAX_NAMES = 40;
/** Shorter ones are pieces of ordinary words. */
const MIN_NAME = 3;

/** What our own model says of the wording, and the words that moved it. `unknown` where it does not read the language. */
export function observeWording(
  mail: Mail,
  identity: Identity,
  { subject, body, language }: { subject: string; body: string; language: TextSeen['language'] },
  source: (words: string) => Source,
): Answer<WordingSeen> {
  const reads = readsAs(language);
  const model = wordingModel();
  if (!reads || !model.languages[reads]) return unknown('unsupported');
  const vote = voteOn(wordingText(subject, body), { names: namesIn(mail, identity) }, reads, model);
  if (!vote) return unknown('not-in-mail');
  const phrases = vote.phrases.map((text) => ({ text, source: source(text) }));
  return found({ strength: vote.strength, score: Math.round(vote.score * 1000) / 1000, phrases });
}

/** The language in which the model would read a text; `undefined` where it never does. */
export function readsAs(language: TextSeen['language']): WordingLanguage | undefined {
  return wordingLanguages.find((one) => one === language);
}

/** Subject and the beginning of the visible text, as the model is given them; takes both as plain text. */
export function wordingText(subject: string, body: string): string {
  const heading = subject.slice(0, MAX_SUBJECT).replace(/\s+/g, ' ').trim();
  return `${heading}\n${body.slice(0, MOST_LETTERS + MAX_LEADING).trim()}`;
}

/** What a text must not be told by: names of recipients, sender, lists and brands, and the labels of their domains. */
export function namesIn(mail: Mail, identity: Identity): string[] {
  const from = mail.headerFrom;
  const recipients = mail.recipients.slice(0, 5);
  const list = mail.fields
    .filter(({ name }) => /^(?:list-id|x-ml-name|x-beenthere|sender|delivered-to|x-original-to)$/i.test(name))
    .map(({ value }) => value.slice(0, 300));
  const domains = [from, ...recipients]
    .map((one) => one?.domain ?? '')
    .concat(list.flatMap(domainsIn), identity.ownDomains);
  const brand = known(identity.claimedBrand);
  const names = [
    from?.name ?? '',
    ...recipients.flatMap(({ name, address }) => [name, ...name.split(/\s+/), localPart(address)]),
    ...list.flatMap((value) => value.split(/[<>@."\s]+/)),
    ...domains.map((domain) => (registrableDomain(domain) ?? domain).split('.', 1).join('')),
    ...[brand, ...identity.mentionedBrands].flatMap((one) => (one ? [one.name.ja, one.name.en] : [])),
    ...(brand?.words ?? []),
  ];
  return [...new Set(names.map((name) => name.trim()))].filter(isTelling).slice(0, MAX_NAMES);
}

function isTelling(name: string): boolean {
  if (isGenericLocalPart(name)) return false;
  return name.length >= MIN_NAME || (name.length === 2 && /[^\x00-\x7f]{2}/.test(name));
}

function domainsIn(value: string): string[] {
  return value.match(/[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g) ?? [];
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}
