import type { Attachment } from '../../mail/content.ts';
import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { hasKnownOwner } from '../known-owner.ts';

/**
 * A page is attached: opened from the disk it shows no address to be wary of. `password`: it asks for a password or a
 * card number by itself; `builds-itself`: its script decodes what the reader sees; `leads-on`: it sends him on at once;
 * `svg-script`: a picture holds programs. Else (`html`, `svg`) the mail must ask for a login, a card or money, or want it
 * opened. Encrypted mail of some banks and saved pages come the same way; pages that send all they take to the
 * authenticated sender or to a listed brand are not meant.
 */
export const check = defineCheck({
  id: 'html-attachment',
  topic: 'attachments',
  needs: ['mail', 'links', 'text'],
  variants: ['password', 'builds-itself', 'leads-on', 'svg-script', 'html', 'svg'],
  facts: ['name'],

  run({ mail, links, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const pages = mail.attachments.filter((one) => kindOf(one) !== undefined);
    for (const variant of ['password', 'builds-itself', 'leads-on', 'svg-script'] as const) {
      const page = pages.find((one) => doing(one) === variant && !leadsHome(one, mail, links));
      const aim = variant === 'password' ? { aim: ['credentials' as const] } : {};
      if (page) return finding({ name: nameOf(page) }, [page.source], { variant, ...aim });
    }
    // Only what does nothing by itself may be a picture of the text.
    const page = pages.find(({ inline }) => !inline);
    const ask = text.asks.find(({ aim }) => aim !== 'reply' && aim !== 'personal-data');
    const variant = page && kindOf(page);
    if (!variant || !ask) return clear();
    return finding({ name: nameOf(page) }, [page.source, ask.source], { variant, aim: [ask.aim] });
  },
});

function nameOf({ name, type }: Attachment): string {
  return name.slice(0, 120) || type;
}

function doing(attachment: Attachment): 'password' | 'builds-itself' | 'leads-on' | 'svg-script' | undefined {
  const { page } = attachment;
  if (page?.asksSecret) return 'password';
  if (page?.buildsItself) return 'builds-itself';
  if (page?.leadsOn) return 'leads-on';
  return page?.scripts && kindOf(attachment) === 'svg' ? 'svg-script' : undefined;
}

/** Its addresses are all of a known owner, and there are some: encrypted mail names its company's server. */
function leadsHome({ part }: Attachment, { links }: Pick<Mail, 'links'>, seen: readonly LinkSeen[]): boolean {
  const inside = seen.filter(({ link, host }) => {
    const found = links[link];
    return host !== '' && found?.where === 'attachment' && 'mail' in found.source && found.source.mail === part;
  });
  return inside.length > 0 && inside.every(hasKnownOwner);
}

function kindOf({ name, type, page }: Attachment): 'html' | 'svg' | undefined {
  if (/\.svgz?$/i.test(name) || type === 'image/svg+xml') return 'svg';
  if (/\.(?:[sx]?html?|mht(?:ml)?)$/i.test(name) || type === 'text/html' || type === 'application/xhtml+xml')
    return 'html';
  // Other files of XML that hold a page open in a browser, too.
  return page && (/\.(?:xml|xht)$/i.test(name) || /\bxml\b/.test(type)) ? 'html' : undefined;
}
