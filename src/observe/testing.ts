import { type Reason, unknown } from '../answer.ts';
import type { Observations } from './observations.ts';

/**
 * What is seen where nobody answers, for tests to put their facts over: an observation that is new is added here, and
 * every fixture has it.
 */
export function unanswered(
  reason: Reason = 'not-recorded',
): Pick<Observations, 'auth' | 'dns' | 'ownership' | 'hosting' | 'place' | 'reputation' | 'unasked'> {
  const nothing = unknown(reason);
  const silent = { agreement: 'neither-known' as const, because: [] };
  return {
    auth: {
      spf: nothing,
      dkim: nothing,
      dmarc: nothing,
      arc: nothing,
      aligned: nothing,
      spfNow: nothing,
      dkimNow: nothing,
      dmarcNow: { rfc9989: nothing, rfc7489: nothing },
      agreement: { spf: silent, dkim: silent, dmarc: silent, arc: silent },
      arcNow: nothing,
      seal: nothing,
    },
    dns: {
      domain: '',
      addresses: nothing,
      mailExchangers: nothing,
      sendingName: nothing,
      heloAddresses: nothing,
      hosts: {},
    },
    ownership: { domains: {}, networks: {}, systems: {} },
    hosting: { sites: {}, contacts: [] },
    place: { addresses: {} },
    unasked: { hosts: { count: 0, first: [] }, domains: { count: 0, first: [] } },
    reputation: { lists: nothing, links: [], senders: [], blocklists: [] },
  };
}
