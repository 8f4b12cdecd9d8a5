import type { Finding } from '../checks/define.ts';
import { decide } from './decide.ts';
import { explanations } from './explanations.ts';
import { combinations } from './reconcile.ts';
import type { TurningPoint, Verdict } from './verdict.ts';
import { weightOf, weights } from './weights.ts';

/** Of a mail that stays open at many ends, so many say enough. */
const MOST = 24;

/** Names that decide or explain together with others; every other finding only adds its weight. */
const joined = new Set([
  ...combinations.flatMap(({ needs, unless }) => [...needs.flat(), ...unless]),
  ...explanations.map(({ by }) => by),
]);

/** The findings that the table knows, by the id of their check: of those that only weigh, the heaviest on each side. */
const byCheck = new Map(
  [...Map.groupBy(Object.keys(weights), (name) => name.replace(/\/.*$/, ''))].map(([id, names]) => {
    const alone = names
      .filter((name) => !joined.has(name) && !joined.has(id))
      .toSorted((a, b) => weightOf({ finding: a }).weight - weightOf({ finding: b }).weight);
    const [lightest, heaviest] = [alone.at(0), alone.at(-1)];
    return [id, names.filter((name) => !alone.includes(name) || name === lightest || name === heaviest)];
  }),
);

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
  const open = findings.filter((one) => one.outcome === 'unknown' && one.reason !== 'not-opened');
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
