import { Resolver } from 'node:dns/promises';
import type { Reason } from '../../answer.ts';
import type { Question } from '../ask.ts';
import { recordTexts } from './dns-records.ts';

/** Milliseconds. */
export interface Patience {
  /** For one try. */
  each: number;
  /** For one question, however many resolvers the system names. */
  all: number;
}

export type Outcome = { records: string[] } | { reason: Reason };

const reasonOfCode: Record<string, Reason> = {
  ENOTFOUND: 'nxdomain',
  ENODATA: 'nodata',
  ETIMEOUT: 'timeout',
  ECANCELLED: 'timeout',
  ECONNREFUSED: 'unreachable',
  EREFUSED: 'refused',
  EBADNAME: 'malformed',
  EBADQUERY: 'malformed',
};

export function isDenial(reason: Reason): boolean {
  return reason === 'nxdomain' || reason === 'nodata';
}

export function isSilence(reason: Reason): boolean {
  return reason === 'timeout' || reason === 'unreachable';
}

/**
 * One question to the first of these resolvers (`host:port`) that answers; what the library throws is a reason. It has
 * sockets of its own, which close when the patience ends or one of the signals comes: `timeout`.
 */
export async function query(
  servers: readonly string[],
  patience: Patience,
  { name, type }: Question<'dns'>,
  signals: readonly (AbortSignal | undefined)[],
): Promise<Outcome> {
  const resolver = new Resolver({ timeout: patience.each, maxTimeout: patience.each, tries: 2 });
  resolver.setServers(servers);
  const given = signals.filter((signal) => signal !== undefined);
  const over = AbortSignal.any([AbortSignal.timeout(patience.all), ...given]);
  const giveUp = () => resolver.cancel();
  if (over.aborted) return { reason: 'timeout' };
  over.addEventListener('abort', giveUp, { once: true });
  try {
    const records = recordTexts(type, await resolver.resolve(name, type));
    if (records === undefined) return { reason: 'too-large' };
    return records.length ? { records } : { reason: 'nodata' };
  } catch (error) {
    return { reason: reasonOfCode[(error as NodeJS.ErrnoException).code ?? ''] ?? 'server-failure' };
  } finally {
    over.removeEventListener('abort', giveUp);
  }
}
