import type { Clauses } from './clauses.ts';
import { connectionAddress, reverseName } from './client.ts';
import { topLevelComments } from './comments.ts';
import type { ReadLine } from './line.ts';
import { restOfLine } from './rest-of-line.ts';

const CLIENT =
  /^(?:(?<user>[^\s@()]{1,128})@)?\[(?<ip>[^\]\s]{2,60})\](?::[0-9]{1,5})? "(?:EHLO|HELO) (?<helo>[^"]{1,1024})"/;

/**
 * ZMailer and Ecartis' hosts: `from name ([address]:port "EHLO greeting" rhost-flags-…) by host with ESMTP id S…`, and
 * `(majordomo@host) by host via listexpand` where a list spreads a mail. Only where nothing stands behind the group: a
 * client may greet with one.
 */
export function readZmailer(clauses: Clauses): ReadLine | undefined {
  if (clauses.from === '' || clauses.text.startsWith('(')) {
    const spread = /^\([^()\s]{1,320}\) by /.test(clauses.text) && /^via listexpand\b/.test(clauses.rest);
    return spread ? { ...restOfLine(clauses, 'zmailer'), handedBy: 'local' } : undefined;
  }
  if (!clauses.from.endsWith(')')) return undefined;
  const [word] = /^[^\s()]{1,255}/.exec(clauses.from) ?? [];
  const parts = CLIENT.exec(topLevelComments(clauses.from).at(-1)?.text.trim() ?? '')?.groups;
  const ip = connectionAddress(parts?.ip ?? '');
  const helo = parts?.helo;
  if (ip === undefined || helo === undefined) return undefined;
  const ptr = reverseName(word);
  return {
    ...restOfLine(clauses, 'zmailer'),
    ...(word === undefined ? {} : { from: word }),
    helo,
    ip,
    ...(ptr === undefined ? {} : { ptr }),
    handedBy: 'client',
  };
}
