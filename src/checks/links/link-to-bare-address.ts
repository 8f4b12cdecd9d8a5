import { isPublicAddress } from '../../util/ip-address.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** A link to an address without a name: no company sends its customers there. Administrators' tools do link so. */
export const check = defineCheck({
  id: 'link-to-bare-address',
  topic: 'links',
  needs: ['mail', 'links'],
  facts: ['url'],

  run({ mail, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const bare = links.find(({ host, action }) => action && isPublicAddress(host));
    const link = mail.links[bare?.link ?? -1];
    return link ? finding({ url: link.url.slice(0, 200) }, [link.source]) : clear();
  },
});
