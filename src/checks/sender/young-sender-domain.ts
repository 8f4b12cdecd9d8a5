import { registrableDomain } from '../../util/domain.ts';
import { receivedAt } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { registeredBefore, YOUNG } from '../registered-before.ts';

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

    const { registeredAt = '' } = registration.value;
    const days = registeredBefore(receivedAt(mail), registration.value);
    if (days === undefined) return cannotTell('not-recorded', registration.sources);
    if (days > YOUNG) return clear();
    const facts = { domain, registeredAt: registeredAt.slice(0, 10), days };
    return finding(facts, [headerFrom.source, ...registration.sources]);
  },
});
