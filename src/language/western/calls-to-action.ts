/** Words that ask for a click in German, French, Spanish, Portuguese, Italian and Dutch; read without accents. */
export const westernCallsToAction: readonly RegExp[] = [
  /\b(?:klicken sie (?:bitte )?(?:hier|auf)|hier klicken|jetzt (?:bestatigen|verifizieren|aktualisieren|anmelden|starten|einlosen|bezahlen|teilnehmen|mitmachen|erneuern|ansehen|entsperren|freischalten|sichern)|folgenden link)/gi,
  /\b(?:cliquez (?:ici|sur)|cliquer (?:ici|sur)|(?:suivez|suivre) (?:ce|le) lien|(?:confirmer|verifier|payer|activer|valider|acceder|commencer|participer) (?:maintenant|ici))/gi,
  /\b(?:ha(?:ga|z) clic|clic (?:aqui|en)|(?:siga|visite) (?:este|el siguiente) enlace|pulse (?:aqui|en)|(?:confirmar|verificar|pagar|actualizar|acceder|actua) ahora)/gi,
  /\b(?:clique (?:aqui|no|em|abaixo|agora)|clicando (?:aqui|no)|acesse (?:o link|aqui|agora)|(?:confirmar|verificar|pagar|atualizar|regularizar|resgatar) agora|efetuar pagamento)/gi,
  /\b(?:clicc(?:a|hi|are) (?:qui|sul|su)|fai clic|segu[ai] (?:il|questo) link|(?:conferma|verifica|paga|aggiorna|accedi) (?:ora|adesso|subito))/gi,
  /\b(?:klik (?:hier|op)|(?:bevestig|betaal|verifieer) (?:nu|hier))/gi,
];
