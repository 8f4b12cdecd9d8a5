import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Hours. A clock may be a zone wrong; a queue, a moderator or a draft may hold a mail back for weeks. */
const AHEAD = 24;
const BEHIND = 30 * 24;

/**
 * Date is the sender's own word; the receiving server's clock tells how far it is off. A computer whose clock is wrong
 * does that honestly, and old mail that is sent again carries its old Date.
 */
export const check = defineCheck({
  id: 'impossible-date',
  topic: 'route',
  needs: ['mail'],
  variants: ['unreadable', 'future', 'past'],
  facts: ['date', 'received', 'hours'],

  run({ mail }) {
    const { date, route } = mail;
    if (!date) return cannotTell('not-in-mail');
    const border = route.hops.find((hop, index) => hop.trusted && hop.time && index >= (route.sendingHop ?? 0));
    const received = border?.time ?? '';
    const text = date.text.trim().slice(0, 60);
    if (!date.iso) return finding({ date: text, received, hours: 0 }, [date.source], { variant: 'unreadable' });
    if (!border?.time) return cannotTell('unproven', [date.source]);

    const hours = Math.round((Date.parse(date.iso) - Date.parse(border.time)) / 3_600_000);
    if (Number.isNaN(hours) || (hours <= AHEAD && hours >= -BEHIND)) return clear();
    const facts = { date: text, received, hours: Math.abs(hours) };
    return finding(facts, [date.source, border.source], { variant: hours > 0 ? 'future' : 'past' });
  },
});
