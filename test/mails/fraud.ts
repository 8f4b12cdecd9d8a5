import type { Group } from './build-mail.ts';
import { attachedPages } from './fraud/attached-pages.ts';
import { authoritiesAndMoney } from './fraud/authorities-and-money.ts';
import { businessAndBrandless } from './fraud/business-and-brandless.ts';
import { cardsAndBanks } from './fraud/cards-and-banks.ts';
import { desksAndPartners } from './fraud/desks-and-partners.ts';
import { elsewhere } from './fraud/elsewhere.ts';
import { fraudInBrief } from './fraud/in-brief.ts';
import { invitations } from './fraud/invitations.ts';
import { placesOfOthers } from './fraud/places-of-others.ts';
import { publicAndParcels } from './fraud/public-and-parcels.ts';
import { shopsAndServices } from './fraud/shops-and-services.ts';
import { storiesInJapanese } from './fraud/stories-in-japanese.ts';
import { webmailAndHosting } from './fraud/webmail-and-hosting.ts';
import { western } from './fraud/western.ts';

/** Fraud in the shapes that reach Japanese mailboxes. Rules are judged by these mails, never written from them. */
export const fraud: Group[] = [
  { group: 'cards and banks', mails: cardsAndBanks },
  { group: 'shops and services', mails: shopsAndServices },
  { group: 'public and parcels', mails: publicAndParcels },
  { group: 'webmail and hosting', mails: webmailAndHosting },
  { group: 'business and brandless', mails: businessAndBrandless },
  { group: 'authorities and money', mails: authoritiesAndMoney },
  { group: 'desks and partners', mails: desksAndPartners },
  { group: 'in brief', mails: fraudInBrief },
  { group: 'attached pages', mails: attachedPages },
  { group: 'stories in Japanese', mails: storiesInJapanese },
  { group: 'invitations', mails: invitations },
  { group: 'places of others', mails: placesOfOthers },
  { group: 'other languages', mails: western },
  { group: 'languages elsewhere', mails: elsewhere },
];
