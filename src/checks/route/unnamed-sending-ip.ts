import { isFresh } from '../../util/mail-age.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Mail servers have a name that leads back to their address (iprev, RFC 8601 section 3); most receivers ask for it.
 * Machines taken over or rented by the hour often have none, and so do a few honest small servers.
 */
export const check = defineCheck({
  id: 'unnamed-sending-ip',
  topic: 'route',
  needs: ['settings', 'mail', 'dns'],
  variants: ['none', 'unconfirmed'],
  facts: ['ip', 'names'],

  run({ settings, mail, dns }) {
    const { sendingIp: ip, sendingHop, hops } = mail.route;
    const border = hops[sendingHop ?? -1];
    if (!ip || !border) return cannotTell('no-sending-address');
    // People's own machines have no name to speak of, and log in.
    if (border.authenticated) return clear();
    const { sendingName } = dns;
    if (sendingName.state === 'unknown') return cannotTell(sendingName.reason, sendingName.sources);
    if (sendingName.state === 'found' && sendingName.value.confirmed) return clear();
    if (!isFresh(mail, settings)) return cannotTell('too-old', [border.source]);
    const sources = [border.source, ...sendingName.sources];
    if (sendingName.state === 'none') return finding({ ip, names: [] }, sources, { variant: 'none' });
    if (sendingName.value.incomplete) return cannotTell('unproven', sendingName.sources);
    return finding({ ip, names: sendingName.value.names.slice(0, 3) }, sources, { variant: 'unconfirmed' });
  },
});
