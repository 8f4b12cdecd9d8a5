import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A trusted server wrote its results down, and none of them vouches for the domain in From. `other-domain`: SPF or DKIM
 * passed for somebody else, as with delivery services that a company has not set up; `nothing-passes`: for nobody.
 */
export const check = defineCheck({
  id: 'unauthenticated-sender',
  topic: 'authentication',
  needs: ['mail', 'auth'],
  variants: ['nothing-passes', 'other-domain'],
  facts: ['domain', 'passing'],

  run({ mail, auth }) {
    const { aligned, spf, dkim } = auth;
    const domain = mail.headerFrom?.domain ?? '';
    if (domain === '') return cannotTell('no-domain');
    if (aligned.state === 'unknown') return cannotTell(aligned.reason, aligned.sources);
    if (aligned.state === 'found') return clear();
    const results = [...(spf.state === 'found' ? [spf.value] : []), ...(dkim.state === 'found' ? dkim.value : [])];
    if (results.length === 0) return cannotTell('not-in-mail', aligned.sources);
    if (results.some(({ result }) => /error$/.test(result))) return cannotTell('server-failure', aligned.sources);

    const passing = results.filter(({ result }) => result === 'pass').map((one) => one.domain ?? '');
    const sources = [...spf.sources, ...dkim.sources];
    const variant = passing.length > 0 ? 'other-domain' : 'nothing-passes';
    return finding({ domain, passing: [...new Set(passing)].filter(Boolean).slice(0, 3) }, sources, { variant });
  },
});
