import type { Row } from './rows.ts';

/** Addresses to which hosts files send what they block. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?|::0)[ \t]+(?<host>[^\s#]{1,255})/i;

/**
 * A line of a plain list: an address (OpenPhish), a host, or a line of a hosts file; a host stands for all of its pages.
 * `undefined`: blank, a comment, or the file's own names.
 */
export function textRow(line: string): Row | undefined {
  const text = line.trim();
  if (text === '' || /^[#;!]/.test(text)) return undefined;
  const { host } = NOWHERE.exec(text)?.groups ?? {};
  if (host === undefined) return { address: text.replace(/\s+#.*$/, '') };
  return /^(?:localhost|local|broadcasthost|ip6-|0\.0\.0\.0$)/i.test(host) || !host.includes('.')
    ? undefined
    : { address: host };
}
