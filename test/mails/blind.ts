import { type BlindMail, type Family, mailsOf } from './blind/family.ts';
import { englishSenders } from './blind/fraud/english-senders.ts';
import { englishServices } from './blind/fraud/english-services.ts';
import { japaneseSenders } from './blind/fraud/japanese-senders.ts';
import { japaneseNotices, japaneseServices } from './blind/fraud/japanese-services.ts';
import { banks } from './blind/honest/banks.ts';
import { bigShops } from './blind/honest/big-shops.ts';
import { cardsAndPayments } from './blind/honest/cards-and-payments.ts';
import { colleagues } from './blind/honest/colleagues.ts';
import { english } from './blind/honest/english.ts';
import { french } from './blind/honest/french.ts';
import { german } from './blind/honest/german.ts';
import { hostingCompanies } from './blind/honest/hosting-companies.ts';
import { italian } from './blind/honest/italian.ts';
import { listsAndReports } from './blind/honest/lists-and-reports.ts';
import { newsAndGames } from './blind/honest/news-and-games.ts';
import { officeServices } from './blind/honest/office-services.ts';
import { parcelsAndTravel } from './blind/honest/parcels-and-travel.ts';
import { portuguese } from './blind/honest/portuguese.ts';
import { publicOffices } from './blind/honest/public-offices.ts';
import { schoolsAndHospitals } from './blind/honest/schools-and-hospitals.ts';
import { smallShops } from './blind/honest/small-shops.ts';
import { spanish } from './blind/honest/spanish.ts';
import { telecomAndEnergy } from './blind/honest/telecom-and-energy.ts';

const japanese: Family[][] = [
  banks,
  cardsAndPayments,
  bigShops,
  smallShops,
  parcelsAndTravel,
  hostingCompanies,
  officeServices,
  telecomAndEnergy,
  publicOffices,
  schoolsAndHospitals,
  colleagues,
  listsAndReports,
  newsAndGames,
];

/** The text model has no other honest mail in these languages. */
const western: Family[][] = [english, german, french, spanish, portuguese, italian];

/**
 * Synthetic mails, written by somebody who had not seen the checks, the words they look for, nor a score. They copy
 * the structure of a kind of sender: its sending service, header lines, link tracker, charset. A family (one template,
 * one habit) stands as a whole in one half: `fitting` may be fitted on, `held` never. Their figures are reported apart.
 */
export const blindHonest: BlindMail[] = mailsOf(japanese.flat());

/** The same in English, German, French, Spanish, Portuguese and Italian. */
export const blindHonestWestern: BlindMail[] = mailsOf(western.flat());

/** Fraud whose receiver verified it: taken-over accounts, domains of its own, services that sign for it. */
export const blindFraud: BlindMail[] = mailsOf(
  [japaneseSenders, japaneseServices, japaneseNotices, englishSenders, englishServices].flat(),
  { signed: true },
);
