import type { DNSResolver } from 'mailauth';
import { type Answer, found, none, unknown } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { asciiHost } from '../../util/domain.ts';
import { ipAddress } from '../../util/ip-address.ts';
import { uniqueSources } from '../unique-sources.ts';
import {
  type DmarcAlignment,
  type DmarcEvaluation,
  type DmarcNow,
  type DmarcPolicy,
  type Identifiers,
  MAX_RECORD,
} from './dmarc-evaluation.ts';
import { dmarcBySuffixList, outcome } from './dmarc-suffix-list.ts';
import { type Asked, resolverOf } from './mailauth-resolver.ts';

const HOST = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/;
/** RFC 1035 section 2.3.4. */
const MAX_NAME = 253;
/** RFC 9989 section 4.10: eight names at most, whatever the number of labels. */
const MAX_WALK = 8;
/** Each identifier of a mail may cost a walk of its own; a flood of signatures is not followed further. */
const MAX_IDENTIFIERS = 6;

/**
 * Asks for every record that a tree walk from the domain may read, side by side: what DMARC needs beyond that is known
 * only after SPF and DKIM, and then finds these answers ready. Offline it ends with the first question.
 */
export async function askDmarcRecords(ask: Ask, domain: string): Promise<void> {
  const from = hostOf(domain);
  if (from === undefined) return;
  const own = await ask('dns', { name: `_dmarc.${from}`, type: 'TXT' });
  if (own.state === 'unknown') return;
  const labels = from.split('.');
  const names = labels.map((_, index) => labels.slice(index).join('.')).slice(1 - MAX_WALK);
  await Promise.all(
    names.filter((name) => name !== from).map((name) => ask('dns', { name: `_dmarc.${name}`, type: 'TXT' })),
  );
}

/**
 * DMARC of a mail whose From names `domain`, by RFC 9989 and by RFC 7489, from the same passing identifiers. Every
 * question goes through `ask`; what stayed unanswered makes the answer unknown.
 */
export async function dmarc(ask: Ask, domain: string, identifiers: Identifiers): Promise<DmarcNow> {
  const from = hostOf(domain);
  if (from === undefined) return both(unknown('no-domain'));
  const few = {
    ...identifiers,
    spf: [...new Set(identifiers.spf)].slice(0, MAX_IDENTIFIERS),
    dkim: [...new Set(identifiers.dkim)].slice(0, MAX_IDENTIFIERS),
  };
  // Without the domain's own record neither standard can say anything, and the evaluator would be loaded for nothing.
  const own = await ask('dns', { name: `_dmarc.${from}`, type: 'TXT' });
  if (own.state === 'unknown') return both(unknown(own.reason, own.sources));
  const [rfc9989, rfc7489] = await Promise.all([dmarcByTreeWalk(ask, from, few), dmarcBySuffixList(ask, from, few)]);
  return { rfc9989, rfc7489 };
}

/** A domain literal, an address or a single label publishes no policy. */
function hostOf(domain: string): string | undefined {
  const host = asciiHost(domain.slice(0, MAX_NAME));
  return HOST.test(host) && ipAddress(host) === undefined ? host : undefined;
}

function both(answer: Answer<never>): DmarcNow {
  return { rfc9989: answer, rfc7489: answer };
}

/** mailauth as a function of `ask`; strict, because a tag list with a tag twice is none (RFC 6376 section 3.2). */
async function dmarcByTreeWalk(ask: Ask, from: string, identifiers: Identifiers): Promise<Answer<DmarcEvaluation>> {
  const asked: Asked = { sources: [], silent: [] };
  const resolver = resolverOf(ask, asked) as DNSResolver;
  const { evaluateDmarc } = await import('mailauth/lib/dmarc/index.js');
  try {
    const { response } = await evaluateDmarc({
      headerFrom: from,
      spfDomains: identifiers.spf,
      dkimDomains: identifiers.dkim.map((domain) => ({ domain })),
      resolver,
      strict: true,
    });
    const sources = uniqueSources(asked.sources);
    if (!response) return unknown('no-domain', sources);
    const { result } = response.status;
    if (result === 'temperror') return unknown(asked.silent[0]?.reason ?? 'server-failure', sources);
    const policy = policyOf(response.policy);
    if (result === 'none' || policy === undefined) return none('no-entry', sources);

    const { spf, dkim } = response.alignment;
    const aligned: DmarcEvaluation['aligned'] = [
      ...(dkim.result === undefined ? [] : [{ by: 'dkim' as const, domain: dkim.result }]),
      ...(spf.result === undefined ? [] : [{ by: 'spf' as const, domain: spf.result }]),
    ];
    return found(
      {
        ...outcome(aligned, identifiers),
        policy,
        policyDomain: response.policyDomain ?? from,
        organizationalDomain: response.domain,
        record: String(response.rr ?? '').slice(0, MAX_RECORD),
        alignment: { dkim: alignmentOf(dkim), spf: alignmentOf(spf) },
        aligned,
        ...(response.testMode && { testing: true as const }),
      },
      sources,
    );
  } catch {
    return unknown('malformed', uniqueSources(asked.sources));
  }
}

function alignmentOf({ strict }: { strict: boolean }): DmarcAlignment {
  return strict ? 'strict' : 'relaxed';
}

function policyOf(word: unknown): DmarcPolicy | undefined {
  return word === 'none' || word === 'quarantine' || word === 'reject' ? word : undefined;
}
