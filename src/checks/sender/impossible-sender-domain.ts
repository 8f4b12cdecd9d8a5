import { parse } from 'tldts';
import { asciiHost } from '../../util/domain.ts';
import { answersElsewhere } from '../answers-elsewhere.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { strangeButtons } from '../strange-button.ts';

/** What a domain that receives mail may be written with (RFC 1035 section 2.3.1; with A-labels, RFC 5891). */
const HOST = /^[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/;
/** Names that reach no further than a network of one's own (RFC 6762, RFC 8375, and ICANN's .internal). */
const AT_HOME =
  /(?:^|\.)(?:local|localhost|localdomain|lan|home|intranet|internal|corp|private|arpa|test|example|invalid)$/;

/**
 * The domain in From can receive no mail by its very form: it is written with characters that no domain name has
 * (`characters`), or ends in no suffix of the Internet (`suffix`). Nobody can register it or answer there, and nothing
 * can be proven of it. Machines that write to their own people use such names, and lead nobody to a stranger's page.
 */
export const check = defineCheck({
  id: 'impossible-sender-domain',
  topic: 'sender',
  needs: ['mail', 'links'],
  variants: ['characters', 'suffix'],
  facts: ['domain'],

  run({ mail, links }) {
    const author = firstAuthor(mail);
    if (!author) return cannotTell('no-domain');
    const domain = author.domain.slice(0, 255);
    if (domain.startsWith('[')) return clear();
    const ascii = asciiHost(domain);
    if (!HOST.test(ascii)) return finding({ domain }, [author.source], { variant: 'characters' });
    const { isIp, isIcann } = parse(ascii);
    if (isIp || isIcann || AT_HOME.test(ascii)) return clear();
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    const isRequest = strangeButtons(mail, links).length > 0 || answersElsewhere(mail);
    return isRequest ? finding({ domain }, [author.source], { variant: 'suffix' }) : clear();
  },
});
