import type { Source } from '../answer.ts';
import { brands } from '../brands/families/index.ts';
import { asksIn } from '../language/asks.ts';
import { callsToActionIn } from '../language/calls-to-action.ts';
import { chineseFontsAmong } from '../language/chinese-fonts.ts';
import { contactRequestsIn } from '../language/contact-requests.ts';
import { deadlinesIn } from '../language/deadlines.ts';
import { disguisedWordsIn } from '../language/disguised-words.ts';
import { diversionsIn } from '../language/diversions.ts';
import { foreignLocaleIn, type LocaleTrace } from '../language/foreign-locale.ts';
import { fraudStoriesIn } from '../language/fraud-stories.ts';
import { namelessGreeting } from '../language/greetings.ts';
import { mailboxNoticesIn } from '../language/mailbox-notices.ts';
import { mainLanguage } from '../language/main-language.ts';
import { allMatches } from '../language/matches.ts';
import { misspeltWordsIn } from '../language/misspelt-words.ts';
import { plainText } from '../language/plain-text.ts';
import { protectionOffIn } from '../language/protection-off.ts';
import { secretsByReplyIn } from '../language/secrets-by-reply.ts';
import { simplifiedGlyphsIn } from '../language/simplified-glyphs.ts';
import { strayParticle } from '../language/stray-particle.ts';
import { templateLeftoversIn } from '../language/template-leftovers.ts';
import { threatsIn } from '../language/threats.ts';
import { spacedOutIn, unnaturalJapaneseIn } from '../language/unnatural-japanese.ts';
import type { HeaderField, Mail } from '../mail/mail.ts';
import { isFreeMail } from './identity-free-mail.ts';
import type { Identity, Spot, TextSeen } from './observations.ts';
import { observeWording } from './wording.ts';

const brandNames = brands.flatMap(({ name, names }) => [name.ja, ...names]);

/**
 * What the words and letters of subject and visible body show. Pure, and linear in the text, which is cut at 30,000
 * letters.
 */
export function observeText(mail: Mail, identity: Identity): TextSeen {
  const subject = plainText(mail.subject);
  const body = plainText(mail.body.text);
  const events = eventsBeside(mail, body);
  const said = [body, ...events.map(({ words }) => words)].filter((one) => one !== '').join('\n');
  const text = `${subject}\n${said}`;
  const language = mainLanguage(text);
  const japanese = language === 'ja';
  const at = sourceFinder(mail, subject, body, events);
  const spot = (words: string): Spot => ({ text: words, source: at(words) });

  return {
    language,
    chineseFonts: japanese
      ? chineseFontsAmong(mail.body.fonts).map((words) => ({ text: words, source: bodySource(mail) }))
      : [],
    simplifiedGlyphs: japanese ? simplifiedGlyphsIn(text).map(spot) : [],
    strayParticle: [japanese ? strayParticle(body) : undefined]
      .filter((words) => words !== undefined)
      .map((words) => ({ text: words, source: bodySource(mail) })),
    deadlines: deadlinesIn(text, mail.date?.iso).map(({ text: words, hours }) => ({
      ...spot(words),
      ...(hours === undefined ? {} : { hours }),
    })),
    threats: threatsIn(text).map(spot),
    asks: asksIn(text).map(({ aim, text: words }) => ({ ...spot(words), aim })),
    callsToAction: callsToActionIn(text).map(spot),
    contactRequests: contactRequestsIn(text).map(spot),
    foreignLocale: japanese ? localeSpots(mail, text) : [],
    diversions: diversionsIn(text).map(({ kind, text: words }) => ({ ...spot(words), kind })),
    secretsByReply: secretsByReplyIn(text).map(spot),
    protectionOff: protectionOffIn(text).map(spot),
    mailboxNotices: mailboxNoticesIn(text).map(spot),
    stories: fraudStoriesIn(text).map(({ kind, words }) => ({ ...spot(words[0] ?? ''), kind, parts: words })),
    freeMailContacts: freeMailContacts(mail, said),
    disguisedWords: disguisedWords(mail),
    misspeltWords: japanese
      ? misspeltWordsIn(text, brandNames).map(({ text: words, meant }) => ({ ...spot(words), meant }))
      : [],
    unnaturalJapanese: japanese ? unnaturalJapaneseIn(text).map(spot) : [],
    spacedOut: japanese ? spacedOutIn(mail.body.text).map((words) => ({ text: words, source: bodySource(mail) })) : [],
    templateLeftovers: templateLeftoversIn(`${mail.headerFrom?.name ?? ''}\n${text}`).map(spot),
    namelessGreeting: greeting(mail, body).map((words) => ({ text: words, source: bodySource(mail) })),
    wording: observeWording(mail, identity, { subject, body: said, language }, at),
  };
}

interface Event {
  words: string;
  source: Source;
}

/** Letters of entries of calendars that are read for words. */
const MOST_OF_EVENTS = 8_000;

/** What entries of a calendar say that the visible text does not: an invitation is shown beside it, or in its place. */
function eventsBeside({ calendars = [] }: Mail, body: string): Event[] {
  let room = MOST_OF_EVENTS;
  const known = calendars.length > 0 ? withoutSpaces(body) : '';
  return calendars.flatMap(({ text, source }) => {
    const lines = plainText(text.slice(0, room)).split('\n');
    const fresh = lines.filter((line) => line.trim() !== '' && !known.includes(withoutSpaces(line)));
    const words = fresh.join('\n');
    room -= words.length;
    return words === '' ? [] : [{ words, source }];
  });
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

const ADDRESS = /(?<![\w.+-])[\w.+-]{2,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;

/** Whom else to write to: whoever answers goes astray from the domain in From. */
function freeMailContacts(mail: Mail, body: string): TextSeen['freeMailContacts'] {
  const known = [mail.headerFrom, ...mail.recipients].map((one) => one?.address.toLowerCase());
  const isOther = (address: string) => isFreeMail(address.split('@').at(1) ?? '') && !known.includes(address);
  const named = mail.replyTo
    .filter(({ address, domain }) => domain !== mail.headerFrom?.domain && isOther(address.toLowerCase()))
    .map(({ address, source }) => ({ text: address, source, place: 'reply-to' as const }));
  const written = allMatches(ADDRESS, body)
    .map(({ text }) => text.toLowerCase())
    .filter(isOther)
    .map((text) => ({ text, source: bodySource(mail), place: 'text' as const }));
  return [...named, ...written].slice(0, 5);
}

/** Of the letters as they were sent: folding them is what hides the disguise. */
function disguisedWords(mail: Mail): TextSeen['disguisedWords'] {
  const places: [string, Source | undefined][] = [
    [mail.headerFrom?.name ?? '', mail.headerFrom?.source],
    [mail.subject, mail.subjectSource],
    [mail.body.text, undefined],
  ];
  return places
    .flatMap(([words, source]) =>
      disguisedWordsIn(words).map((one) => ({ ...one, source: source ?? bodySource(mail) })),
    )
    .slice(0, 20);
}

function greeting(mail: Mail, body: string): string[] {
  const words = namelessGreeting(
    body,
    mail.recipients.map(({ address }) => address),
  );
  return words === undefined ? [] : [words];
}

function localeSpots(mail: Mail, text: string): Spot[] {
  const oldest = mail.route.hops.at(-1);
  const traces = foreignLocaleIn({
    charsets: mail.parts
      .map(({ charset }) => charset?.declared?.toLowerCase() ?? '')
      .filter((charset) => charset !== ''),
    languages: mail.body.languages,
    dateText: mail.date?.text ?? '',
    oldestHopZone: oldest?.zone ?? '',
    mailer: field(mail, 'x-mailer')?.value ?? field(mail, 'user-agent')?.value ?? '',
    text,
  });
  return traces.map(({ text: words, place }) => ({ text: words, source: localeSource(mail, place) }));
}

function localeSource(mail: Mail, place: LocaleTrace['place']): Source {
  if (place === 'date') return mail.date?.source ?? bodySource(mail);
  if (place === 'hop') return mail.route.hops.at(-1)?.source ?? bodySource(mail);
  if (place === 'mailer') return (field(mail, 'x-mailer') ?? field(mail, 'user-agent'))?.source ?? bodySource(mail);
  return bodySource(mail);
}

function field(mail: Mail, name: string): HeaderField | undefined {
  return mail.fields.find((one) => one.name.toLowerCase() === name);
}

/** Words of the subject stand there, those that only a calendar says in its entry, all others in the body. */
function sourceFinder(mail: Mail, subject: string, body: string, events: Event[]): (words: string) => Source {
  const spaced = (text: string) => text.replace(/\s+/g, ' ');
  const inSubject = spaced(subject);
  const inBody = events.length > 0 ? spaced(body) : '';
  const inEvents = events.map(({ words, source }) => ({ words: spaced(words), source }));
  return (words) => {
    if (inSubject.includes(words)) return mail.subjectSource ?? bodySource(mail);
    const event = inBody.includes(words) ? undefined : inEvents.find((one) => one.words.includes(words));
    return event?.source ?? bodySource(mail);
  };
}

function bodySource(mail: Mail): Source {
  return mail.body.sources[0] ?? mail.subjectSource ?? { mail: '', start: 0, end: mail.size };
}
