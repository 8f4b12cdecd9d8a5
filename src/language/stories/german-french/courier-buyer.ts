import { anyOf, type Story } from '../story.ts';

const GOODS = anyOf(
  'inserat|(?:klein)?anzeige\\b|ihr(?:e[nmrs]?)? artikel|(?:ihr|dein)(?:e[nms]?)? (?:[a-z]{3,20} )?(?:kaufen|nehme ich)|(?:kaufe|nehme)\\b[^.\\n]{0,40}(?:inserat|artikel|sofort)|kleinanzeigen',
  "annonces?\\b|(?:votre|l['’]) ?article|leboncoin|(?:acheter|acquerir|achete|prends)\\b[^.\\n]{0,30}(?:votre|vos)",
);

const COURIER = anyOf(
  '(?:spediteur|spedition|kurier|abholdienst|transport(?:unternehmen|firma|eur|agent)|fahrer|abholer)\\w{0,5}\\b[^.\\n]{0,80}(?:kommt|kommen|holt|holen|abhol|schick|beauftrag|vorbei)|(?:abholen|abholung|abgeholt)\\b[^.\\n]{0,60}(?:kurier|spedit|transport|fahrer)',
  '(?:transporteur|coursier|livreur|agent|chauffeur|demenageur)s?\\b[^.\\n]{0,80}(?:pass|viendr|recuper|enlev|cherch|prendr)|(?:recuper|enlev)\\w{0,7}\\b[^.\\n]{0,60}(?:transporteur|coursier|livreur)',
);

const ODD_MONEY = anyOf(
  'hinterlegt|treuhand|vorstreck|vorgestreckt|auslegen|ausgelegt|freigegeben|gutschrift erfolgt|uber den link|(?:spedition|kurier|transport|versicherung)s?(?:kosten|gebuhr)|scheck\\b',
  "sequestre|avanc(?:er|ez|e)\\b|mandat|western union|cheque|coupons?\\b|recharges?\\b|debloqu|(?:frais|cout) (?:de |d['’])?(?:transport|assurance|livraison|enlevement)|sur le lien|via (?:le|un) lien",
);

const AWAY = anyOf(
  'auf see|im ausland|beruflich|auf montage|nicht (?:selbst|personlich)|gehorlos|nur (?:per|uber) (?:e-?mail|whats ?app)|ohne (?:verhandlung|verhandeln|besichtigung)|\\d+ (?:€|euro) mehr|kapitan',
  "en mer\\b|a l['’]etranger|en deplacement|en mission|me deplacer|ne (?:peux|pourrai|puis) (?:pas )?(?:venir|me deplacer)|sans (?:negoci|visite|discut)|malentendant|(?:uniquement|que) par (?:e-?)?mail|\\d+ ?(?:€|euros) de plus|militaire",
);

/**
 * A buyer who never comes himself: the carrier is to be paid in advance, by a notice of money that was never sent, or
 * the seller gives his card on a false page.
 */
export const courierBuyer: Story = {
  kind: 'courier-buyer',
  longest: 2_500,
  must: 4,
  enough: 4,
  parts: [GOODS, COURIER, ODD_MONEY, AWAY],
};
