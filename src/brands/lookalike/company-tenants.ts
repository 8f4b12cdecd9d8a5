import { isWithin } from '../../util/domain.ts';

/**
 * Services where a company's name in front of the service's own domain is the usual address of a customer who is known
 * to the service: surveys, help desks, links into applications, mail campaigns. Kept from memory; a missing one costs
 * a hint too many on a mail that speaks as that company.
 */
const SERVICES = `
  adj.st app.link appsflyersdk.com go.link smart.link sng.link branch.link bttn.io cuenote.jp custhelp.com desk.com evergage.com force.com
  freshdesk.com freshservice.com greenhouse.io gupy.io helpshift.com helpscoutdocs.com icims.com intercom.help
  jira.com atlassian.net kayako.com kintone.com kintoneapp.com lever.co medallia.com medallia.eu myworkdayjobs.com
  narvar.com okta.com onelink.me page.link qualtrics.com salesforce.com salesforce-sites.com service-now.com
  statuspage.io status.io surveysparrow.com syncsearch.jp trustpilot.com uservoice.com workday.com zendesk.com
  channel.io karte.io repro.io smp.ne.jp spiral-site.com cybozu.com aftership.com parcellab.com route.com
`
  .trim()
  .split(/\s+/);

/** The host belongs to a customer of such a service. */
export function isCompanyTenant(host: string): boolean {
  return SERVICES.some((service) => isWithin(host, service));
}
