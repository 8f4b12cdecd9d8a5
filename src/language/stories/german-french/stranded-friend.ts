import { anyOf, type Story } from '../story.ts';

const IN_TROUBLE = anyOf(
  '(?:tasche|handtasche|geldborse|portemonnaie|brieftasche|handy|pass|reisepass|karten|rucksack|gepack|ausweis|papiere)\\b[^.\\n]{0,60}(?:gestohlen|geklaut|weg\\b|verloren|geraubt|entwendet)|(?:gestohlen|geklaut|geraubt|verloren)\\b[^.\\n]{0,60}(?:tasche|geldborse|portemonnaie|handy|pass|karten|papiere)|(?:uberfallen|ausgeraubt|beklaut|bestohlen) (?:worden|wurde)|wurde\\b[^.\\n]{0,30}(?:uberfallen|ausgeraubt|bestohlen)|im krankenhaus|sitze[^.\\n]{0,30}fest\\b',
  "(?:sac|sacoche|portefeuille|papiers?|passeport|telephone|cartes?|argent|valise|affaires)\\b[^.\\n]{0,60}(?:vole|perdu|derobe)|(?:vole|perdu|derobe)\\w{0,3}\\b[^.\\n]{0,60}(?:sac|sacoche|portefeuille|papiers|passeport|telephone|cartes?|argent|affaires)|(?:agresse|fait voler|depouille)e?\\b|hospitalis|a l['’]hopital|(?:coince|bloque)e?\\b",
);

const MONEY = anyOf(
  '(?:leih|vorstreck|borg|uberweis|schick|ausleg)\\w{0,8}\\b[^.\\n]{0,40}(?:\\d|geld|€|euro)|(?:\\d[\\d.]{0,6} ?(?:€|euro)|geld)\\b[^.\\n]{0,60}(?:leih|vorstreck|borg|uberweis|schick|ausleg)|western union|moneygram',
  '(?:pret|avanc|envo|depann)\\w{0,6}\\b[^.\\n]{0,50}(?:\\d|argent|€|euros?)|(?:\\d[\\d ]{0,6} ?(?:€|euros)|argent|somme)\\b[^.\\n]{0,60}(?:pret|avanc|envo)|western union|moneygram|mandat cash|(?:coupons?|recharges?|tickets?) (?:pcs|transcash|neosurf|paysafe)',
);

const AWAY = anyOf(
  'im ausland|urlaub|reise\\b|hotel|botschaft|konsulat|flughafen|(?:ruck)?flug\\b|unterwegs in',
  "a l['’]etranger|voyage|vacances|sejour|hotel|ambassade|consulat|vol (?:de )?retour|mon vol\\b|aeroport|en deplacement",
);

const PROMISE = anyOf(
  '(?:gebe|zahle|uberweise|bekommst|bekommen|erstatte)\\b[^.\\n]{0,60}(?:zuruck|wieder)|nur (?:noch )?(?:per|uber) (?:e-?)?mail|niemande[mn]|peinlich|(?:nicht|kaum) telefonieren',
  "(?:rembours|rend)\\w{0,6}\\b|(?:que|uniquement|seulement) par (?:e-?)?mail|injoignable|a personne|discret|entre nous|pas t['’]appeler",
);

/** A friend, robbed on a journey, who needs money at once: written from his own mailbox, which was taken over. */
export const strandedFriend: Story = {
  kind: 'stranded-friend',
  must: 3,
  enough: 4,
  parts: [IN_TROUBLE, MONEY, PROMISE, AWAY],
};
