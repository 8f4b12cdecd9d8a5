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
];
