import type { Brand } from '../brand.ts';
import { accessProviders } from './access-providers.ts';
import { aeon } from './aeon.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { banks } from './banks.ts';
import { banksAbroad } from './banks-abroad.ts';
import { banksAbroadInBrief } from './banks-abroad-in-brief.ts';
import { brazilInBrief } from './brazil-in-brief.ts';
import { cards } from './cards.ts';
import { cardsInBrief } from './cards-in-brief.ts';
import { docomo } from './docomo.ts';
import { energy } from './energy.ts';
import { epos } from './epos.ts';
import { etc } from './etc.ts';
import { germanyAndFranceInBrief } from './germany-and-france-in-brief.ts';
import { gmo } from './gmo.ts';
import { government } from './government.ts';
import { hostingInBrief } from './hosting-in-brief.ts';
import { insurersInBrief } from './insurers-in-brief.ts';
import { italyInBrief } from './italy-in-brief.ts';
import { jaBank } from './ja-bank.ts';
import { japanPost } from './japan-post.ts';
import { jcb } from './jcb.ts';
import { jrEast } from './jr-east.ts';
import { kagoya } from './kagoya.ts';
import { kddi } from './kddi.ts';
import { mercari } from './mercari.ts';
import { microsoft } from './microsoft.ts';
import { mizuho } from './mizuho.ts';
import { mufg } from './mufg.ts';
import { parcels } from './parcels.ts';
import { paypay } from './paypay.ts';
import { pepabo } from './pepabo.ts';
import { portugalAndSpainInBrief } from './portugal-and-spain-in-brief.ts';
import { postInBrief } from './post-in-brief.ts';
import { providers } from './providers.ts';
import { publicInBrief } from './public-in-brief.ts';
import { rakuten } from './rakuten.ts';
import { regionalBanks } from './regional-banks.ts';
import { restaurantsInBrief } from './restaurants-in-brief.ts';
import { sagawa } from './sagawa.ts';
import { saison } from './saison.ts';
import { sakura } from './sakura.ts';
import { securities } from './securities.ts';
import { securitiesInBrief } from './securities-in-brief.ts';
import { shops } from './shops.ts';
import { shopsInBrief } from './shops-in-brief.ts';
import { smbc } from './smbc.ts';
import { softbank } from './softbank.ts';
import { software } from './software.ts';
import { softwareInBrief } from './software-in-brief.ts';
import { tax } from './tax.ts';
import { telecomInBrief } from './telecom-in-brief.ts';
import { travel } from './travel.ts';
import { travelInBrief } from './travel-in-brief.ts';
import { walletsInBrief } from './wallets-in-brief.ts';
import { webServices } from './web-services.ts';
import { webmail } from './webmail.ts';
import { xserver } from './xserver.ts';
import { yahooJapan } from './yahoo-japan.ts';
import { yamato } from './yamato.ts';

/** Every family of the registry; a file that is not listed here does not exist. */
export const brands: Brand[] = [
  ...aeon,
  ...amazon,
  ...apple,
  ...banks,
  ...banksAbroad,
  ...cards,
  ...docomo,
  ...energy,
  ...epos,
  ...etc,
  ...gmo,
  ...government,
  ...jaBank,
  ...japanPost,
  ...jcb,
  ...jrEast,
  ...kagoya,
  ...kddi,
  ...mercari,
  ...microsoft,
  ...mizuho,
  ...mufg,
  ...parcels,
  ...paypay,
  ...pepabo,
  ...providers,
  ...rakuten,
  ...sagawa,
  ...saison,
  ...sakura,
  ...securities,
  ...shops,
  ...smbc,
  ...softbank,
  ...software,
  ...tax,
  ...travel,
  ...webServices,
  ...webmail,
  ...xserver,
  ...yahooJapan,
  ...yamato,
  ...accessProviders,
  ...banksAbroadInBrief,
  ...cardsInBrief,
  ...hostingInBrief,
  ...insurersInBrief,
  ...postInBrief,
  ...publicInBrief,
  ...regionalBanks,
  ...restaurantsInBrief,
  ...securitiesInBrief,
  ...shopsInBrief,
  ...softwareInBrief,
  ...telecomInBrief,
  ...travelInBrief,
  ...walletsInBrief,
  ...brazilInBrief,
  ...portugalAndSpainInBrief,
  ...italyInBrief,
  ...germanyAndFranceInBrief,
];
