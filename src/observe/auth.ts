import { type Answer, found, none, unknown } from '../answer.ts';
import { askDmarcRecords } from '../lookups/dmarc/dmarc.ts';
import type { AuthenticationResult, Mail, MethodResult } from '../mail/mail.ts';
import type { Ask } from '../outside/ask.ts';
import type { Settings } from '../settings.ts';
import { compareResults } from './agreement.ts';
import { alignedIdentity } from './alignment.ts';
import { believedSeal } from './believed-seal.ts';
import { authorDomain, observeDmarc } from './dmarc.ts';
import type { Auth } from './observations.ts';
import { observeSignatures } from './signatures.ts';
import { observeSpf } from './spf.ts';

/** What trusted servers recorded about the sender's identity (RFC 8601), and what was verified again through the door. */
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
  const results = { ...recorded, spfNow, dkimNow, arcNow, dmarcNow, seal: believedSeal(arcNow, settings) };
  return {
    ...results,
    aligned: alignedIdentity(mail, recorded, { spfNow, dkimNow }, settings),
    agreement: compareResults(mail, results, settings),
  };
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
