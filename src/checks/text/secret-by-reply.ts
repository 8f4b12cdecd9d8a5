import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * The reader shall write a password, a PIN or a card's number into an answer. Nobody who runs a service needs that; in a
 * conversation people do send each other such things, foolishly.
 */
export const check = defineCheck({
  id: 'secret-by-reply',
  topic: 'text',
  needs: ['mail', 'text'],
  facts: ['words'],

  run({ mail, text }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const isAnswer = mail.fields.some(({ name }) => /^(?:in-reply-to|references)$/i.test(name));
    const [secret] = text.secretsByReply;
    if (!secret || isAnswer) return clear();
    return finding({ words: secret.text.slice(0, 60) }, [secret.source], { aim: ['credentials', 'reply'] });
  },
});
