import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isPassedOn } from '../passed-on.ts';
import { isStrangeHost } from '../strange-button.ts';

/** A family or two friends stand in To as well. */
const LEAST = 4;

/**
 * A company or a service writes to several people at once who have nothing in common but mailboxes at public providers,
 * shows each the others' addresses, and leads them to a stranger's page or wants an answer. Companies write to each
 * customer alone; clubs and schools that name their members lead them home or nowhere, and so do friends.
 */
export const check = defineCheck({
  id: 'strangers-side-by-side',
  topic: 'sender',
  needs: ['mail', 'identity', 'text', 'links'],
  variants: ['company', 'service'],
  facts: ['recipients', 'domain'],

  run({ mail, identity, text, links }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only' || !headerFrom) return cannotTell('not-in-mail');
    const { strangersBeside, fromIsFreeMail, fromIsKnownSender, fromRole } = identity;
    if (strangersBeside < LEAST || fromIsFreeMail || fromIsKnownSender || isPassedOn(mail)) return clear();
    const isLed = links.some((seen) => seen.action && isStrangeHost(seen));
    if (!isLed && text.stories.length === 0 && text.freeMailContacts.length === 0) return clear();
    const facts = { recipients: strangersBeside, domain: headerFrom.domain };
    return finding(facts, [headerFrom.source], { variant: fromRole.state === 'found' ? 'service' : 'company' });
  },
});
