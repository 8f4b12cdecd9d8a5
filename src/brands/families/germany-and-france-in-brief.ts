import { inBrief } from '../in-brief.ts';

/** What mail in Germany and France claims to be beside the large banks, posts and offices of the other tables. */
export const germanyAndFranceInBrief = [
  ...inBrief(
    { kind: 'bank' },
    `
n26 | N26 | N26 | n26.com | |
targobank | TARGOBANK | TARGOBANK | targobank.de targobank.com | |
credit-mutuel | Crédit Mutuel | Crédit Mutuel | creditmutuel.fr creditmutuel.com | |
caisse-epargne | Caisse d'Epargne | Caisse d'Epargne | caisse-epargne.fr | | Caisse d'Épargne
banque-populaire | Banque Populaire | Banque Populaire | banquepopulaire.fr | |
boursobank | BoursoBank | BoursoBank | boursobank.com boursorama.fr boursorama.com | | Boursorama
`,
  ),
  ...inBrief(
    { kind: 'public' },
    `
antai | ANTAI | ANTAI | antai.gouv.fr amendes.gouv.fr | | amendes.gouv.fr
`,
  ),
  ...inBrief(
    { kind: 'shop' },
    `
vinted | Vinted | Vinted | vinted.com vinted.de vinted.fr vinted.co.uk vinted.it vinted.es | |
leboncoin | leboncoin | leboncoin | leboncoin.fr | |
`,
  ),
  ...inBrief(
    { kind: 'transport' },
    `
sncf | SNCF | SNCF | sncf-connect.com sncf.com sncf.fr oui.sncf | | SNCF Connect
deutsche-bahn | Deutsche Bahn | Deutsche Bahn | bahn.de deutschebahn.com bahn.com | |
`,
  ),
];
