import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { leadsHome } from '../leads-home.ts';
import { isPassedOn, QUOTED_HEAD } from '../passed-on.ts';
import { isPictureHost, isShownByGmail } from '../picture-hosts.ts';

/**
 * A picture of the mail stands where anyone puts pictures for everybody (`anybody`; `beside-home`: while a link leads to
 * the sender's own), or is fetched as Gmail showed it to
 * a reader of another mail, out of which it was copied (`copied`). Companies show pictures from their own site, from a
 * store that they rent or from their delivery service. Signatures of small firms, hobby clubs and forums show such
 * pictures, too: what was passed on is not meant, nor what quotes another mail as Gmail showed it, nor who writes for a listed brand.
 */
export const check = defineCheck({
  id: 'picture-on-open-host',
  topic: 'links',
  needs: ['mail', 'identity', 'links'],
  variants: ['anybody', 'beside-home', 'copied'],
  facts: ['host', 'pictures'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender || isPassedOn(mail)) return clear();
    if (links.length === 0) return clear();
    if (identity.fromRole.state === 'found' && !identity.fromIsFreeMail) return clear();
    const pictures = mail.links.filter(
      ({ where, hidden, url }) => where === 'image' && !hidden && /^https?:/i.test(url),
    );
    const open = pictures.filter(({ host }) => isPictureHost(host));
    const isQuoting = QUOTED_HEAD.test(mail.body.text.slice(0, 20_000));
    const copied = isQuoting ? [] : pictures.filter(({ url }) => isShownByGmail(url));
    const [first] = open.length > 0 ? open : copied;
    if (!first) return clear();
    const facts = { host: first.host, pictures: open.length || copied.length };
    if (open.length === 0) return finding(facts, [first.source], { variant: 'copied' });
    return finding(facts, [first.source], { variant: leadsHome(links) ? 'beside-home' : 'anybody' });
  },
});
