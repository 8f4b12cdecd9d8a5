import type { Reason, Source } from '../../answer.ts';
import type { Ask } from '../../outside/ask.ts';
import { explain } from './explanation.ts';
import type { MacroString } from './macro-string.ts';
import { matches } from './mechanisms.ts';
import { addressBytes } from './network.ts';
import { isPolicy, parsePolicy, type Qualifier } from './policy.ts';
import { countTerm, type HostToCheck, isStop, type Run, records, type Stop } from './run.ts';
import { targetName } from './target-name.ts';

/** The words of RFC 7208 section 2.6. */
export type SpfResult = 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';

export interface Checked {
  result: SpfResult;
  /** The terms that decided, as they are written: `include` and `redirect` on the way, then the one that matched. */
  terms: string[];
  /** Why a question that decides stayed without answer. */
  silence?: Reason;
  /** Why a PTR that might have matched was not heard. */
  doubt?: Reason;
  /** The domain's own words on a `fail` (section 6.2): a stranger's text. */
  explanation?: string;
  /** What looked at the local part. */
  localPartIn: 'nothing' | 'policy' | 'explanation';
  sources: Source[];
}

const RESULTS: Readonly<Record<Qualifier, SpfResult>> = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

interface Decision {
  result: SpfResult;
  terms: string[];
  silence?: Reason;
  explanation?: { spec: MacroString; domain: string };
}

/** check_host() of RFC 7208 section 4, through `ask`, in at most 40 questions. Never throws. */
export async function checkHost(ask: Ask, host: HostToCheck): Promise<Checked> {
  const address = addressBytes(host.ip) ?? [];
  const run: Run = { ask, host, address, terms: 0, voids: 0, questions: 0, sources: [], usedLocalPart: false };
  const isChecked = isMailDomain(host.domain) && address.length > 0;
  const decision: Decision = isChecked ? await evaluate(run, host.domain) : { result: 'none', terms: [] };
  const { explanation: promised, ...decided } = decision;
  // What an explanation looks up decides nothing.
  const { usedLocalPart, doubt } = run;
  const explanation = promised && (await explain(run, promised.spec, promised.domain));
  return {
    ...decided,
    ...(doubt === undefined ? {} : { doubt }),
    ...(explanation === undefined ? {} : { explanation }),
    localPartIn: placeOf(usedLocalPart, run.usedLocalPart),
    sources: run.sources,
  };
}

function placeOf(inPolicy: boolean, anywhere: boolean): Checked['localPartIn'] {
  if (inPolicy) return 'policy';
  return anywhere ? 'explanation' : 'nothing';
}

/** Section 4.3: several labels of at most 63 characters, and no address literal. */
function isMailDomain(domain: string): boolean {
  const labels = domain.replace(/\.$/, '').split('.');
  const isName =
    domain.length <= 254 && labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/i.test(label));
  return isName && /[a-z-]/i.test(labels.at(-1) ?? '');
}

async function evaluate(run: Run, domain: string): Promise<Decision> {
  const texts = await records(run, domain, 'TXT');
  if (isStop(texts)) return stopped(texts, []);
  const [text, another] = texts.filter(isPolicy);
  if (text === undefined) return { result: 'none', terms: [] };
  const policy = another === undefined ? parsePolicy(text) : undefined;
  if (policy === undefined) return { result: 'permerror', terms: [] };

  for (const directive of policy.directives) {
    const { written, qualifier } = directive;
    const inner = directive.mechanism === 'include' ? await evaluateTarget(run, directive.target, domain) : undefined;
    const match = directive.mechanism === 'include' ? includes(inner) : await matches(run, directive, domain);
    const terms = [written, ...(inner?.terms ?? [])];
    if (isStop(match)) return stopped(match, terms);
    if (!match) continue;
    const explanation = policy.explanation && { spec: policy.explanation, domain };
    const explains = qualifier === '-' && explanation ? { explanation } : {};
    return { result: RESULTS[qualifier], terms, ...explains };
  }
  if (policy.redirect === undefined) return { result: 'neutral', terms: [] };
  const { written, target } = policy.redirect;
  const decision = await evaluateTarget(run, target, domain);
  // Section 6.1: whoever is sent to nowhere was sent wrongly.
  const result = decision.result === 'none' ? 'permerror' : decision.result;
  return { ...decision, result, terms: [written, ...decision.terms] };
}

/** The policy of the domain that an `include` or a `redirect` names: as `none` where that is no name. */
async function evaluateTarget(run: Run, spec: MacroString, domain: string): Promise<Decision> {
  const target = countTerm(run) ?? (await targetName(run, spec, domain));
  if (isStop(target)) return stopped(target, []);
  return target === undefined ? { result: 'none', terms: [] } : evaluate(run, target);
}

/** The table of section 5.2. */
function includes(inner: Decision | undefined): boolean | Stop {
  if (inner?.result === 'temperror') return { stop: 'temperror', reason: inner.silence ?? 'server-failure' };
  if (inner?.result === 'permerror' || inner?.result === 'none') return { stop: 'permerror' };
  return inner?.result === 'pass';
}

function stopped(stop: Stop, terms: string[]): Decision {
  return { result: stop.stop, terms, ...(stop.stop === 'temperror' ? { silence: stop.reason } : {}) };
}
