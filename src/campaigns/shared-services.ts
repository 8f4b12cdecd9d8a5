import { sendsForCustomers } from '../util/delivery-services.ts';
import { isWithin } from '../util/domain.ts';

/**
 * What sends for everyone beside the delivery services: mailbox providers, hosting companies' outgoing relays, mailing
 * list hosts. That two mails left through one of them says nothing about who wrote them. From the names that these
 * services give their machines, kept from memory: a missing one can only support texts that are alike already.
 */
const SERVICES = `
  google.com googlemail.com outlook.com hotmail.com yahoo.com yahoo.co.jp yahoo.ne.jp yahoodns.net icloud.com apple.com
  aol.com gmx.net gmx.com web.de mail.ru yandex.net yandex.ru qq.com 163.com 126.com zoho.com protonmail.ch proton.me
  fastmail.com messagingengine.com naver.com
  messagelabs.com mimecast.com pphosted.com ppe-hosted.com
  barracuda.com trendmicro.com secureserver.net hostgator.com websitewelcome.com bluehost.com
  unifiedlayer.com dreamhost.com ovh.net mail.ovh.net kundenserver.de perfora.net ionos.com strato.de one.com
  registrar-servers.com privateemail.com gandi.net emailsrvr.com
  nifty.com nifty.ne.jp ocn.ne.jp ocn.ad.jp biglobe.ne.jp so-net.ne.jp plala.or.jp dti.ne.jp asahi-net.or.jp odn.ne.jp
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp kagoya.net kagoya.com xserver.jp sakura.ne.jp lolipop.jp heteml.jp
  gmoserver.jp onamae.ne.jp
  sourceforge.net googlegroups.com groups.io kernel.org freelists.org lists.debian.org gnu.org
`
  .trim()
  .split(/\s+/);

/** The machine of this name sends for everyone. Takes lower case host names. */
export function isSharedService(host: string): boolean {
  return sendsForCustomers(host) || SERVICES.some((domain) => isWithin(host, domain));
}
