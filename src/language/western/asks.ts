import type { AskAim } from '../asks.ts';

const WORDS = '(?:[a-z]{1,14} ){0,3}';

/** What is asked for in German, French, Spanish, Portuguese and Italian, a pattern a language; read without accents. */
export const westernAsks: readonly { aim: AskAim; pattern: RegExp }[] = [
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:bestatigen|verifizieren|aktualisieren|uberprufen|reaktivieren|entsperren) sie ${WORDS}(?:konto|kontodaten|identitat|zugangsdaten|daten|angaben|postfach|e-?mail-?(?:adresse|konto)|passwort|anmeldung|telefonnummer|rufnummer)|(?:konto|identitat|daten|zugang|angaben|postfach) (?:jetzt )?(?:zu )?(?:bestatigen|verifizieren|aktualisieren|entsperren|reaktivieren|freischalten)|(?:melden|loggen) sie sich (?:jetzt |hier |bitte )?(?:an|ein)\\b|(?:geben sie ${WORDS}|ihr )(?:passwort|pin|tan)[^.\\n]{0,12} ein\\b|gleiches passwort (?:behalten|verwenden))`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:confirmez|confirmer|verifiez|verifier|mettez? a jour|mettre a jour|validez|valider|reactivez|reactiver|authentifiez|activez|activer|regularisez) (?:votre|vos|le|la) ${WORDS}(?:compte|identite|informations?|coordonnees|acces|boite|messagerie|adresse e-?mail|mot de passe|donnees|profil|espace client)|(?:connectez-vous|identifiez-vous|se connecter) (?:a votre|a mon|ici|maintenant)|(?:saisissez|entrez) (?:votre|vos) ${WORDS}(?:mot de passe|identifiants?|code))`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:confirm(?:e|ar|a)|verific(?:ar|a)|verifique|actualic(?:e|es)|actualiza(?:r)?|valid(?:e|ar|a)|reactiv(?:e|ar|a)|desbloque(?:e|ar|a)|restablez(?:ca|a)|restaur(?:e|ar)) (?:su|tu|sus|tus|la|el|los) ${WORDS}(?:cuenta|identidad|datos|informacion|acceso|buzon|correo|contrasena|clave|perfil)|(?:inici(?:e|ar|a) sesion|acced(?:a|er|e) a (?:su|tu) (?:cuenta|banca))|(?:ingres(?:e|ar)|introduzca) (?:su|sus|tu) ${WORDS}(?:contrasena|clave|usuario|datos))`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:confirm(?:e|ar)|verifi(?:que|car)|atualiz(?:e|ar)|valid(?:e|ar)|reativ(?:e|ar)|desbloque(?:ie|ar)|regulariz(?:e|ar)|libere|liberar|habilite|habilitar|recadastr(?:e|ar)) (?:o |a |os |as )?(?:seu |sua |seus |suas )?${WORDS}(?:conta|cadastro|dados|identidade|acesso|e-?mail|senha|itoken|token|dispositivo|cpf|caixa)|(?:faca|efetue|realize) (?:o |seu )?(?:login|acesso|recadastramento|desbloqueio|cadastro)|acess(?:e|ar) (?:sua|a sua) conta|(?:digite|informe|insira) (?:a |o |sua |seu |seus )?${WORDS}(?:senha|cpf|dados|codigo)|nao reconhec(?:o|e) (?:este|esse) acesso)`,
      'gi',
    ),
  },
  {
    aim: 'credentials',
    pattern: new RegExp(
      `\\b(?:(?:conferm(?:a|i|are)|verific(?:a|hi|are)|aggiorn(?:a|i|are)|convalid(?:a|i|are)|riattiv(?:a|i|are)|sblocc(?:a|hi|are)|ripristin(?:a|i|are)) (?:il |la |i |le |l[’'])?(?:tuo |tua |tuoi |suo |sua |suoi |vostro )?${WORDS}(?:account|conto|identita|dati|accesso|casella|password|profilo|informazioni|utenza)|(?:acced(?:a|i|ere) (?:al|alla) (?:tuo|tua|suo|sua)|effettu(?:a|i) (?:il |l[’'])?(?:login|accesso))|inserisc(?:a|i) (?:la |il |i )?(?:tua |tuo |tuoi |sua )?(?:password|credenziali|dati|codice))`,
      'gi',
    ),
  },
  {
    aim: 'card',
    pattern:
      /\b(?:(?:aktualisieren|bestatigen|uberprufen|andern|erneuern) sie (?:[a-z]{1,14} ){0,3}(?:zahlungs(?:methode|daten|informationen)|rechnungs(?:daten|informationen)|kreditkart|kartendaten|bankdaten)|zahlungs(?:methode|daten|informationen) (?:jetzt )?(?:zu )?(?:aktualisieren|bestatigen)|(?:mettez? a jour|mettre a jour|confirmez|verifiez|renouvelez) (?:votre|vos) (?:[a-z]{1,14} ){0,2}(?:moyen de paiement|mode de paiement|informations? (?:de paiement|bancaires)|coordonnees bancaires|carte)|(?:actualic(?:e|es)|actualiza(?:r)?|confirm(?:e|ar|a)|verifique) (?:su|tu|sus|tus|el|los) (?:[a-z]{1,14} ){0,2}(?:metodo de pago|datos (?:de pago|bancarios|de facturacion)|tarjeta|forma de pago)|(?:atualiz(?:e|ar)|confirm(?:e|ar)) (?:o |os |a |seu |sua |seus |suas ){0,2}(?:[a-z]{1,14} ){0,1}(?:metodo de pagamento|forma de pagamento|dados (?:de pagamento|bancarios|do cartao)|cartao)|(?:aggiorn|conferm|verific)(?:a|i|are) (?:il |i |la |tuo |tuoi |tua ){0,2}(?:metodo di pagamento|dati (?:di pagamento|di fatturazione|della carta|bancari)|carta))/gi,
  },
  {
    aim: 'payment',
    pattern:
      /\b(?:(?:(?:be)?zahlen|begleichen|uberweisen) sie (?:[a-z]{1,14} ){0,4}(?:betrag|rechnung|gebuhr|summe|euro|eur)|(?:offene|unbezahlte|ausstehende) (?:rechnung|forderung|gebuhr|zahlung|zollgebuhr)|(?:payez|reglez|regler|payer) (?:les? |la |vos? |votre |des ){0,2}(?:[a-z]{1,14} ){0,2}(?:frais|facture|amende|montant|solde)|(?:facture|amende|somme) (?:impayee|en attente|due)|(?:pague|pagar|abone|abonar) (?:la |el |su |los |las ){0,2}(?:[a-z]{1,14} ){0,2}(?:factura|multa|tasas?|gastos|importe|deuda)|(?:factura|multa|deuda|recibo) (?:pendiente|impagad|no pagad)|(?:efetue|realize|regularize|efetuar|realizar) (?:o |a |seu |sua ){0,2}(?:pagamento|quitacao|regularizacao)|(?:taxa|fatura|multa|boleto|debito)s? (?:pendente|em aberto|em atraso|vencid|obrigatori|nao pag)|(?:paga|paghi|pagare|saldare) (?:la |le |il |i |tua ){0,2}(?:[a-z]{1,14} ){0,2}(?:fattura|multa|spese|tariffa|importo)|(?:fattura|multa|pagamento) (?:non pagat|scadut|in sospeso|insolut))/gi,
  },
  {
    aim: 'malware',
    pattern:
      /\b(?:(?:siehe|offnen sie (?:den|die|das)|im) (?:anhang|angehangte)|(?:ouvrez|consultez|telechargez|voir) (?:la |le |les |votre ){0,2}(?:piece jointe|fichier joint|document joint|facture)|(?:abra|vea|consulte|descargue|descargar) (?:el |la |los |su ){0,2}(?:archivo|documento|adjunto|factura|comprobante)|(?:veja|abra|baixe|siga|acesse|consulte) [^.\n]{0,30}(?:anexo|anexad|pdf)|(?:em|no) (?:arquivo |pdf )?(?:em )?anexo|(?:apri|scarica|consulta|vedi|visualizza) (?:il |la |l[’'])?(?:allegato|fattura|documento|file))/gi,
  },
  {
    // A secret named beside what is to be done with it; who warns says not to.
    aim: 'credentials',
    pattern:
      /\b(?:melden|loggen) sie sich\b[^.\n]{0,60}\b(?:passwort|pin|zugangsdaten|konto|anmeldedaten)\b[^.\n]{0,30}\b(?:an|ein)\b|\b(?:ihr(?:e[nmrs]?)?|die|das) (?:[a-z-]{1,14} ){0,2}(?:passwort|pin|zugangsdaten|anmeldedaten|anmeldenamen?)\b[^.\n]{0,60}\b(?:eingeben|bereit|abgleichen|abgeglichen|hinterlegen)\b|\bmit (?:ihrem|ihrer) (?:[a-z-]{1,14} ){0,1}(?:passwort|pin|e-?mail-?passwort)\b[^.\n]{0,20}\b(?:ausweisen|anmelden|bestatigen|legitimieren|verifizieren)/gi,
  },
  {
    aim: 'credentials',
    pattern:
      /\b(?:communiquez|renseignez|indiquez|transmettez|preparez|fournissez|saisissez|donnez)\b[^.\n]{0,60}\b(?:mot de passe|identifiants?|code (?:secret|confidentiel|pin|sms)|numero de securite sociale)|\b(?:connectez-vous|identifiez-vous)\b[^.\n]{0,30}\b(?:avec votre|mot de passe|compte|identifiants)|\bvaliderez?\b[^.\n]{0,20}\b(?:les )?notifications recues/gi,
  },
  {
    aim: 'card',
    pattern:
      /\bkartennummer\b[^.\n]{0,40}\b(?:ablaufdatum|gultig|prufziffer|prufnummer|cvv|cvc)|\b(?:foto|kopie|scan)\b[^.\n]{0,16}\bihrer (?:bank|kredit|giro|ec-?|sparkassen-?)karte\b|\bnummer (?:ihrer|der) (?:bank|kredit|giro|sparkassen-?)card\b|\bmit kreditkarte zahlen\b|\bnumero (?:de )?(?:votre )?carte\b[^.\n]{0,40}\b(?:expiration|cryptogramme|cvv|cvc|code)|\b(?:photo|copie)\b[^.\n]{0,16}\bvotre carte (?:bancaire|bleue|de credit)|\bcoursier\b[^.\n]{0,40}\b(?:recuper|prendr|cherch)\w{1,5}\b|\bcarte\b[^.\n]{0,20}\bsous enveloppe/gi,
  },
  {
    aim: 'personal-data',
    pattern:
      /\b(?:schicken|senden|mailen|laden)\b[^.\n]{0,60}\b(?:foto|kopie|scan|vorder- und ruckseite)\b[^.\n]{0,24}\b(?:ausweis|personalausweis|reisepass|fuhrerschein)|\b(?:envoyez|joignez|transmettez|faites(?:-lui)? parvenir)\b[^.\n]{0,80}\b(?:piece d['’]identite|carte d['’]identite|passeport|rib)\b/gi,
  },
];
