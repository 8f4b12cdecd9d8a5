import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A form stands in the mail itself and sends what is typed to a host that is neither the authenticated sender's nor the
 * brand's. Surveys and search boxes of honest newsletters send to their own sender.
 */
export const check = defineCheck({
  id: 'form-in-mail',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  facts: ['host'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const { link: index, host, role, ofAlignedSender } of links) {
      const link = mail.links[index];
      if (link?.where !== 'form' || !/^https?$/.test(link.scheme) || host === '' || ofAlignedSender) continue;
      const isKnown = role.state === 'found' && role.value.role !== 'customers';
      if (isKnown || identity.ownDomains.some((own) => isWithin(host, own))) continue;
      return finding({ host }, [link.source], { aim: ['personal-data'] });
    }
    return clear();
  },
});
