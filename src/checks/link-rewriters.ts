import { isWithin } from '../util/domain.ts';

/**
 * Services that put their own address in place of a link's: scanners on the receiver's side, and delivery services that
 * count clicks. The words of such a link honestly show another host. From the services' own documentation of their
 * links, kept from memory: a missing one costs a hint too many, never a verdict.
 */
const REWRITERS = `
  safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com linkprotect.cudasvc.com mimecast.com
  mimecastprotect.com protection.sophos.com trendmicro.com fireeye.com secureweb.cisco.com url.emailprotection.link
  sendgrid.net list-manage.com mandrillapp.com awstrack.me mailgun.org sparkpostmail.com rs6.net constantcontact.com
  hubspotlinks.com hubspotemail.net hs-sites.com klclick.com klclick1.com exacttarget.com exct.net sfmc-content.com
  pardot.com mktoweb.com eloqua.com responsys.net cheetahmail.com bluehornet.com emarsys.net sendinblue.com sibforms.com
  mailjet.com mjt.lu cmail19.com cmail20.com createsend.com createsend1.com getresponse.com govdelivery.com
  customeriomail.com braze.com iterable.com benchmarkemail.com blastmail.jp bme.jp cuenote.jp cuenote.com hbmail.jp
  mpme.jp wisemail.jp benchmark-email.jp`.trim();
const LIST = REWRITERS.split(/\s+/);

/** The host belongs to a service that stands between the words of a link and its target. */
export function isLinkRewriter(host: string): boolean {
  return LIST.some((domain) => isWithin(host, domain));
}
