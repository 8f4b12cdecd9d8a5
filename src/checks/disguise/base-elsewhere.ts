import { isWithin, sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const BASE = /<base\s[^<>]{0,400}?\bhref\s{0,4}=\s{0,4}["']?https?:[/\\]{2}([^\s"'<>/\\?#@:]{1,255})/i;
const READ = 100_000;

/**
 * `<base href>` gives all short links of the mail their host, in one place at the top where filters that read links one
 * by one do not look. Pages that were copied from a website carry it, too.
 */
export const check = defineCheck({
  id: 'base-elsewhere',
  topic: 'disguise',
  needs: ['mail', 'identity'],
  facts: ['host'],

  run({ mail, identity }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const from = mail.headerFrom?.domain ?? '';
    for (const { html, source } of mail.body.htmls) {
      const host = BASE.exec(html.slice(0, READ))?.[1]?.toLowerCase() ?? '';
      if (host === '' || sameOrganisation(host, from)) continue;
      const isKnown = [...identity.ownDomains, ...identity.officialDomains].some((domain) => isWithin(host, domain));
      if (!isKnown) return finding({ host }, [source]);
    }
    return clear();
  },
});
