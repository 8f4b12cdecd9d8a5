import type { Arrivals } from '../../campaigns/arrivals.ts';
import type { Both } from '../../investigation.ts';
import type { Block } from '../blocks.ts';
import type { Language } from '../story.ts';
import { picker } from './tale.ts';

/** Where the times are from, which decides how far they can be believed. */
export function timesFrom({ byBorder, bySender, without, zone }: Arrivals, language: Language): string {
  const pick = picker(language);
  const parts = [
    ...(byBorder > 0
      ? [pick({ ja: `受信側サーバーの時計 ${byBorder} 通`, en: `clock of the receiving server: ${byBorder}` })]
      : []),
    ...(bySender > 0
      ? [pick({ ja: `送信者が書いた Date ${bySender} 通`, en: `Date as its sender wrote it: ${bySender}` })]
      : []),
    ...(without > 0 ? [pick({ ja: `時刻不明 ${without} 通`, en: `no time: ${without}` })] : []),
  ];
  return pick({
    ja: `時刻の出所: ${parts.join('、')}。時間帯は ${zoneName(zone)} です。`,
    en: `Times by ${parts.join(', ')}. Hours are ${zoneName(zone)}.`,
  });
}

/** Counts per hour: of the day, and and clock hour by clock hour, by day or month where that is more than `most` rows. */
export function hourBars(arrivals: Arrivals, language: Language, most: number): Block[] {
  const pick = picker(language);
  if (arrivals.first === undefined) return [];
  const { unit, bars } = clockBars(arrivals.byClockHour, most);
  const says: Record<typeof unit, Both> = {
    hour: { ja: '1 時間ごとの通数', en: 'Mails per clock hour' },
    day: { ja: '1 日ごとの通数', en: 'Mails per day' },
    month: { ja: '1 か月ごとの通数', en: 'Mails per month' },
  };
  return [
    { block: 'bars', form: 'rows', says: pick(says[unit]), bars },
    {
      block: 'bars',
      form: 'hours',
      says: pick({ ja: '時刻(0〜23 時)ごとの通数', en: 'Mails by hour of the day (0 to 23)' }),
      bars: arrivals.byHourOfDay.map((count, hour) => ({ label: String(hour).padStart(2, '0'), count })),
    },
  ];
}

type Bar = { label: string; count: number };

function clockBars(hours: Arrivals['byClockHour'], most: number): { unit: 'hour' | 'day' | 'month'; bars: Bar[] } {
  const shown = [withGaps(hours, most), hours].find((list) => list.length <= most);
  if (shown) return { unit: 'hour', bars: shown.map(({ hour, mails }) => ({ label: nameOf(hour), count: mails })) };
  const days = summed(hours, (hour) => hour.slice(0, hour.indexOf('T')));
  if (days.length <= most) return { unit: 'day', bars: days };
  return { unit: 'month', bars: summed(hours, (hour) => hour.slice(0, hour.lastIndexOf('-'))).slice(-most) };
}

function nameOf(hour: string): string {
  return `${hour.replace('T', ' ')}:00`;
}

function summed(hours: Arrivals['byClockHour'], name: (hour: string) => string): Bar[] {
  const sums = new Map<string, number>();
  for (const { hour, mails } of hours) sums.set(name(hour), (sums.get(name(hour)) ?? 0) + mails);
  return [...sums].map(([label, count]) => ({ label, count }));
}

/** Hours in which nothing came are shown where all fit, so that a rise looks like one. */
function withGaps(hours: Arrivals['byClockHour'], most: number): Arrivals['byClockHour'] {
  const [first, last] = [hours[0], hours.at(-1)].map((entry) => Date.parse(`${entry?.hour}:00:00Z`));
  const span = ((last ?? 0) - (first ?? 0)) / 3_600_000 + 1;
  if (first === undefined || !(span <= most)) return hours;
  const counts = new Map(hours.map(({ hour, mails }) => [hour, mails]));
  return Array.from({ length: span }, (_, index) => {
    const hour = new Date(first + index * 3_600_000).toISOString().slice(0, -11);
    return { hour, mails: counts.get(hour) ?? 0 };
  });
}

/** `UTC+09:00`; `UTC` alone for its own time. */
function zoneName(zone: string): string {
  return /[1-9]/.test(zone) ? `UTC${zone.slice(0, 3)}:${zone.slice(3)}` : 'UTC';
}
