import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** Hours. Honest notices give days or weeks; fraud wants the reader to act before he thinks. */
const SHORT = 72;

/**
 * A deadline, a loss that it threatens, and something that the reader shall do until then. Honest providers write such
 * notices, too; it is the haste (`short`) that is less usual there.
 */
export const check = defineCheck({
  id: 'deadline-with-threat',
  topic: 'text',
  needs: ['mail', 'text', 'links'],
  variants: ['short', 'long'],
  facts: ['deadline', 'threat'],

  run({ mail, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { deadlines, threats, asks, callsToAction } = text;
    const isShort = ({ hours }: { hours?: number }) => hours !== undefined && hours <= SHORT;
    const deadline = deadlines.find(isShort) ?? deadlines[0];
    const [threat] = threats;
    const isAsking = asks.length + callsToAction.length > 0 || links.some(({ action }) => action);
    if (!deadline || !threat || !isAsking) return clear();
    const facts = { deadline: deadline.text, threat: threat.text };
    return finding(facts, [deadline.source, threat.source], { variant: isShort(deadline) ? 'short' : 'long' });
  },
});
