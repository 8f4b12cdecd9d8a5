import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The organisation in From vouches for the mail (RFC 7489 section 3.1). It proves who sent it, not that he is honest:
 * hijacked accounts and domains bought for the purpose pass as well. `dkim-now` and `spf-now` were verified by ourselves;
 * `free-mail`: a provider vouches for an account that anybody can open.
 */
export const check = defineCheck({
  id: 'aligned-authentication',
  topic: 'for-the-sender',
  needs: ['auth', 'identity'],
  variants: ['dmarc', 'dkim', 'spf', 'dkim-now', 'spf-now', 'free-mail'],
  facts: ['domain'],

  run({ auth, identity }) {
    const { aligned } = auth;
    if (aligned.state === 'unknown') return cannotTell(aligned.reason, aligned.sources);
    if (aligned.state === 'none') return clear();
    const { by, domain, now } = aligned.value;
    if (identity.fromIsFreeMail) return finding({ domain }, aligned.sources, { variant: 'free-mail' });
    return finding({ domain }, aligned.sources, { variant: now ? `${by}-now` : by });
  },
});
