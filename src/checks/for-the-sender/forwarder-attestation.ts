import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A believed forwarder saw the mail pass for From's organisation before it passed the mail on, and sealed what it saw
 * (ARC, RFC 8617). That explains why the same mail fails here: forwarding breaks SPF, and lists break DKIM. A broken or
 * missing chain says nothing, and a stranger's seal neither.
 */
export const check = defineCheck({
  id: 'forwarder-attestation',
  topic: 'for-the-sender',
  needs: ['mail', 'auth'],
  facts: ['sealer', 'domain'],

  run({ mail, auth }) {
    const { seal } = auth;
    if (seal.state === 'unknown') return cannotTell(seal.reason, seal.sources);
    if (seal.state === 'none' || !mail.headerFrom || mail.furtherFrom.length) return clear();
    const from = mail.headerFrom.domain;
    const passed = seal.value.results.find(
      ({ method, result, domain = '' }) =>
        (method === 'dmarc' || method === 'dkim' || method === 'spf') &&
        result === 'pass' &&
        sameOrganisation(domain, from),
    );
    return passed ? finding({ sealer: seal.value.sealer, domain: from }, seal.sources) : clear();
  },
});
