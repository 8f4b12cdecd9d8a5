import type { Answer } from '../answer.ts';
import type { Mail, MethodResult } from '../mail/mail.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { isFresh } from '../util/mail-age.ts';
import type { Auth } from './observations.ts';

export type Method = 'spf' | 'dkim' | 'dmarc' | 'arc';
export type Agreement = 'agrees' | 'differs' | 'only-recorded' | 'only-now' | 'neither-known';

/** What may have come between the receiver's record and today's result. */
export const whyDiffering = [
  'old-mail',
  'key-gone',
  'body-changed',
  'header-changed',
  'passed-on',
  'rewritten',
] as const;
export type WhyDiffering = (typeof whyDiffering)[number];

/** What the receiver recorded of one method, against what was verified now. */
export interface MethodAgreement {
  agreement: Agreement;
  /** Set unless they agree. */
  because: WhyDiffering[];
}

/** What lists, and people and servers that pass mail on, leave in it (RFC 2919, RFC 5322 section 3.6.6, Gmail). */
const TRACES = ['list-id', 'resent-from', 'x-forwarded-to', 'x-forwarded-for'];

type Compared = Omit<Auth, 'aligned' | 'agreement'>;

/** Per method, whether the receiver's record and today's result say the same, and what could explain it if not. */
export function compareResults(mail: Mail, auth: Compared, settings: Settings): Record<Method, MethodAgreement> {
  const recorded: Record<Method, string | undefined> = {
    spf: wordOf(auth.spf),
    dkim: auth.dkim.state === 'found' ? passes(ofAuthor(mail, auth.dkim.value)) : undefined,
    dmarc: wordOf(auth.dmarc),
    arc: wordOf(auth.arc),
  };
  const now: Record<Method, string | undefined> = {
    spf: auth.spfNow.state === 'found' ? auth.spfNow.value.result : undefined,
    dkim: signaturesNow(mail, auth),
    dmarc: dmarcNow(auth, recorded.dmarc),
    arc: chainNow(auth),
  };
  const compared = (method: Method): MethodAgreement => {
    const agreement = agreementOf(recorded[method], now[method]);
    return { agreement, because: agreement === 'agrees' ? [] : reasonsOf(method, mail, auth, settings) };
  };
  return { spf: compared('spf'), dkim: compared('dkim'), dmarc: compared('dmarc'), arc: compared('arc') };
}

function agreementOf(recorded: string | undefined, now: string | undefined): Agreement {
  if (recorded === undefined) return now === undefined ? 'neither-known' : 'only-now';
  if (now === undefined) return 'only-recorded';
  return recorded === now ? 'agrees' : 'differs';
}

/** A result that the receiver could not come to (`temperror`) is none to compare with. */
function wordOf(answer: Answer<Pick<MethodResult, 'result'>>): string | undefined {
  return answer.state === 'found' ? settled(answer.value.result) : undefined;
}

function settled(word: string): string | undefined {
  if (word === 'temperror') return undefined;
  return word === 'hardfail' ? 'fail' : word;
}

/** Several signatures count as one that passes if any does. */
function passes(results: readonly { result: string }[]): string | undefined {
  const words = results.map(({ result }) => settled(result)).filter((word) => word !== undefined);
  if (words.includes('pass')) return 'pass';
  return words.every((word) => word === 'none') ? words[0] : 'fail';
}

function signaturesNow(mail: Mail, { dkimNow }: Compared): string | undefined {
  if (dkimNow.state === 'none') return 'none';
  if (dkimNow.state === 'unknown') return undefined;
  const results = ofAuthor(mail, dkimNow.value);
  const known = results.filter(({ result }) => result !== 'unknown');
  const word = passes(known);
  return word === 'pass' || known.length === results.length ? word : undefined;
}

/** The signatures of the From domain's organisation, where there are any: a delivery service's beside them says less. */
function ofAuthor<T extends { domain?: string }>({ headerFrom }: Mail, results: readonly T[]): readonly T[] {
  const from = headerFrom?.domain ?? '';
  const own = results.filter(({ domain }) => domain !== undefined && sameOrganisation(domain, from));
  return own.length > 0 ? own : results;
}

/** Receivers follow either standard: the one that agrees with what is recorded, else the newer. */
function dmarcNow({ dmarcNow: { rfc9989, rfc7489 } }: Compared, recorded: string | undefined): string | undefined {
  const words = [rfc9989, rfc7489].map((answer): string | undefined => {
    if (answer.state !== 'found') return answer.state === 'none' ? 'none' : undefined;
    return answer.value.result === 'unknown' ? undefined : answer.value.result;
  });
  return words.includes(recorded) ? recorded : words[0];
}

function chainNow({ arcNow }: Compared): string | undefined {
  if (arcNow.state === 'none') return 'none';
  return arcNow.state === 'found' && arcNow.value.result !== 'unknown' ? arcNow.value.result : undefined;
}

/** What could have come between, as far as the mail shows it. */
function reasonsOf(method: Method, mail: Mail, auth: Compared, settings: Settings): WhyDiffering[] {
  const why = new Set(method === 'spf' ? [] : signatureTroubles(auth));
  const reasons: [WhyDiffering, boolean][] = [
    ['old-mail', !isFresh(mail, settings)],
    ['key-gone', why.has('key-gone') || why.has('key-revoked') || why.has('key-may-have-changed')],
    ['body-changed', why.has('body-changed')],
    ['header-changed', why.has('header-changed')],
    ['passed-on', auth.arcNow.state === 'found' || TRACES.some((name) => hasField(mail, name))],
    ['rewritten', why.has('rewritten')],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function signatureTroubles({ dkimNow }: Compared): string[] {
  return dkimNow.state === 'found' ? dkimNow.value.flatMap(({ why }) => why ?? []) : [];
}

function hasField(mail: Mail, name: string): boolean {
  return mail.fields.some((field) => field.name.toLowerCase() === name);
}
