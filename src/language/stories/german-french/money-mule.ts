import { anyOf, type Story } from '../story.ts';

const CARRIED = anyOf(
  '(?:pakete?n?|sendungen|waren)\\b[^.\\n]{0,60}(?:annehmen|anzunehmen|entgegen|empfangen|in empfang| an\\b)|(?:nehmen|empfangen) sie\\b[^.\\n]{0,40}(?:pakete|sendungen|waren)|(?:zahlungen|gelder|geld|betrage?|geldeingange?|uberweisungen)\\b[^.\\n]{0,60}(?:auf|uber) (?:ihr|dein)\\w{0,3} (?:[a-z]{3,12} )?(?:bank|giro|privat)?konto\\b|(?:ihr|dein) (?:bank|giro|privat)?konto (?:zur verfugung|nutzen)',
  '(?:encaiss|recev|recoi|recept)\\w{0,6}\\b[^.\\n]{0,60}(?:sur votre compte|cheques?\\b|virements?\\b|colis\\b|paquets?\\b|paiements?\\b)|(?:colis|paquets?|fonds|virements?)\\b[^.\\n]{0,60}(?:chez vous|a votre (?:adresse|domicile)|sur votre compte)',
);

const PASSED_ON = anyOf(
  'weiter(?:zu)?(?:leit|uberweis|send|schick|versend|transferi)|(?:schicken|senden|leiten|uberweisen) sie\\b[^.\\n]{0,40}\\bweiter\\b|umpacken|neue[sn]? etikett|(?:per|in|uber) (?:bitcoin|krypto\\w{0,10}|western union)',
  '(?:re)?vers(?:er|ez)\\b|retransfer|transfer|renvo(?:yer|yez|i)|reexpedi|par mandat|western union|bitcoin|crypto-?monnaie',
);

const KEPT = anyOf(
  '\\d{1,2} ?(?:%|prozent)[^.\\n]{0,40}(?:provision|behalten|verdien|kommission|lohn)|(?:provision|kommission|behalten|abzuglich)\\b[^.\\n]{0,30}\\d{1,2} ?(?:%|prozent)|\\d{1,3} ?(?:€|euro) (?:pro|je|fur jedes) (?:paket|sendung|uberweisung|auftrag)',
  '\\d{1,2} ?%[^.\\n]{0,40}(?:salaire|commission|restant|gard|conserv|remuner)|(?:commission|remuneration|salaire|gard|conserv)\\w{0,4}\\b[^.\\n]{0,30}\\d{1,2} ?%|\\d{1,3} ?(?:€|euros) par (?:colis|envoi|paquet|operation|virement)',
);

/** Parcel shops take parcels for others, too, and pay for each: they are no home, and ask for no account. */
const AT_HOME = anyOf(
  'zu ?hause|home ?office|daheim|heimarbeit|ihre iban|ihr(?:em)? konto|ohne (?:vorstellungs|bewerbungs)gesprach|nebenjob|lebenslauf',
  'chez vous|domicile|teletravail|votre (?:rib|iban|compte)|(?:sans|aucun) entretien|votre cv\\b',
);

/** The reader's account or home shall carry other people's money or goods. */
export const moneyMule: Story = { kind: 'money-mule', must: 4, enough: 4, parts: [CARRIED, PASSED_ON, KEPT, AT_HOME] };
