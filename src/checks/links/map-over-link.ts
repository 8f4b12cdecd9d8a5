import type { Mail } from '../../mail/mail.ts';
import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const TAG = /<(\/?)(a|img)\b([^<>]{0,2000})/gi;
const LONGEST = 200_000;
const MOST_TAGS = 2_000;

/**
 * A picture stands in a link, and a map laid over the picture (`usemap`) leads elsewhere. What a mail program shows of the
 * link is its address, and a click on the picture follows the map. Newsletters of pictures use the one or the other.
 */
export const check = defineCheck({
  id: 'map-over-link',
  topic: 'links',
  needs: ['mail'],
  facts: ['shown', 'host'],

  run({ mail }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const areas = mail.links.filter(({ where, host }) => where === 'area' && host !== '');
    if (areas.length === 0 || !mail.body.htmls.some(({ html }) => hasMappedPictureInLink(html))) return clear();
    for (const area of areas) {
      const under = anchors(mail).find(({ host }) => host !== area.host && !sameOrganisation(host, area.host));
      if (under) return finding({ shown: under.host, host: area.host }, [area.source, under.source]);
    }
    return clear();
  },
});

/** Those that hold nothing to read. */
function anchors({ links }: Mail): Mail['links'] {
  return links.filter(({ where, host, text }) => where === 'anchor' && host !== '' && text.trim() === '');
}

function hasMappedPictureInLink(html: string): boolean {
  let open = false;
  let tags = 0;
  for (const [, closing, name = '', attributes = ''] of html.slice(0, LONGEST).matchAll(TAG)) {
    tags += 1;
    if (tags > MOST_TAGS) return false;
    if (name.toLowerCase() === 'a') open = closing === '' && /\bhref\b/i.test(attributes);
    else if (open && closing === '' && /\busemap\b/i.test(attributes)) return true;
  }
  return false;
}
