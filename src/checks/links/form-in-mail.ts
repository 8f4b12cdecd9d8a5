import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A form stands in the mail itself and sends what is typed to a host that is neither the authenticated sender's nor the
 * brand's. `secret` where it has fields for passwords or
 * card numbers. Surveys and search boxes of honest newsletters send to their own sender.
 */
export const check = defineCheck({
  id: 'form-in-mail',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['secret', 'other'],
  facts: ['host'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const { link: index, host, role, ofAlignedSender } of links) {
      const link = mail.links[index];
      if (link?.where !== 'form' || !/^https?$/.test(link.scheme) || host === '' || ofAlignedSender) continue;
      const isKnown = role.state === 'found' && role.value.role !== 'customers';
      if (isKnown || identity.ownDomains.some((own) => isWithin(host, own))) continue;
      const secret = mail.body.tricks.secretFields > 0;
      return finding({ host }, [link.source], {
        variant: secret ? 'secret' : 'other',
        aim: [secret ? 'credentials' : 'personal-data'],
      });
    }
    return clear();
  },
});
