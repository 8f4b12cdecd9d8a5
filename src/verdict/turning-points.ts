import type { Finding } from '../checks/define.ts';
import { decide } from './decide.ts';
import type { TurningPoint, Verdict } from './verdict.ts';
import { weights } from './weights.ts';

/** Of a mail that stays open at many ends, so many say enough. */
const MOST = 24;

/** The findings that the table knows, by the id of their check. */
const byCheck = Map.groupBy(Object.keys(weights), (name) => name.replace(/\/.*$/, ''));

/**
 * Every single change that would give another label: a finding that turns out wrong, and an open question that is
 * answered. The verdict is made anew for each, so that what is told here cannot differ from how it is decided.
 */
export function turningPoints(findings: readonly Finding[], verdict: Verdict): TurningPoint[] {
  const points = [...withoutOne(findings, verdict), ...withOneMore(findings)];
  return points.filter(({ label }) => label !== verdict.label).slice(0, MOST);
}

function withoutOne(findings: readonly Finding[], { because }: Verdict): TurningPoint[] {
  const ids = new Set(because.filter(({ explainedBy }) => explainedBy === undefined).map(({ finding }) => finding));
  return [...ids].map((id) => ({
    change: 'not-so',
    finding: id,
    label: decide(findings.map((one) => (one.id === id ? { id, topic: one.topic, outcome: 'clear' } : one))).label,
  }));
}

function withOneMore(findings: readonly Finding[]): TurningPoint[] {
  const open = findings.filter(({ outcome }) => outcome === 'unknown');
  return open.flatMap(({ id, topic }) =>
    (byCheck.get(id) ?? []).map((name): TurningPoint => {
      const variant = name.slice(id.length + 1);
      const found: Finding = {
        id,
        topic,
        outcome: 'found',
        ...(variant !== '' && { variant }),
        facts: {},
        sources: [],
      };
      const { label } = decide(findings.map((one) => (one.id === id ? found : one)));
      return { change: 'found', finding: id, ...(variant !== '' && { variant }), label };
    }),
  );
}
