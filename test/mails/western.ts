import { type BlindMail, mailsOf } from './blind/family.ts';
import { honestPortugueseOffices } from './western/honest-portuguese-offices.ts';
import { honestPortuguesePeople } from './western/honest-portuguese-people.ts';
import { honestPortugueseServices } from './western/honest-portuguese-services.ts';

/**
 * Synthetic mails in European languages besides English, written without a look at the checks, their words, nor a
 * score. Honest and fraud wear the same technical dress: what is said shall part them. Families are split as in blind.ts.
 */
export const westernHonest: BlindMail[] = mailsOf(
  [honestPortugueseServices, honestPortugueseOffices, honestPortuguesePeople].flat(),
);
