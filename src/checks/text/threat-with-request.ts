import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A loss or somebody's misuse is held out, the remedy is a login or a card, and no deadline is set. Warnings of real
 * companies read the same: it counts together with who writes and where he leads.
 */
export const check = defineCheck({
  id: 'threat-with-request',
  topic: 'text',
  needs: ['mail', 'text', 'links'],
  facts: ['threat', 'request'],

  run({ mail, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const { deadlines, threats, asks, callsToAction } = text;
    const ask = asks.find(({ aim }) => aim === 'credentials' || aim === 'card');
    const [threat] = threats;
    const hasWay = callsToAction.length > 0 || links.some(({ action }) => action);
    // With a deadline it is another finding.
    if (!ask || !threat || !hasWay || deadlines.length > 0) return clear();
    return finding({ threat: threat.text, request: ask.text }, [threat.source, ask.source], { aim: [ask.aim] });
  },
});
