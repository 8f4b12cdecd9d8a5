import type { Settings } from '../settings.ts';
import type { Mail } from './mail.ts';
import { parseMail } from './parse.ts';

export const settings: Settings = {
  startedAt: '2026-01-01T00:00:00.000Z',
  ownDomains: [],
  trustedHosts: [],
  knownSenders: [],
  language: 'ja',
};

/** Parses a mail written as text or bytes; `\n` in text becomes CR LF unless `as` says otherwise. */
export function mailFrom(text: string | Uint8Array, lineEnd = '\r\n'): Mail {
  const raw = typeof text === 'string' ? Buffer.from(text.replaceAll('\n', lineEnd)) : text;
  return parseMail(raw, settings);
}
