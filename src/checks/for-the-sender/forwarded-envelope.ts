import { REWRITTEN, senderBeforeForwarding } from '../../util/rewritten-sender.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A forwarder put itself into the envelope (Sender Rewriting Scheme; Microsoft's and Gmail's own ways), so SPF speaks of
 * the forwarder and not of the author's domain (RFC 7208 section 2.3). Anyone can write such an address: it explains
 * nothing away, and tells the reader what the results are about.
 */
export const check = defineCheck({
  id: 'forwarded-envelope',
  topic: 'for-the-sender',
  needs: ['mail'],
  variants: ['names-sender', 'anonymous'],
  facts: ['forwarder', 'domain'],

  run({ mail: { returnPath, form } }) {
    if (!returnPath) return form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const { address, domain: forwarder, source } = returnPath;
    if (!REWRITTEN.test(address.slice(0, 1_000))) return clear();
    const domain = senderBeforeForwarding(address)?.split('@').at(-1)?.toLowerCase() ?? '';
    return finding({ forwarder, domain }, [source], { variant: domain === '' ? 'anonymous' : 'names-sender' });
  },
});
