import type { LinkSeen } from '../../observe/observations.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { leadsHome } from '../leads-home.ts';
import { isPassedOn } from '../passed-on.ts';
import { isStrangeHost } from '../strange-button.ts';

const DOCUMENT = /\.pdf$/i;

/**
 * What the reader shall press stands in an attached PDF document, where few filters look: it leads to a host where
 * anyone can put a page, a file or a redirection (`open-host`), or to another stranger's (`elsewhere`) while the mail
 * itself leads nowhere. Bills link to the page that takes the payment, and their mails to the sender's own.
 */
export const check = defineCheck({
  id: 'document-leads-on',
  topic: 'attachments',
  needs: ['mail', 'identity', 'links'],
  variants: ['open-host', 'elsewhere'],
  facts: ['name', 'host'],

  run({ mail, identity, links }) {
    if (mail.form === 'headers-only') return cannotTell('not-in-mail');
    if (identity.fromIsKnownSender || isPassedOn(mail) || leadsHome(links)) return clear();
    const documents = mail.attachments.filter(({ name, type }) => DOCUMENT.test(name) || type === 'application/pdf');
    const parts = new Map(documents.map(({ part, name, type }) => [part, name || type]));
    const inside = links.filter((seen) => nameOf(seen) !== undefined && isStrangeHost(seen));
    const open = inside.find(({ openKind }) => openKind !== undefined);
    // A bill that links to a maker's or a bank's page comes with a mail that links home.
    const leadsNowhere = links.every((seen) => nameOf(seen) !== undefined);
    const shown = open ?? (leadsNowhere ? inside[0] : undefined);
    const link = mail.links[shown?.link ?? -1];
    if (!shown || !link) return clear();
    const facts = { name: (nameOf(shown) ?? '').slice(0, 120), host: shown.host };
    return finding(facts, [link.source], { variant: open ? 'open-host' : 'elsewhere' });

    function nameOf({ link: index }: LinkSeen): string | undefined {
      const found = mail.links[index];
      return found?.where === 'attachment' && 'mail' in found.source ? parts.get(found.source.mail) : undefined;
    }
  },
});
