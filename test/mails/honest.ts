import type { Group } from './build-mail.ts';
import { accounts } from './honest/accounts.ts';
import { business } from './honest/business.ts';
import { closeToFraudInBrief } from './honest/close-to-fraud-in-brief.ts';
import { closeToStoriesInBrief } from './honest/close-to-stories-in-brief.ts';
import { companiesInBrief } from './honest/companies-in-brief.ts';
import { desksAndPartnersInBrief } from './honest/desks-and-partners-in-brief.ts';
import { elsewhere } from './honest/elsewhere.ts';
import { hosting } from './honest/hosting.ts';
import { invitations } from './honest/invitations.ts';
import { listsAndNews } from './honest/lists-and-news.ts';
import { machines } from './honest/machines.ts';
import { money } from './honest/money.ts';
import { officesAndMoneyInBrief } from './honest/offices-and-money-in-brief.ts';
import { othersInBrief } from './honest/others-in-brief.ts';
import { publicAndParcels } from './honest/public-and-parcels.ts';
import { shops } from './honest/shops.ts';
import { smallSenders } from './honest/small-senders.ts';
import { warnings } from './honest/warnings.ts';
import { western } from './honest/western.ts';

/** Honest mail as Japanese people and administrators receive it. Rules are judged by these mails, never written from them. */
export const honest: Group[] = [
  { group: 'hosting', mails: hosting },
  { group: 'money', mails: money },
  { group: 'shops', mails: shops },
  { group: 'accounts', mails: accounts },
  { group: 'public and parcels', mails: publicAndParcels },
  { group: 'business', mails: business },
  { group: 'machines', mails: machines },
  { group: 'lists and news', mails: listsAndNews },
  { group: 'small senders', mails: smallSenders },
  { group: 'warnings', mails: warnings },
  { group: 'companies in brief', mails: companiesInBrief },
  { group: 'offices and money in brief', mails: officesAndMoneyInBrief },
  { group: 'desks and partners in brief', mails: desksAndPartnersInBrief },
  { group: 'close to fraud in brief', mails: closeToFraudInBrief },
  { group: 'close to stories in brief', mails: closeToStoriesInBrief },
  { group: 'others in brief', mails: othersInBrief },
  { group: 'invitations', mails: invitations },
  { group: 'other languages', mails: western },
  { group: 'languages elsewhere', mails: elsewhere },
];
