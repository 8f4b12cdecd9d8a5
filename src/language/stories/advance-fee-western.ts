import { anyOf, type Story } from './story.ts';

const SUM = anyOf(
  "\\d{1,3}(?:[.,'’ ]\\d{3}){1,3}(?:[.,]\\d{2})? ?(?:eur|usd|chf|us\\$|euros?|dolares|dollars?|dollari|pfund)|(?:eur|usd|us\\$|chf) ?\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,3}(?:[.,]\\d{1,3})? ?(?:mio|millionen|millones|milhoes|milioni|millions) (?:de |di |d['’])?(?:euros?|dolares|dollars?|dollari|usd|us-dollar)?",
);

const ORIGIN = anyOf(
  'erbschaft|erbe\\b|nachlass|verstorben|begunstigte|spende|gespendet|wohltatig|lotterie|entschadigung|nicht beansprucht|losung',
  'heritage|legs\\b|defunte?|beneficiaire|faire (?:un )?don|don de|loterie|indemnisation|caritati',
  'herencia|fallecid|beneficiari|donacion|donar|loteria|compensacion|fondo (?:no reclamado|de)',
  'heranca|herdei|falecid|beneficiari|doac|doar\\b|loteria|compensacao|parente (?:mais )?proximo|deposito avaliado|fundo(?:s)? (?:monetario|em)',
  'eredita|defunt|beneficiari|donazione|donare|lotteria|risarcimento',
);

const TELLER = anyOf(
  'rechtsanwalt|witwe|stiftung|bankdirektor|philanthrop|ich bin (?:herr|frau|mr|mrs|dr|der|die)|mein name ist|wirtschaftsmagnat',
  "avocat|notaire|veuve|fondation|je suis (?:mr|mme|monsieur|madame|la veuve)|je m['’]appelle",
  'abogad|viuda|fundacion|(?:soy|yo soy) (?:el|la|un|una) (?:sr|sra|abogad|director|gerente)|mi nombre es|me llamo',
  'advogad|viuva|fundacao|(?:sou|eu sou) (?:a|o|um|uma) (?:sra?\\b|senhor|advogad|gerente|director|diretor)|meu nome|me chamo|gerente|fundo monetario|nacoes unidas',
  'avvocat|vedova|fondazione|(?:sono|io sono) (?:il|la|un|una) (?:sig|avvocat|direttore)|mi chiamo',
);

const ANSWER = anyOf(
  'antworten sie|kontaktieren sie|(?:weitere|mehr) (?:informationen|details|einzelheiten)|antwort\\b|anspruch',
  "repondez|contactez|plus (?:d['’]informations|de details)|votre reponse|m['’]ecrire",
  'responda|contact[ae]|mas (?:informacion|detalles)|su respuesta|escribame',
  'respond|contat|mais (?:informacoes|detalhes)|resposta|noticias suas|confirma',
  'rispond|contatt|maggiori (?:informazioni|dettagli)|risposta',
);

const TONE = anyOf(
  'gott (?:segne|schutze)|vertrau|krebs|waisen|wohltatig|sterbe|ausgewahlt|zufallig',
  'dieu|confiance|confidentiel|cancer|orphelin|mourir|% ',
  'dios|confianza|confidencial|cancer|huerfan|morir',
  'deus|confianca|confidencial|cancer|orfan|morrer|querid|ultimo desejo|\\d{2} ?%',
  'dio\\b|fiducia|riservat|cancro|orfan|morire',
);

/** The story of a fortune for a stranger, told in other languages than English and Japanese. */
export const advanceFeeWestern: Story = {
  kind: 'advance-fee',
  must: 2,
  enough: 4,
  parts: [ORIGIN, ANSWER, SUM, TELLER, TONE],
};
