import { registrableDomain } from '../../util/domain.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Days. Companies write from domains that are years old; fraud burns them within weeks. */
const YOUNG = 60;

/** The sender's domain was registered shortly before the mail. New shops and campaigns exist, so it is a hint. */
export const check = defineCheck({
  id: 'young-sender-domain',
  topic: 'sender',
  needs: ['mail', 'identity', 'ownership'],
  facts: ['domain', 'registeredAt', 'days'],

  run({ mail, identity, ownership }) {
    const { headerFrom } = mail;
    const domain = registrableDomain(headerFrom?.domain ?? '');
    if (!headerFrom || !domain) return cannotTell('no-domain');
    if (identity.fromIsFreeMail || identity.ownDomains.includes(domain)) return clear();
    const registration = ownership.domains[domain];
    if (!registration) return cannotTell('not-allowed');
    if (registration.state !== 'found') return cannotTell(registration.reason, registration.sources);

    const { registeredAt } = registration.value;
    const age = (Date.parse(receivedAt(mail) ?? '') - Date.parse(registeredAt ?? '')) / 86_400_000;
    if (!registeredAt || Number.isNaN(age)) return cannotTell('not-recorded', registration.sources);
    // Registered after the mail: it has changed hands since, and the registry tells of the new holder.
    if (age < 0) return cannotTell('not-recorded', registration.sources);
    if (age > YOUNG) return clear();
    const facts = { domain, registeredAt: registeredAt.slice(0, 10), days: Math.floor(age) };
    return finding(facts, [headerFrom.source, ...registration.sources]);
  },
});
