import { type Answer, found, none, unknown } from '../answer.ts';
import { askDmarcRecords } from '../lookups/dmarc.ts';
import type { SpfEvaluation } from '../lookups/spf.ts';
import type { AuthenticationResult, Mail, MethodResult } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { sameOrganisation } from '../util/domain.ts';
import { isFresh } from '../util/mail-age.ts';
import { authorDomain, observeDmarc } from './dmarc.ts';
import type { Auth } from './observations.ts';
import { observeSignatures } from './signatures.ts';
import { observeSpf } from './spf.ts';

/** What trusted servers recorded about the sender's identity (RFC 8601), and SPF evaluated again through the door. */
export async function observeAuth(mail: Mail, raw: Uint8Array, ask: Ask, settings: Settings): Promise<Auth> {
  const believed = mail.authenticationResults.filter((field) => field.trusted);
  const [spfNow, { dkim: dkimNow, arc: arcNow }] = await Promise.all([
    observeSpf(mail, ask, settings),
    observeSignatures(mail, raw, ask, settings),
    askDmarcRecords(ask, authorDomain(mail) ?? ''),
  ]);
  const dmarcNow = await observeDmarc(mail, { spf: spfNow, dkim: dkimNow }, ask, settings);
  const recorded = {
    spf: newest(believed, 'spf', mail),
    dkim: everyDkim(believed, mail),
    dmarc: newest(believed, 'dmarc', mail),
    arc: newest(believed, 'arc', mail),
  };
  // Today's list of senders says nothing of an old mail.
  const spfInTime = isFresh(mail, settings) ? spfNow : unknown('too-old', spfNow.sources);
  const aligned = alignedIdentity(mail, recorded, spfInTime);
  return { ...recorded, aligned, spfNow, dkimNow, arcNow, dmarcNow };
}

function newest(fields: AuthenticationResult[], method: MethodResult['method'], mail: Mail): Answer<MethodResult> {
  for (const field of fields) {
    const result = field.results.find((one) => one.method === method);
    if (result) return found(result, [field.source]);
  }
  return missing(fields, mail);
}

function everyDkim(fields: AuthenticationResult[], mail: Mail): Answer<MethodResult[]> {
  const holding = fields.filter((field) => field.results.some((one) => one.method === 'dkim'));
  if (!holding.length) return missing(fields, mail);
  const results = holding.flatMap((field) => field.results.filter((one) => one.method === 'dkim'));
  return found(
    results,
    holding.map((field) => field.source),
  );
}

/** A believed server that wrote results but not this one says "none"; results that anyone could have written say nothing. */
function missing(believed: AuthenticationResult[], mail: Mail): Answer<never> {
  const [first] = believed;
  if (first) return none('no-entry', [first.source]);
  const [unproven] = mail.authenticationResults;
  return unproven ? unknown('unproven', [unproven.source]) : unknown('not-in-mail');
}

type Recorded = Pick<Auth, 'spf' | 'dkim' | 'dmarc'>;

/**
 * Relaxed alignment (RFC 7489 section 3.1) with the From domain. Two authors, or none, align with nothing: readers
 * differ on which of them they show.
 */
function alignedIdentity(mail: Mail, recorded: Recorded, spfNow: Answer<SpfEvaluation>): Auth['aligned'] {
  const from = mail.headerFrom?.domain;
  if (!from || mail.furtherFrom.length) return none('no-domain');
  const { dmarc, dkim, spf: recordedSpf } = recorded;

  if (dmarc.state === 'found' && dmarc.value.result === 'pass') {
    const domain = dmarc.value.domain ?? from;
    if (sameOrganisation(domain, from)) return found({ by: 'dmarc', domain }, dmarc.sources);
  }
  const signature =
    dkim.state === 'found'
      ? dkim.value.find((one) => one.result === 'pass' && one.domain && sameOrganisation(one.domain, from))
      : undefined;
  if (signature?.domain) return found({ by: 'dkim', domain: signature.domain }, dkim.sources);

  const path =
    recordedSpf.state === 'found' && recordedSpf.value.result === 'pass' ? recordedSpf.value.domain : undefined;
  if (path && sameOrganisation(path, from)) return found({ by: 'spf', domain: path }, recordedSpf.sources);
  if (spfNow.state === 'found' && spfNow.value.result === 'pass' && sameOrganisation(spfNow.value.domain, from)) {
    return found({ by: 'spf', domain: spfNow.value.domain }, spfNow.sources);
  }
  return notAligned([dmarc, dkim, recordedSpf], spfNow);
}

function notAligned(recorded: Answer<unknown>[], spfNow: Answer<SpfEvaluation>): Answer<never> {
  const silent = recorded.find((answer) => answer.state === 'unknown');
  if (silent && spfNow.state !== 'found') return unknown(silent.reason, silent.sources);
  if (silent) return unknown(silent.reason, spfNow.sources);
  return none(
    'no-entry',
    recorded.flatMap((answer) => answer.sources),
  );
}
