import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Nothing happens there: builders of mails leave such targets behind. */
const IDLE = /^\s*javascript\s*:\s*(?:void\s*\(?\s*0?\s*\)?|;|return false|\/\/)?\s*;?\s*$/i;

/**
 * A link that runs a program or carries a whole page in itself, so that no address is to be seen. Mail programs block
 * the first and browsers most of the second; honest mail has no use for either.
 */
export const check = defineCheck({
  id: 'script-link',
  topic: 'links',
  needs: ['mail'],
  variants: ['script', 'page'],
  facts: ['scheme'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    for (const { where, scheme, url, source } of mail.links) {
      if (!['anchor', 'area', 'form', 'meta-refresh', 'svg', 'iframe'].includes(where)) continue;
      const start = url.slice(0, 300);
      const isScript = (scheme === 'javascript' || scheme === 'vbscript') && !IDLE.test(start);
      const isPage = scheme === 'data' && /^\s*data:\s*(?:text\/html|image\/svg|application\/xhtml)/i.test(start);
      if (isScript || isPage) return finding({ scheme }, [source], { variant: isScript ? 'script' : 'page' });
    }
    return clear();
  },
});
