import { canonicalHost } from './canonical-host.ts';

/** A web address in its one spelling. Every part is ASCII; what is not printable stands as `%XX`. */
export interface CanonicalUrl {
  scheme: string;
  host: string;
  /** With the colon; empty where none was written. */
  port: string;
  /** Begins with a slash. */
  path: string;
  /** With the question mark; empty where none was written. */
  query: string;
}

/** No page is named by more; a list or a mail may hold anything. */
const MAX_URL = 4096;

/**
 * The canonical form of Safe Browsing (developers.google.com/safe-browsing/reference/URLs.and.Hashing): two spellings of
 * one address become the same text. Never throws; `undefined` where there is no host, the text is too long, or it names
 * another scheme than http, https or ftp.
 */
export function canonicalUrl(text: string): CanonicalUrl | undefined {
  if (text.length > MAX_URL) return undefined;
  const bytes = Buffer.from(text.trim().replace(/[\t\r\n]/g, ''), 'utf8').toString('latin1');
  const whole = bytes.replace(/#.*$/s, '');
  const [, scheme = 'http', rest = whole] = /^([a-z][a-z0-9+.-]{0,30}):\/\/(.*)$/is.exec(whole) ?? [];
  if (!/^(?:https?|ftp)$/i.test(scheme)) return undefined;

  const {
    authority = '',
    path = '',
    query = '',
  } = /^(?<authority>[^/?]*)(?<path>[^?]*)(?<query>.*)$/s.exec(rest)?.groups ?? {};
  const named = unescaped(authority).replace(/^.*@/s, '');
  const { name = named, port = '' } = /^(?<name>.*?)(?<port>:[0-9]{0,5})$/s.exec(named)?.groups ?? {};
  const host = escaped(canonicalHost(name));
  if (host === '') return undefined;
  return {
    scheme: scheme.toLowerCase(),
    host,
    port: port === ':' ? '' : port,
    path: escaped(resolved(unescaped(path))),
    query: escaped(unescaped(query)),
  };
}

/** As text, with the scheme. */
export function canonicalText({ scheme, host, port, path, query }: CanonicalUrl): string {
  return `${scheme}://${host}${port}${path}${query}`;
}

/** Without escapes, however deep they are nested: each byte that completes an escape is looked at again. */
function unescaped(bytes: string): string {
  if (!bytes.includes('%')) return bytes;
  const out: string[] = [];
  for (const byte of bytes) {
    out.push(byte);
    for (let code = escapeAtEnd(out); code !== undefined; code = escapeAtEnd(out)) {
      out.length -= 3;
      out.push(String.fromCharCode(code));
    }
  }
  return out.join('');
}

function escapeAtEnd(out: readonly string[]): number | undefined {
  if (out.at(-3) !== '%') return undefined;
  const digits = `${out.at(-2)}${out.at(-1)}`;
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}

/** Bytes up to space, from 0x7f on, `#` and `%`; nothing else. */
function escaped(bytes: string): string {
  return bytes.replace(
    /[\x00-\x20\x7f-\xff#%]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

/** Steps to the same and to the upper folder taken, runs of slashes as one. */
function resolved(path: string): string {
  const kept: string[] = [];
  const steps = path.split('/');
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  const last = steps.at(-1) ?? '';
  const endsInFolder = kept.length > 0 && (last === '' || last === '.' || last === '..');
  return `/${kept.join('/')}${endsInFolder && last !== '..' ? '/' : ''}`;
}
