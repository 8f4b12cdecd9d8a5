import type { HeaderField, Mail } from '../../mail/mail.ts';
import type { Aim, Identity, LinkSeen, TextSeen } from '../../observe/observations.ts';
import { isLinkRewriter } from '../../util/delivery-services.ts';
import { asciiHost, isWithin, registrableDomain, sameOrganisation } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';

/**
 * Fields by which PHP (`mail.add_x_header`) and hosting panels (cPanel's `X-Source-Args`, empty for mail of a person)
 * name the script that sent a mail.
 */
const SCRIPT_FIELD = /^x-(?:php-(?:originating-)?(?:script|filename)|source-args)$/i;
const SECRETS = new Set<Aim>(['credentials', 'card', 'payment']);

/**
 * A script on a website sent what claims to be a brand's mail, from outside the brand. Such scripts are put on sites
 * that were taken over. `site-named`: the field names the site, whose owner is a victim then. `strange-request`: no
 * brand is claimed, but it asks for a secret on a host that is neither the sender's nor a known one's. `foreign-machine`: a
 * web server's own account wrote it on a machine of another organisation than From's, and it asks. Contact forms,
 * shops, cron and scanners send by script too, and lead home or ask for nothing.
 */
export const check = defineCheck({
  id: 'sent-from-script',
  topic: 'route',
  needs: ['mail', 'identity', 'links', 'text'],
  variants: ['site-named', 'script-named', 'strange-request', 'foreign-machine'],
  facts: ['script', 'site', 'nameJa', 'nameEn'],

  run({ mail, identity, links, text }) {
    const { claimedBrand, officialDomains, fromRole } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const fields = mail.fields.filter(({ name, value }) => SCRIPT_FIELD.test(name.trim()) && value.trim() !== '');
    const field = fields.find((one) => siteOf(one) !== '') ?? fields[0];
    const isAtHome = fromRole.state === 'found' && fromRole.value.ofClaimedBrand && fromRole.value.role !== 'customers';
    if (isAtHome) return clear();
    if (!field) return foreignMachine(mail, text) ?? clear();

    const site = siteOf(field);
    const script = field.value.trim().slice(0, 120);
    if (claimedBrand.state === 'none') {
      const request = text.mailboxNotices[0] ?? text.asks.find(({ aim }) => SECRETS.has(aim));
      const strange = links.find((link) => isStrange(link, site, identity));
      if (!request || !strange) return clear();
      const facts = { script, site: strange.host, nameJa: '', nameEn: '' };
      return finding(facts, [field.source, request.source], { variant: 'strange-request' });
    }
    if (officialDomains.some((official) => isWithin(site, official))) return clear();
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const facts = { script, site, nameJa, nameEn };
    const sources = [field.source, ...claimedBrand.sources];
    if (site === '') return finding(facts, sources, { variant: 'script-named' });
    return finding(facts, sources, { variant: 'site-named', victims: [{ role: 'site-owner', domain: site }] });
  },
});

/** Lines of Postfix and Exim that name the account: `www-data` of Debian is number 33, `apache` of Red Hat 48. */
const BY_WEB_SERVER =
  /^\s*by (?<machine>[a-z0-9.-]{3,255}) \(Postfix, from userid (?:33|48)\)|^\s*from (?:www-data|apache|nobody) by (?<host>[a-z0-9.-]{3,255}) with local/i;

function foreignMachine(mail: Mail, text: TextSeen) {
  const from = mail.headerFrom;
  const asked = text.mailboxNotices[0] ?? text.asks[0] ?? text.callsToAction[0] ?? text.threats[0];
  if (!from?.domain || !asked) return undefined;
  for (const { name, value, source } of mail.fields) {
    if (name.toLowerCase() !== 'received') continue;
    const { machine, host } = BY_WEB_SERVER.exec(value.slice(0, 500).replace(/\s+/g, ' '))?.groups ?? {};
    const site = asciiHost(machine ?? host ?? '');
    if (!registrableDomain(site) || sameOrganisation(site, from.domain)) continue;
    const facts = { script: asked.text.slice(0, 120), site, nameJa: '', nameEn: '' };
    return finding(facts, [source, from.source, asked.source], { variant: 'foreign-machine' });
  }
  return undefined;
}

function isStrange(link: LinkSeen, site: string, { ownDomains }: Identity): boolean {
  if (!link.action || link.host === '' || hasKnownOwner(link) || link.ofFromDomain || isLinkRewriter(link.host))
    return false;
  return ![...ownDomains, registrableDomain(site)].some((home) => home && isWithin(link.host, home));
}

/** `www.shop.example/wp/x.php for 192.0.2.7`; a bare `1000:mail.php` names no site. */
function siteOf({ value }: HeaderField): string {
  const host = /^\s*(?:https?:\/\/)?([a-z0-9.-]{1,255})\/\S/i.exec(value.slice(0, 500))?.[1];
  const site = asciiHost(host ?? '');
  return registrableDomain(site) ? site : '';
}
