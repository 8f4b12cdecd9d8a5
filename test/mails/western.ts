import { type BlindMail, mailsOf } from './blind/family.ts';
import { fraudAtLength } from './western/fraud-at-length.ts';
import { fraudItalian } from './western/fraud-italian.ts';
import { fraudPortuguese } from './western/fraud-portuguese.ts';
import { fraudSpanish } from './western/fraud-spanish.ts';
import { fraudGermanAndFrench, honestGermanAndFrench } from './western/german-and-french.ts';
import { honestAtLength } from './western/honest-at-length.ts';
import { honestItalianPeople } from './western/honest-italian-people.ts';
import { honestItalianServices } from './western/honest-italian-services.ts';
import { honestPortugueseOffices } from './western/honest-portuguese-offices.ts';
import { honestPortuguesePeople } from './western/honest-portuguese-people.ts';
import { honestPortugueseServices } from './western/honest-portuguese-services.ts';
import { honestSpanishPeople } from './western/honest-spanish-people.ts';
import { honestSpanishServices } from './western/honest-spanish-services.ts';

/**
 * Synthetic mails in European languages besides English, written without a look at the checks, their words, nor a
 * score. Honest and fraud wear the same technical dress: what is said shall part them. Families are split as in blind.ts.
 */
export const westernHonest: BlindMail[] = mailsOf(
  [
    honestPortugueseServices,
    honestPortugueseOffices,
    honestPortuguesePeople,
    honestSpanishServices,
    honestSpanishPeople,
    honestItalianServices,
    honestItalianPeople,
    honestGermanAndFrench,
    honestAtLength,
  ].flat(),
);

export const westernFraud: BlindMail[] = mailsOf(
  [fraudPortuguese, fraudSpanish, fraudItalian, fraudAtLength, fraudGermanAndFrench].flat(),
);
