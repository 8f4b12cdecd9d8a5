import type { HeaderField, Mail } from '../../mail/mail.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const RESULT = /^\s{0,20}(pass|softfail|fail|none)\b/i;
const ENVELOPE =
  /\b(?:envelope-from=|smtp\.mailfrom=|domain of (?:transitioning )?)["<]{0,2}[^\s@;>"]{0,100}@([a-z0-9.-]{1,255})/i;
const REFUSALS = new Set(['fail', 'softfail']);

interface Record {
  result: string;
  domain: string;
  source: HeaderField['source'];
}

/**
 * Where no believed server recorded who vouches for From, one further down the way did: Received-SPF (RFC 7208 section
 * 9.1) of a mailing list or a forwarder. Nobody forges a record against himself, so it counts against the sender, and
 * never for him. `refused`: the domain in From does not allow the machine; `unvouched`: From is a registered company's
 * domain, and the envelope's has nothing to say. Mail that was forwarded before it reached that server is refused, too.
 */
export const check = defineCheck({
  id: 'refused-on-the-way',
  topic: 'authentication',
  needs: ['mail', 'identity', 'auth'],
  variants: ['refused', 'unvouched'],
  facts: ['domain', 'envelope', 'result'],

  run({ mail, identity, auth }) {
    const from = mail.headerFrom?.domain ?? '';
    if (from === '') return cannotTell('no-domain');
    // What believed servers say is another check's.
    if (auth.aligned.state !== 'unknown') return clear();
    const records = recordsOf(mail);
    if (records.length === 0) return cannotTell('not-in-mail');
    if (records.some(({ result, domain }) => result === 'pass' && sameOrganisation(domain, from))) return clear();
    const isOfficial = identity.fromRole.state === 'found' && identity.fromRole.value.role === 'official';
    const refused = records.find(({ result, domain }) => REFUSALS.has(result) && sameOrganisation(domain, from));
    const one = refused ?? (isOfficial ? records.find(({ result }) => result !== 'pass') : undefined);
    if (!one || !mail.headerFrom) return clear();
    const facts = { domain: from, envelope: one.domain, result: one.result };
    return finding(facts, [one.source, mail.headerFrom.source], { variant: refused ? 'refused' : 'unvouched' });
  },
});

function recordsOf({ fields }: Mail): Record[] {
  return fields
    .filter(({ name }) => /^received-spf$/i.test(name.trim()))
    .slice(0, 20)
    .flatMap(({ value, source }) => {
      const result = RESULT.exec(value)?.[1]?.toLowerCase();
      const domain = ENVELOPE.exec(value.slice(0, 2000))?.[1]?.toLowerCase();
      return result && domain ? [{ result, domain, source }] : [];
    });
}
