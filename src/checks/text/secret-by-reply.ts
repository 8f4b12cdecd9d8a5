import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The reader shall write a password, a PIN or a card's number into an answer. Nobody who runs a service needs that;
 * people who know each other do send such things, foolishly. That it passes for an answer excuses nothing: anyone can
 * write so.
 */
export const check = defineCheck({
  id: 'secret-by-reply',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const [secret] = text.secretsByReply;
    if (!secret) return clear();
    return finding({ words: secret.text.slice(0, 60) }, [secret.source], { aim: ['credentials', 'reply'] });
  },
});
