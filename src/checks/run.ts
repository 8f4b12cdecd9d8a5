import type { Observations, Topic } from '../observe/observations.ts';
import { type Check, cannotTell, type Finding, type Outcome } from './define.ts';

/** Runs each check by itself: one that throws can neither stop the others nor pass for `clear`. */
export function runChecks(checks: readonly Check[], seen: Observations): Finding[] {
  return checks.map((check) => ({ id: check.id, topic: check.topic, ...runOne(check, seen) }));
}

function runOne(check: Check, seen: Observations): Outcome {
  try {
    return check.run(only(check.needs, seen));
  } catch {
    return cannotTell('internal');
  }
}

/** A loop, since every mail comes here for every check. */
function only(needs: readonly Topic[], seen: Observations): Observations {
  const view: Partial<Record<Topic, Observations[Topic]>> = {};
  for (const topic of needs) view[topic] = seen[topic];
  return view as Observations;
}
