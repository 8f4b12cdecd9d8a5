import type { HeaderField, Mail } from '../mail/mail.ts';

/** Programs by which a person writes mail at a desk or on a telephone, as they name themselves. */
const PROGRAM =
  /^(?:microsoft (?:office )?outlook|outlook express|microsoft (?:windows )?(?:live )?mail|windows (?:live )?mail|(?:apple|iphone|ipad) mail|mozilla|thunderbird|foxmail|the bat!|becky!|edmax|al-mail|shuriken|sylpheed|eudora|em client|postbox|opera mail|incredimail|kmail|evolution)/i;
const FIELD = /^(?:x-mailer|user-agent)$/i;

/** The field in which a mail says that it was written in such a program. */
export function personalProgram({ fields }: Mail): HeaderField | undefined {
  return fields.find(({ name, value }) => FIELD.test(name) && PROGRAM.test(value.trim()));
}
