import type { Mailbox } from '../../mail/mail.ts';
import { isWithin } from '../../util/domain.ts';
import { folded } from '../../util/folded.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { writesOnBehalf } from '../passed-on-name.ts';

/**
 * The receiver's domain in the sender's name makes a stranger look like the receiver's own administration. Services
 * that write on somebody's behalf do the same openly ("taro@example.co.jp via …"), and say so.
 */
export const check = defineCheck({
  id: 'own-domain-in-display-name',
  topic: 'sender',
  needs: ['mail', 'identity'],
  facts: ['name', 'ownDomain', 'domain'],

  run({ mail, identity }) {
    const { headerFrom, recipients } = mail;
    const { ownDomains } = identity;
    if (!headerFrom) return cannotTell('not-in-mail');
    // Recipients at public mailbox providers have no domain of their own that could be misused.
    if (ownDomains.length === 0) return recipients.length > 0 ? clear() : cannotTell('not-in-mail');
    // With its blanks, where a word follows; without, where the name is spaced out.
    const shown = headerFrom.name.slice(0, 300);
    const written = [shown.normalize('NFKC').toLowerCase(), folded(shown)];
    const ownDomain = ownDomains.find((own) => written.some((name) => names(name, own)));
    if (!ownDomain || ownDomains.some((own) => isWithin(headerFrom.domain, own)) || isPassedOn(headerFrom))
      return clear();
    const facts = { name: headerFrom.name.slice(0, 120), ownDomain, domain: headerFrom.domain };
    return finding(facts, [headerFrom.source], { victims: [{ role: 'recipient', domain: ownDomain }] });
  },
});

/** The domain itself, not a longer one that ends or begins with it. */
function names(text: string, domain: string): boolean {
  const at = text.indexOf(domain);
  if (at < 0) return false;
  const before = text[at - 1] ?? '';
  const after = text.slice(at + domain.length, at + domain.length + 2);
  return !/[a-z0-9.-]/.test(before) && !/^(?:[a-z0-9-]|\.[a-z0-9])/.test(after);
}

/** Japanese services write of their user: 太郎さんから. */
function isPassedOn({ name, address }: Mailbox): boolean {
  return /さん(?:から|が)/.test(name.slice(0, 300)) || writesOnBehalf(name, address);
}
