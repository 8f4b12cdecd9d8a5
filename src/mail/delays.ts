import { organisationOf } from './organisation.ts';
import type { ReadLine } from './received/line.ts';
import type { RouteOddity } from './route.ts';

/** Clocks of honest servers differ by seconds; two minutes back is a wrong clock or an invented line. */
const JUMP_SECONDS = 120;
/** RFC 5321 section 4.5.4.1: queues retry for days, but four hours deserve a word. */
const LONG_SECONDS = 4 * 60 * 60;

/** Seconds from each line's next older neighbour to it; `undefined` where one of the two has no time. */
export function delaysOf(lines: ReadLine[]): (number | undefined)[] {
  return lines.map((line, at) => {
    const older = lines[at + 1];
    if (line.time === undefined || older?.time === undefined) return undefined;
    return Math.round((Date.parse(line.time) - Date.parse(older.time)) / 1000);
  });
}

/** What is odd about the lines themselves, in their order. `found` is how many lines the mail had, `lines` those kept. */
export function odditiesOf(lines: ReadLine[], found: number, crowd: number): RouteOddity[] {
  const delays = delaysOf(lines);
  const oddities = lines.flatMap((line, hop): RouteOddity[] => {
    if (line.unreadable) return [{ kind: 'unreadable', hop }];
    const seconds = delays[hop] ?? 0;
    const older = lines[hop + 1];
    return [
      ...(seconds < -JUMP_SECONDS ? [{ kind: 'clock-jump' as const, hop, seconds }] : []),
      ...(seconds > LONG_SECONDS ? [{ kind: 'long-delay' as const, hop, seconds }] : []),
      ...(older && isGap(line, older) ? [{ kind: 'by-from-gap' as const, hop }] : []),
    ];
  });
  return found > crowd ? [...oddities, { kind: 'too-many-hops', hop: crowd }] : oddities;
}

/** The older line was written by a host that has nothing to do with the one that this line names as its client. */
function isGap(line: ReadLine, older: ReadLine): boolean {
  if (line.handedBy !== 'client') return false;
  const writer = organisationOf(older.by);
  const named = [line.helo, line.ptr, line.from].map(organisationOf).filter((name) => name !== undefined);
  return writer !== undefined && named.length > 0 && !named.includes(writer);
}
