import { cannotTell, clear, defineCheck, finding } from '../define.ts';

/**
 * A story of money is told, money is to be led elsewhere or a secret to be written back, and whoever answers writes to a mailbox that anyone can
 * open: by Reply-To (another domain than From's), by an address in the text, or because From itself is one.
 */
export const check = defineCheck({
  id: 'answers-to-free-mail',
  topic: 'sender',
  needs: ['mail', 'identity', 'text'],
  variants: ['reply-to', 'text', 'from'],
  facts: ['address', 'domain'],

  run({ mail, identity, text }) {
    const { headerFrom, form } = mail;
    if (form === 'headers-only' || !headerFrom) return cannotTell('not-in-mail');
    const [told] = [...text.stories, ...text.diversions, ...text.secretsByReply];
    if (!told || identity.fromIsKnownSender) return clear();

    const { domain } = headerFrom;
    const [contact] = text.freeMailContacts;
    if (contact) {
      const facts = { address: contact.text, domain };
      return finding(facts, [contact.source, told.source], { variant: contact.place, aim: ['reply'] });
    }
    if (!identity.fromIsFreeMail) return clear();
    const facts = { address: headerFrom.address, domain };
    return finding(facts, [headerFrom.source, told.source], { variant: 'from', aim: ['reply'] });
  },
});
