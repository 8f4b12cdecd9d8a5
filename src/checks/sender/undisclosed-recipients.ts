import type { HeaderField, Mail } from '../../mail/mail.ts';
import type { LinkSeen, Observations } from '../../observe/observations.ts';
import { answersElsewhere } from '../answers-elsewhere.ts';
import { cannotTell, clear, defineCheck, finding } from '../define.ts';
import { isPassedOn } from '../passed-on.ts';
import { strangeButtons } from '../strange-button.ts';

/** The group without members of RFC 5322 section 3.4, as programs fill it in where all receivers stand in Bcc. */
const GROUP = /^\s*"?(?:undisclosed|unlisted|hidden)[\s_-]{0,2}recipients?"?\s*:?\s*;?/i;
/** A name for everybody in front of one address, or as one: mass mailers put it there, mostly before the sender's own. */
const EVERYBODY = /^\s*"?(?:undisclosed[\s_-]{0,2})?recipients?"?\s*[<@]/i;

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|[sx]?html?|zip|rar|7z)$/i;

/**
 * The mail names nobody whom it is for (`group`), or everybody at once (`everybody`), and yet asks its reader to act:
 * to press what leads to a stranger's, to hand something over, to open a document, to answer at another mailbox.
 * Companies write to each customer, and whoever hides his receivers from each other, as clubs and offices do, leads to
 * his own site or asks for nothing.
 */
export const check = defineCheck({
  id: 'undisclosed-recipients',
  topic: 'sender',
  needs: ['mail', 'text', 'links'],
  variants: ['group', 'everybody'],
  facts: ['to'],

  run({ mail, text, links }) {
    const field = mail.fields.find(({ name }) => name.toLowerCase() === 'to');
    const variant = field && formOf(field);
    if (!variant) return mail.form === 'headers-only' ? cannotTell('not-in-mail') : clear();
    if (isPassedOn(mail) || !isRequest(mail, text, links)) return clear();
    return finding({ to: variant === 'group' ? field.value.trim().slice(0, 60) : 'Recipients' }, [field.source], {
      variant,
    });
  },
});

function formOf({ value }: HeaderField): 'group' | 'everybody' | undefined {
  const start = value.slice(0, 200);
  if (EVERYBODY.test(start)) return 'everybody';
  return GROUP.test(start) && !start.includes('@') ? 'group' : undefined;
}

function isRequest(mail: Mail, text: Observations['text'], links: readonly LinkSeen[]): boolean {
  if (mail.attachments.some(({ inline, name }) => !inline && DOCUMENT.test(name)) || answersElsewhere(mail))
    return true;
  const said = text.asks.length + text.stories.length + text.mailboxNotices.length + text.freeMailContacts.length;
  return said > 0 || strangeButtons(mail, links).length > 0;
}
