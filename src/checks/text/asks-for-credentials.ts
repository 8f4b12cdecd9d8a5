import type { Aim } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/** What is worth most to a thief comes first; the mail's aims are all that it asks for. */
const ORDER: readonly Aim[] = ['credentials', 'card', 'payment', 'personal-data'];

/**
 * It asks for a login, a card, money or personal data, and there is a way to hand it over. Every shop and bank asks so,
 * too: it counts together with who asks and where the way leads.
 */
export const check = defineCheck({
  id: 'asks-for-credentials',
  topic: 'text',
  needs: ['mail', 'text', 'links'],
  variants: ['credentials', 'card', 'payment', 'personal-data'],
  facts: ['words'],

  run({ mail, text, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const asked = ORDER.filter((aim) => text.asks.some((ask) => ask.aim === aim));
    const [variant] = asked;
    // Mailing lists strip HTML and the link with it: words that call for a click are left.
    const isPossible =
      links.some(({ action }) => action) ||
      text.callsToAction.length > 0 ||
      mail.attachments.some(({ inline }) => !inline);
    if (!variant || !(isPossible || text.asks.some(({ aim }) => aim === 'reply' || aim === 'payment'))) return clear();
    const spots = text.asks.filter(({ aim }) => aim === variant).slice(0, 3);
    const words = spots.map((spot) => spot.text);
    return finding(
      { words },
      spots.map(({ source }) => source),
      { variant, aim: asked },
    );
  },
});
