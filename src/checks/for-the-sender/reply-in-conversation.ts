import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';

const REPLY = /^\s*(?:re|aw|sv|antw|rv|返信|回复)\s*(?:\[\d{1,3}\])?\s*[:：]/i;

/**
 * It answers a message that the receiver's own domain gave its identifier, by subject and In-Reply-To. Anyone who saw
 * that message can write so, and conversations are stolen together with mailboxes.
 */
export const check = defineCheck({
  id: 'reply-in-conversation',
  topic: 'for-the-sender',
  needs: ['mail', 'identity'],
  facts: ['answered'],

  run({ mail, identity }) {
    const field = mail.fields.find(({ name }) => name.toLowerCase() === 'in-reply-to');
    if (!field) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const answered = /<([^<>\s]{1,250})>/.exec(field.value.slice(0, 1000))?.[1] ?? '';
    const host = answered.split('@').at(-1)?.toLowerCase() ?? '';
    const isOwn = identity.ownDomains.some((own) => isWithin(host, own));
    return isOwn && REPLY.test(mail.subject) ? finding({ answered }, [field.source]) : clear();
  },
});
