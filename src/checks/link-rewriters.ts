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
  mpme.jp wisemail.jp benchmark-email.jp sendibm1.com sendibm2.com sendibm3.com sendibt2.com sendibt3.com brevo.com
  hubspotlinksstarter.com hubspotlinksfree.com klclick2.com klclick3.com mailchi.mp pstmrk.it mlsend.com mailerlite.com
  convertkit-mail.com convertkit-mail2.com convertkit-mail3.com spgo.io activehosted.com emlnk.com acemlnb.com
  maillist-manage.com bmetrack.com trackedlink.net dmtrk.com dripemail2.com aweber.com infusionsoft.com msgfocus.com
  bm23.com sailthru.com mkt4.net mkt5.net mkt6.net mkt7.net mpse.jp crmstyle.com smp.ne.jp os7.biz acmailer.jp combz.jp
  benchurl.com repica.jp krs.bz`.trim();
const LIST = REWRITERS.split(/\s+/);

/** The host belongs to a service that stands between the words of a link and its target. */
export function isLinkRewriter(host: string): boolean {
  return LIST.some((domain) => isWithin(host, domain));
}
