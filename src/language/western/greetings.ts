/**
 * A greeting that names nobody, at the start of a line, in German, French, Spanish, Portuguese, Italian and Dutch; read
 * without accents.
 */
export const westernNameless =
  /^\s*(?:(?:sehr geehrter?|liebe[rs]?|werter?|geschatzter?|hallo|guten tag)[ ,/r]{1,4}(?:[a-z.&-]{2,20}[ -]){0,2}?(?:kund(?:e|en|in|innen)?\b|nutzer|benutzer|mitglied|karteninhaber|kontoinhaber|kaufer|teilnehmer|empfanger|damen und herren)|(?:cher|chere|cher\(e\)|chers|bonjour)[ ,]{1,2}(?:client|cliente|client\(e\)|utilisat|membre|abonne|acheteur|adherent|usager|beneficiaire|titulaire)|(?:estimad[oa]|estimad[oa]\(a\)|querid[oa]|apreciad[oa]|hola)(?:\/a)?[ ,]{1,2}(?:cliente|usuari|contribuyente|titular|miembro|suscriptor|senor|beneficiari)|(?:prezad[oa]|prezado\(a\)|car[oa]|caro\(a\)|estimad[oa]|querid[oa])[ ,]{1,2}(?:cliente|usuari|contribuinte|titular|correntista|assinante|membro|beneficiari|senhor|destinatari)|(?:gentile|egregio|spettabile|caro|cara)[ ,]{1,2}(?:client[ei]|utente|abbonato|titolare|correntista|membro|contribuente|beneficiari)|(?:beste|geachte)[ ,]{1,2}(?:klant|gebruiker|lezer|ontvanger|mevrouw|heer))/i;
