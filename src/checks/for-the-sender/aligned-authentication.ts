import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The organisation in From vouches for the mail (RFC 7489 section 3.1). It proves who sent it, not that he is honest:
 * hijacked accounts and domains bought for the purpose pass as well. `spf-now` was evaluated today, not recorded;
 * `free-mail`: a provider vouches for an account that anybody can open.
 */
export const check = defineCheck({
  id: 'aligned-authentication',
  topic: 'for-the-sender',
  needs: ['auth', 'identity'],
  variants: ['dmarc', 'dkim', 'spf', 'spf-now', 'free-mail'],
  facts: ['domain'],

  run({ auth, identity }) {
    const { aligned, spf } = auth;
    if (aligned.state === 'unknown') return cannotTell(aligned.reason, aligned.sources);
    if (aligned.state === 'none') return clear();
    const { by, domain } = aligned.value;
    if (identity.fromIsFreeMail) return finding({ domain }, aligned.sources, { variant: 'free-mail' });
    const isRecorded = spf.state === 'found' && spf.value.result === 'pass' && spf.value.domain === domain;
    return finding({ domain }, aligned.sources, { variant: by === 'spf' && !isRecorded ? 'spf-now' : by });
  },
});
