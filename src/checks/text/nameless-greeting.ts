import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * Whoever asks for a login or a card but greets nobody by name may not know whom he writes to. Many honest mails greet
 * their customers at large, and societies that collect a fee their members.
 */
export const check = defineCheck({
  id: 'nameless-greeting',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['greeting'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [greeting] = text.namelessGreeting;
    const ask = text.asks.find(({ aim }) => aim === 'credentials' || aim === 'card');
    return greeting && ask ? finding({ greeting: greeting.text }, [greeting.source, ask.source]) : clear();
  },
});
