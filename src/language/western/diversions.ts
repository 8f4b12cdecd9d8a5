import type { DiversionKind } from '../diversions.ts';

/**
 * What leads money or talk out of the company, in German, French, Spanish, Portuguese and Italian; read without
 * accents.
 */
export const westernDiversions: readonly { kind: DiversionKind; pattern: RegExp }[] = [
  {
    kind: 'gift-card',
    pattern:
      /\b(?:geschenk(?:karten?|gutscheine?)|guthabenkarten?|cartes?[- ]cadeaux?|cartes? (?:prepayees?|google play|itunes|steam)|tarjetas? (?:de )?regalo|cartoes[- ]presente|vales?[- ]presente|carte regalo|buoni regalo)\b[^.\n]{0,60}\b(?:kauf|besorg|codes?|foto|achet|photos?|compr|enviar|envie|acquist|invia)|\b(?:kaufen|besorgen|acheter|achetez|comprar|compre|compra|acquistare|acquista)\b[^.\n]{0,40}\b(?:geschenk(?:karten?|gutscheine?)|guthabenkarten?|cartes?[- ]cadeaux?|tarjetas? (?:de )?regalo|cartoes[- ]presente|vales?[- ]presente|carte regalo|buoni regalo)/gi,
  },
  {
    kind: 'changed-account',
    pattern:
      /\b(?:(?:neue|geanderte) (?:bankverbindung|kontoverbindung|bankdaten|iban)|bankverbindung[^.\n]{0,30}geandert|(?:nouve(?:au|lle)s?|changement de) (?:rib|iban|coordonnees bancaires|compte bancaire)|coordonnees bancaires[^.\n]{0,30}(?:change|modifie)|(?:nueva|nuevos|cambio de) (?:cuenta bancaria|datos bancarios|iban)|datos bancarios[^.\n]{0,30}(?:cambiado|actualizado)|(?:nova|novos|alteracao de) (?:conta bancaria|dados bancarios|iban)|dados bancarios[^.\n]{0,30}(?:alterad|atualizad)|(?:nuov[oei]|variazione) (?:iban|coordinate bancarie|conto bancario|conto corrente)|coordinate bancarie[^.\n]{0,30}(?:cambiat|modificat|aggiornat))/gi,
  },
  {
    kind: 'secret-transfer',
    pattern:
      /\b(?:streng vertraulich|absolute diskretion|mit niemandem|strictement confidentiel|en toute confidentialite|n[’']en parlez a personne|estrictamente confidencial|no lo comente|estritamente confidencial|nao comente|strettamente riservat|non parlarne)\b[^\n]{0,160}\b(?:uberweis|zahlung|virement|paiement|transferencia|pago|pagamento|bonifico)|\b(?:uberweisung|virement|transferencia|pagamento|bonifico)\b[^\n]{0,160}\b(?:vertraulich|mit niemandem|confidentiel|confidencial|riservat|personne d[’']autre)/gi,
  },
  {
    // Cards by their makers, and where the codes shall go.
    kind: 'gift-card',
    pattern:
      /\b(?:besorg|kauf|hol|bestell)\w{0,5}\b[^.\n]{0,60}\b(?:google[- ]?play|steam|apple|itunes|paysafe|amazon|guthaben|geschenk|prepaid|gutschein|wert)[\w -]{0,12}(?:karten?|gutscheine?|codes?)?\b[\s\S]{0,300}?\bcodes?\b[^.\n]{0,60}\b(?:foto|fotografier|schick|send|mail|mir|mich|hierher)|\bgutscheine?\b[^\n]{0,160}\bcodes?\b[^.\n]{0,40}\b(?:foto|schick|send|mir|mich|hierher)/gi,
  },
  {
    kind: 'gift-card',
    pattern:
      /\b(?:achet|procur|prend|command|trouv)\w{1,4}\b[^.\n]{0,60}\b(?:google[- ]?play|steam|apple|itunes|paysafe|amazon|neosurf|transcash|pcs|recharge|cartes?[- ]cadeaux?|bons? d['’]achat)\b[\s\S]{0,300}?\bcodes?\b[^.\n]{0,60}\b(?:photos?|envo|transmet|communiqu|mail)|\b(?:coupons?|tickets?|cartes?)\b[^.\n]{0,24}\b(?:recharge|pcs|transcash|neosurf|paysafe|steam)\b[\s\S]{0,200}?\bcodes?\b[^.\n]{0,40}\b(?:mail|photo|envo|transmet|communiqu|retour)|\b(?:envo|transmet|communiqu)\w{1,4}[^.\n]{0,12}\b(?:les )?codes?\b[\s\S]{0,200}?\b(?:coupons?|cartes?[- ]cadeaux?|recharges?)\b/gi,
  },
  {
    // The usual account cannot take the money just now.
    kind: 'excused-account',
    pattern:
      /\b(?:konto|bankverbindung|hausbank)\b[^.\n]{0,60}\b(?:gepruft|prufung|gesperrt|finanzamt|betriebsprufung|umgestellt|keine zahlungen)\b[\s\S]{0,240}?\b(?:neue|andere|folgende|abweichende)[nrs]? (?:konto|iban|bankverbindung)|\b(?:compte|banque)\b[^.\n]{0,60}\b(?:controle|audit|bloque|verification|restructuration|cloture)\b[\s\S]{0,240}?\b(?:nouveau|autre|suivant)\b[^.\n]{0,12}\b(?:compte|rib|iban)/gi,
  },
  {
    kind: 'changed-account',
    pattern:
      /\b(?:uberweis|zahl)\w{1,4}\b[^.\n]{0,60}\bauf (?:das|unser|ein|die) (?:neue|andere)[sn]? (?:konto|bankkonto|iban|bankverbindung)|\balte (?:bankverbindung|kontoverbindung|iban)\b|\b(?:regl|vir|vers)\w{1,4}\b[^.\n]{0,60}\bsur (?:le|notre|un|ce) (?:nouveau|autre) (?:compte|rib|iban)|\bancien (?:rib|compte|iban)\b[^.\n]{0,40}\b(?:plus|clotur|ferme)/gi,
  },
  {
    // Told in the first person: a payroll office speaks of "your" salary.
    kind: 'payroll-change',
    pattern:
      /\b(?:mein|meine[nm]?) (?:gehalt|lohn|bezuge|gehaltszahlung|gehaltskonto|lohnkonto)\b[^\n]{0,120}\b(?:neue[sn]?|ander\w{1,3}|geandert|andern|gewechselt) ?(?:konto|bank|iban)?|\b(?:bank|konto|bankverbindung|iban)\b[^.\n]{0,60}\b(?:gewechselt|geandert|neu)\b[^\n]{0,120}\bmein (?:gehalt|lohn)|\b(?:mon|ma) (?:salaire|paie|remuneration|virement de salaire)\b[^\n]{0,120}\b(?:nouveau|nouvelle|autre|chang\w{1,3})\b|\b(?:chang\w{1,3}|nouveau|nouvelle)\b[^\n]{0,60}\b(?:banque|compte|rib|iban)\b[^\n]{0,120}\bmon salaire/gi,
  },
  {
    kind: 'secret-transfer',
    pattern:
      /\b(?:verschwiegenheit|streng vertraulich|vertrauliche[nrs]? (?:ubernahme|transaktion|projekt|angelegenheit)|mit niemandem|diskretion)\b[\s\S]{0,300}?\b(?:uberweis|anzahlung|zahlung von|bankverbindung|iban)|\b(?:confidentialite|strictement confidentiel\w{0,2}|(?:acquisition|operation|opa|rachat)[^.\n]{0,30}confidentiel\w{0,2}|a personne|discretion)\b[\s\S]{0,300}?\b(?:virement|acompte|reglement de|rib|iban|coordonnees bancaires)/gi,
  },
];
