import type { Language } from './story.ts';

/**
 * An instant as people read it, in the zone the writer used: `2022-03-14 09:30:18 (+0900)`.
 * `iso` is ISO 8601 in UTC, `zone` as a header has it (`+0900 (JST)`); text that is no instant comes back unchanged.
 */
export function moment(iso: string, zone?: string): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})/.exec(zone ?? '') ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  const shifted = new Date(instant + shift * 60_000);
  if (Number.isNaN(shifted.getTime())) return iso;
  const text = shifted.toISOString().slice(0, 19).replace('T', ' ');
  return hours === undefined ? `${text} UTC` : `${text} (${sign}${hours}${minutes})`;
}

/** Whole days from one instant to another; `undefined` where either is no instant. */
export function daysBetween(from: string, to: string): number | undefined {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return Number.isNaN(days) ? undefined : days;
}

/** Seconds as words: `45 秒`, `3 min 20 s`; negative ones keep their sign. */
export function duration(seconds: number, language: Language): string {
  const units = language === 'ja' ? [' 日', ' 時間', ' 分', ' 秒'] : [' d', ' h', ' min', ' s'];
  const size = Math.abs(Math.round(seconds));
  const parts = [Math.floor(size / 86_400), Math.floor(size / 3600) % 24, Math.floor(size / 60) % 60, size % 60];
  const words = parts.map((part, index) => ({ part, unit: units[index] ?? '' })).filter(({ part }) => part > 0);
  const text = words
    .slice(0, 2)
    .map(({ part, unit }) => `${part}${unit}`)
    .join(' ');
  return `${seconds < 0 ? '−' : ''}${text || `0${units[3]}`}`;
}

/** Age in years and days, for registrations. */
export function age(days: number, language: Language): string {
  if (days >= 730)
    return language === 'ja' ? `約 ${Math.floor(days / 365)} 年` : `about ${Math.floor(days / 365)} years`;
  return language === 'ja' ? `${days} 日` : `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** Bytes as people read them. */
export function byteSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}
