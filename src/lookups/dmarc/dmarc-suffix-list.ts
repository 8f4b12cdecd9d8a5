import { type Answer, found, none, type Source, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { registrableDomain } from '../../util/domain.ts';
import { type DmarcAlignment, type DmarcEvaluation, type Identifiers, MAX_RECORD } from './dmarc-evaluation.ts';
import { isDmarcRecord, readDmarcRecord } from './dmarc-record.ts';

/**
 * DMARC by RFC 7489: the record of the From domain or else of its organizational domain by the Public Suffix List
 * (sections 3.2 and 6.6.3), its policy, and which of the passing identifiers align (section 3.1). `from` is a host name
 * in A-labels.
 */
export async function dmarcBySuffixList(
  ask: Ask,
  from: string,
  identifiers: Identifiers,
): Promise<Answer<DmarcEvaluation>> {
  const organizationalDomain = organizationOf(from);
  const sources: Source[] = [];
  for (const domain of new Set([from, organizationalDomain])) {
    const answer = await ask('dns', { name: `_dmarc.${domain}`, type: 'TXT' });
    sources.push(...answer.sources);
    if (answer.state === 'unknown') return unknown(answer.reason, sources);
    const records = answer.state === 'found' ? answer.value.map((text) => text.trim()).filter(isDmarcRecord) : [];
    const [text, second] = records;
    if (text === undefined) continue;
    // Step 5: of several records none is followed, and the search ends.
    const record = second === undefined ? readDmarcRecord(text) : undefined;
    if (!record) return none('malformed', sources);

    const alignment = { dkim: record.dkim, spf: record.spf };
    const aligned = alignedWith(from, identifiers, alignment);
    return found(
      {
        ...outcome(aligned, identifiers),
        policy: domain === from ? record.policy : record.subdomainPolicy,
        policyDomain: domain,
        organizationalDomain,
        record: text.slice(0, MAX_RECORD),
        alignment,
        aligned,
        ...(record.percent < 100 && { percent: record.percent }),
        ...(record.malformed.length > 0 && { malformed: record.malformed.slice(0, 8) }),
      },
      sources,
    );
  }
  return none('no-entry', sources);
}

/** A mail has failed only if everything that might have aligned is known. */
export function outcome(
  aligned: DmarcEvaluation['aligned'],
  { open }: Identifiers,
): Pick<DmarcEvaluation, 'result' | 'open'> {
  if (aligned.length > 0) return { result: 'pass' };
  return open === undefined ? { result: 'fail' } : { result: 'unknown', open };
}

/** The names whose records are asked for: a public suffix, or a name below an unknown one, stands for itself. */
export function organizationOf(domain: string): string {
  return registrableDomain(domain) ?? domain;
}

/** Identifier alignment (RFC 7489 section 3.1): the same domain where `strict`, the same organizational domain else. */
export function aligns(one: string, other: string, alignment: DmarcAlignment): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === '' || b === '') return false;
  return a === b || (alignment === 'relaxed' && organizationOf(a) === organizationOf(b));
}

function alignedWith(
  from: string,
  identifiers: Identifiers,
  alignment: DmarcEvaluation['alignment'],
): DmarcEvaluation['aligned'] {
  return (['dkim', 'spf'] as const).flatMap((by) =>
    identifiers[by].filter((domain) => aligns(domain, from, alignment[by])).map((domain) => ({ by, domain })),
  );
}

function bare(domain: string): string {
  return domain.toLowerCase().replace(/^\.{1,9}|\.{1,9}$/g, '');
}
