import { inBrief } from '../in-brief.ts';

/** Telephone companies and mailbox providers abroad; at many of them customers have their mailboxes under the same name. */
export const telecomInBrief = [
  ...inBrief(
    { kind: 'telecom' },
    `
t-mobile | T-Mobile | T-Mobile | t-mobile.com t-mobile.nl t-mobile.cz t-mobile.pl t-mobile.at | | T-Mobile Rewards
telekom | Deutsche Telekom | Deutsche Telekom | telekom.de telekom.com t-systems.com | t-online.de magenta.de | Telekom?, Telekom Deutschland
vodafone | Vodafone | Vodafone | vodafone.com vodafone.de vodafone.co.uk vodafone.it vodafone.es vodafone.pt vodafone.ie vodafone.nl vodafone.com.au | vodafone.ne.jp vodafonemail.de |
orange | Orange? | Orange? | orange.com orange.es orange.pl | orange.fr wanadoo.fr | Orange Bank, Espace Client Orange
`,
  ),
  ...inBrief(
    { kind: 'mailbox' },
    `
`,
  ),
];
