import { type BlindMail, mailsOf } from './blind/family.ts';
import { banks } from './blind/honest/banks.ts';
import { bigShops } from './blind/honest/big-shops.ts';
import { cardsAndPayments } from './blind/honest/cards-and-payments.ts';
import { hostingCompanies } from './blind/honest/hosting-companies.ts';
import { officeServices } from './blind/honest/office-services.ts';
import { parcelsAndTravel } from './blind/honest/parcels-and-travel.ts';
import { smallShops } from './blind/honest/small-shops.ts';

/**
 * Synthetic mails, written by somebody who had not seen the checks, the words they look for, nor a score. They copy
 * the structure of a kind of sender: its sending service, header lines, link tracker, charset. A family (one template,
 * one habit) stands as a whole in one half: `fitting` may be fitted on, `held` never. Their figures are reported apart.
 */
export const blindHonest: BlindMail[] = [
  ...mailsOf(banks),
  ...mailsOf(cardsAndPayments),
  ...mailsOf(bigShops),
  ...mailsOf(smallShops),
  ...mailsOf(parcelsAndTravel),
  ...mailsOf(hostingCompanies),
  ...mailsOf(officeServices),
];
