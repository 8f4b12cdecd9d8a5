import type { Arrival } from './fingerprint.ts';

/** When mails came, counted in one zone that is said. */
export interface Arrivals {
  /** ISO 8601 UTC. */
  first?: string;
  last?: string;
  /** Offset from UTC in which hours are counted, for example `+0900`. */
  zone: string;
  /** Mails in each hour of the day, 0 to 23. */
  byHourOfDay: number[];
  /** Clock hours in which at least one mail came, oldest first: `2022-03-14T09` in that zone. */
  byClockHour: { hour: string; mails: number }[];
  /** Mails by the clock of the receiver's border, by what the sender wrote, and with no time at all. */
  byBorder: number;
  bySender: number;
  without: number;
}

const UTC = '+0000';

/** The zone that most receivers' borders wrote, so that hours are those of the people who got the mails; else UTC. */
export function commonZone(arrivals: (Arrival | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const arrival of arrivals) {
    const zone = arrival?.by === 'border' ? offsetIn(arrival.zone) : undefined;
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0] ?? UTC;
}

/** Counts mails by hour. `zone` is an offset such as `+0900`. */
export function countArrivals(arrivals: (Arrival | undefined)[], zone: string): Arrivals {
  const timed = arrivals.filter((arrival) => arrival !== undefined && !Number.isNaN(Date.parse(arrival.time)));
  const known = timed.flatMap((arrival) => arrival ?? []).toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time));
  const byHourOfDay = Array.from({ length: 24 }, () => 0);
  const byHour = new Map<string, number>();
  for (const { time } of known) {
    const hour = clockHour(time, zone);
    const ofDay = Number(hour.slice(-2));
    byHourOfDay[ofDay] = (byHourOfDay[ofDay] ?? 0) + 1;
    byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
  }
  const [first, last] = [known[0]?.time, known.at(-1)?.time];
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    zone,
    byHourOfDay,
    byClockHour: [...byHour].map(([hour, mails]) => ({ hour, mails })),
    byBorder: known.filter(({ by }) => by === 'border').length,
    bySender: known.filter(({ by }) => by === 'sender').length,
    without: arrivals.length - known.length,
  };
}

/** `2022-03-14T09`: the hour of an instant in a zone. */
function clockHour(time: string, zone: string): string {
  const shifted = new Date(Date.parse(time) + minutesOf(zone) * 60_000);
  return Number.isNaN(shifted.getTime()) ? time.slice(0, 13) : shifted.toISOString().slice(0, -11);
}

function minutesOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** RFC 5322 section 3.3: `-0000` is UTC without a zone; no place on earth is further than 14 hours from UTC. */
function offsetIn(zone: string | undefined): string | undefined {
  const [, offset = ''] = /^([+-](?:0\d|1[0-4])[0-5]\d)/.exec(zone ?? '') ?? [];
  if (offset === '') return undefined;
  return offset === '-0000' ? UTC : offset;
}
