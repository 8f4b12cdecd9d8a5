import type { Resolver } from 'node:dns/promises';
import type { Reason } from '../../answer.ts';
import type { RecordType } from '../ask.ts';
import { recordTexts } from './dns-records.ts';
import { within } from './within.ts';

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
  ECANCELLED: 'unreachable',
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

/** One question to one resolver; what the library throws is a reason. */
export async function query(resolver: Resolver, patience: Patience, name: string, type: RecordType): Promise<Outcome> {
  const late: Outcome = { reason: 'timeout' };
  return within(
    patience.all,
    resolver.resolve(name, type).then(
      (answer): Outcome => {
        const records = recordTexts(type, answer);
        if (records === undefined) return { reason: 'too-large' };
        return records.length ? { records } : { reason: 'nodata' };
      },
      (error: NodeJS.ErrnoException): Outcome => ({ reason: reasonOfCode[error.code ?? ''] ?? 'server-failure' }),
    ),
    late,
  );
}
