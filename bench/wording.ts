import { mainLanguage } from '../src/language/main-language.ts';
import { plainText } from '../src/language/plain-text.ts';
import { parseMail } from '../src/mail/parse.ts';
import { observeIdentity } from '../src/observe/identity.ts';
import { namesIn, readsAs, wordingText } from '../src/observe/wording.ts';
import type { Settings } from '../src/settings.ts';
import { voteOn } from '../src/wording/vote.ts';
import { wordingModel } from '../src/wording/wording-model.ts';

const settings: Settings = {
  startedAt: '2026-11-24T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'en',
};
const TURNS = 5;

/** What unpacking the text model costs once, and a vote a mail in a language that it reads, as CPU time. */
export function printWording(mails: readonly Uint8Array[], print: (line: string) => void): void {
  const unpacking = cpuOf(() => wordingModel());
  const texts = mails.flatMap((raw) => {
    const mail = parseMail(raw, settings);
    const [subject, body] = [plainText(mail.subject), plainText(mail.body.text)];
    const language = readsAs(mainLanguage(`${subject}\n${body}`));
    const names = namesIn(mail, observeIdentity(mail, settings));
    return language ? [{ text: wordingText(subject, body), names, language }] : [];
  });
  const votes = () => {
    for (const { text, names, language } of texts) voteOn(text, { names }, language, wordingModel());
  };
  votes();
  const best = Math.min(...Array.from({ length: TURNS }, () => cpuOf(votes)));
  print('\nThe text model:\n');
  print(`  unpacked once              ${(unpacking / 1000).toFixed(1)} ms`);
  print(`  a vote, of ${texts.length} mails        ${(best / Math.max(1, texts.length)).toFixed(0)} µs a mail`);
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
