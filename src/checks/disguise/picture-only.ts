import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Letters; an honest foot of a newsletter is longer. */
const MOST = 60;

/**
 * Nearly all that the reader sees is a picture that is a link: filters find no words to judge. Newsletters of pictures
 * carry a foot with address and cancellation, and posts in a conversation have no link.
 */
export const check = defineCheck({
  id: 'picture-only',
  topic: 'disguise',
  needs: ['mail', 'links'],
  facts: ['letters', 'host'],

  run({ mail, links }) {
    const { form, body, attachments } = mail;
    if (form === 'headers-only') return cannotTell('not-in-mail');
    if (body.htmls.length === 0) return clear();
    const letters = body.text.slice(0, 10_000).replace(/\s/g, '').length;
    const picture =
      mail.links.some(({ where, hidden }) => where === 'image' && !hidden) || attachments.some((one) => one.inline);
    if (letters >= MOST || !picture) return clear();
    const followed = links.find(({ link, host }) => host !== '' && mail.links[link]?.where === 'anchor');
    const source = followed && mail.links[followed.link]?.source;
    return source ? finding({ letters, host: followed.host }, [source]) : clear();
  },
});
