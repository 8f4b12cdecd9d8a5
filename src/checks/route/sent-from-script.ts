import type { HeaderField } from '../../mail/mail.ts';
import { asciiHost, isWithin, registrableDomain } from '../../util/domain.ts';
import { aboutBrand } from '../about-brand.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Fields by which PHP (`mail.add_x_header`) and hosting panels name the script that sent a mail. */
const SCRIPT_FIELD = /^x-php-(?:originating-)?(?:script|filename)$/i;

/**
 * A script on a website sent what claims to be a brand's mail, from outside the brand. Such scripts are put on sites
 * that were taken over. `site-named`: the field names the site, whose owner is a victim then.
 */
export const check = defineCheck({
  id: 'sent-from-script',
  topic: 'route',
  needs: ['mail', 'identity'],
  variants: ['site-named', 'script-named'],
  facts: ['script', 'site', 'nameJa', 'nameEn'],

  run({ mail, identity }) {
    const { claimedBrand, officialDomains, fromRole } = identity;
    if (claimedBrand.state === 'unknown') return cannotTell(claimedBrand.reason, claimedBrand.sources);
    const fields = mail.fields.filter(({ name }) => SCRIPT_FIELD.test(name.trim()));
    const field = fields.find((one) => siteOf(one) !== '') ?? fields[0];
    const isAtHome = fromRole.state === 'found' && fromRole.value.ofClaimedBrand && fromRole.value.role !== 'customers';
    if (!field || claimedBrand.state === 'none' || isAtHome) return clear();

    const site = siteOf(field);
    if (officialDomains.some((official) => isWithin(site, official))) return clear();
    const { nameJa, nameEn } = aboutBrand(claimedBrand.value);
    const facts = { script: field.value.trim().slice(0, 120), site, nameJa, nameEn };
    const sources = [field.source, ...claimedBrand.sources];
    if (site === '') return finding(facts, sources, { variant: 'script-named' });
    return finding(facts, sources, { variant: 'site-named', victims: [{ role: 'site-owner', domain: site }] });
  },
});

/** `www.shop.example/wp/x.php for 192.0.2.7`; a bare `1000:mail.php` names no site. */
function siteOf({ value }: HeaderField): string {
  const host = /^\s*(?:https?:\/\/)?([a-z0-9.-]{1,255})\/\S/i.exec(value.slice(0, 500))?.[1];
  const site = asciiHost(host ?? '');
  return registrableDomain(site) ? site : '';
}
