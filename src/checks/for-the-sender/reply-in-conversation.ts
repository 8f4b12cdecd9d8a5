import type { Mail } from '../../mail/mail.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { QUOTED_HEAD } from '../passed-on.ts';
import { isPressed } from '../pressed.ts';

const REPLY = /^\s*(?:re|aw|sv|antw|rv|返信|回复)\s{0,4}(?:\[\d{1,3}\]\s{0,4})?[:：]/i;
const QUOTED_LINE = /^[ \t]{0,3}[>｜|][^\n]*\S/gm;
const FEWEST_QUOTED = 2;
const READ = 40_000;

/**
 * It answers a message that the receiver's own domain gave its identifier, by subject and In-Reply-To, quotes what it
 * answers, and calls for no click on a link. The fields alone anyone can write; whoever saw that message can write all
 * of it, and conversations are stolen together with mailboxes, so it says little.
 */
export const check = defineCheck({
  id: 'reply-in-conversation',
  topic: 'for-the-sender',
  needs: ['mail', 'identity', 'links', 'text'],
  facts: ['answered'],

  run({ mail, identity, links, text }) {
    const field = mail.fields.find(({ name }) => name.toLowerCase() === 'in-reply-to');
    if (!field) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    const answered = /<([^<>\s]{1,250})>/.exec(field.value.slice(0, 1000))?.[1] ?? '';
    const host = answered.split('@').at(-1)?.toLowerCase() ?? '';
    const { ownDomains } = identity;
    const isOwn = (one: string) => ownDomains.some((own) => isWithin(one, own));
    if (!isOwn(host) || !REPLY.test(mail.subject) || !quotes(mail)) return clear();
    const calls = text.callsToAction.length > 0 && links.some((link) => isPressed(link, mail) && !isOwn(link.host));
    return calls ? clear() : finding({ answered }, [field.source]);
  },
});

function quotes({ body }: Mail): boolean {
  const text = body.text.slice(0, READ);
  return (text.match(QUOTED_LINE)?.length ?? 0) >= FEWEST_QUOTED || QUOTED_HEAD.test(text);
}
