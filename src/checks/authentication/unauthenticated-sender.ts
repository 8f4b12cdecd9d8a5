import type { Auth } from '../../observe/observations.ts';
import { authenticationOf } from '../authentication-of.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Nothing vouches for the domain in From, of what a trusted server wrote down or, in the variants with `now`, of what a
 * fresh mail shows today. `other-domain`: SPF or DKIM passed for somebody else, as with delivery services that a company
 * has not set up; `nothing-passes`: for nobody.
 */
export const check = defineCheck({
  id: 'unauthenticated-sender',
  topic: 'authentication',
  needs: ['settings', 'mail', 'auth'],
  variants: ['nothing-passes', 'other-domain', 'nothing-passes-now', 'other-domain-now'],
  facts: ['domain', 'passing'],

  run({ settings, mail, auth }) {
    const { aligned, spf, dkim } = auth;
    const domain = mail.headerFrom?.domain ?? '';
    if (domain === '') return cannotTell('no-domain');
    if (aligned.state === 'found') return clear();
    if (aligned.state === 'unknown') {
      const today = authenticationOf(mail, auth, settings);
      if (today.state !== 'fails') return cannotTell(aligned.reason, aligned.sources);
      const passing = passingNow(auth);
      const sources = [...today.sources, ...auth.dkimNow.sources];
      return finding({ domain, passing }, sources, {
        variant: passing.length ? 'other-domain-now' : 'nothing-passes-now',
      });
    }
    const results = [...(spf.state === 'found' ? [spf.value] : []), ...(dkim.state === 'found' ? dkim.value : [])];
    if (results.length === 0) return cannotTell('not-in-mail', aligned.sources);
    if (results.some(({ result }) => /error$/.test(result))) return cannotTell('server-failure', aligned.sources);

    const passing = few(results.filter(({ result }) => result === 'pass').map((one) => one.domain ?? ''));
    const passes = results.some(({ result }) => result === 'pass');
    const sources = [...spf.sources, ...dkim.sources];
    return finding({ domain, passing }, sources, { variant: passes ? 'other-domain' : 'nothing-passes' });
  },
});

function passingNow({ spfNow, dkimNow }: Auth): string[] {
  const signers = dkimNow.state === 'found' ? dkimNow.value.filter(({ result }) => result === 'pass') : [];
  const path = spfNow.state === 'found' && spfNow.value.result === 'pass' ? [spfNow.value.domain] : [];
  return few([...signers.map(({ domain }) => domain), ...path]);
}

function few(domains: string[]): string[] {
  return [...new Set(domains)].filter(Boolean).slice(0, 3);
}
