import { sameOrganisation } from '../../util/domain.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { firstAuthor } from '../first-author.ts';
import { strangeButtons } from '../strange-button.ts';

/** Accounts that a machine's own programs run under: the administrator's, and those of web servers. */
const SYSTEM_ACCOUNT = /^(?:root|www-?data|apache2?|nginx|httpd|nobody|daemon|ubuntu|debian|centos|ec2-user)$/i;

/**
 * The envelope sender is an account of some machine's own programs, of another domain than From: a script or a rented
 * machine sent the mail for a name that is not its own (RFC 5321 section 3.6.3 wants an address that somebody reads).
 * Contact forms and shops on small servers send so, and lead home.
 */
export const check = defineCheck({
  id: 'system-account-envelope',
  topic: 'route',
  needs: ['mail', 'links'],
  facts: ['envelope', 'domain', 'host'],

  run({ mail, links }) {
    const { returnPath, form } = mail;
    if (form === 'headers-only' || !returnPath) return cannotTell('not-in-mail');
    const envelope = returnPath.address;
    const account = envelope.slice(0, Math.max(0, envelope.lastIndexOf('@')));
    const domain = firstAuthor(mail)?.domain ?? '';
    if (!SYSTEM_ACCOUNT.test(account) || sameOrganisation(returnPath.domain, domain)) return clear();
    const [strange] = strangeButtons(mail, links);
    const source = mail.links[strange?.link ?? -1]?.source;
    if (!strange || !source) return clear();
    return finding({ envelope, domain, host: strange.host }, [returnPath.source, source]);
  },
});
