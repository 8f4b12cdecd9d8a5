import type { Mail } from '../../mail/mail.ts';
import type { LinkSeen } from '../../observe/observations.ts';
import { isWithin } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { QUOTED_HEAD } from '../passed-on.ts';

const REPLY = /^\s*(?:re|aw|sv|antw|rv|返信|回复)\s*(?:\[\d{1,3}\])?\s*[:：]/i;
const QUOTED_LINE = /^[ \t]{0,3}[>｜|][^\n]*\S/gm;
const FEWEST_QUOTED = 2;
const READ = 40_000;
/** Buttons and pictures to press, forms, codes. */
const PRESSED = /^(?:anchor|area|form|meta-refresh|qr-.*)$/;

/**
 * It answers a message that the receiver's own domain gave its identifier, by subject and In-Reply-To, quotes what it
 * answers, and calls for no click on a link. The fields alone anyone can write; whoever saw that message can write all of it, and
 * conversations are stolen together with mailboxes, so it says little.
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
    if (!ownDomains.some((own) => isWithin(host, own)) || !REPLY.test(mail.subject) || !quotes(mail)) return clear();
    const calls = text.callsToAction.length > 0 && links.some((link) => isPressed(link, mail, ownDomains));
    return calls ? clear() : finding({ answered }, [field.source]);
  },
});

function quotes({ body }: Mail): boolean {
  const text = body.text.slice(0, READ);
  return (text.match(QUOTED_LINE)?.length ?? 0) >= FEWEST_QUOTED || QUOTED_HEAD.test(text);
}

function isPressed({ link, host, wordsHost }: LinkSeen, { links }: Mail, own: readonly string[]): boolean {
  if (!PRESSED.test(links[link]?.where ?? '') || wordsHost === host) return false;
  return !own.some((domain) => isWithin(host, domain));
}
