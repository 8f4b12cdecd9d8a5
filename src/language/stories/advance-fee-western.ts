import { anyOf, type Story } from './story.ts';

const SUM = anyOf(
  "\\d{1,3}(?:[.,'’ ]\\d{3}){1,3}(?:[.,]\\d{2})? ?(?:eur|usd|chf|us\\$|euros?|dolares|dollars?|dollari|pfund)|(?:eur|usd|us\\$|chf) ?\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,3}(?:[.,]\\d{1,3})? ?(?:mio|millionen|millones|milhoes|milioni|millions) (?:de |di |d['’])?(?:euros?|dolares|dollars?|dollari|usd|us-dollar)?",
);

const ORIGIN = anyOf(
  'erbschaft|erbe\\b|nachlass|verstorben|begunstigte|spende|gespendet|wohltatig|lotterie|entschadigung|nicht beansprucht|losung',
  'heritage|legs\\b|defunte?|beneficiaire|faire (?:un )?don|don de|loterie|indemnisation|caritati',
  'herencia|heredar|fallecid|murio|difunt|beneficiari|donacion|donar|donarl|loteria|sorteo|legar|legado|compensacion|fortuna|caja (?:con|fuerte)|correspondieron|fondo (?:no reclamado|de)',
  'heranca|herdei|herdar|falecid|faleceu|morreu|falecimento|legad|fortuna|doar|sorteio|bilhete|premiad|beneficiari|doac|doar\\b|loteria|compensacao|parente (?:mais )?proximo|deposito avaliado|fundo(?:s)? (?:monetario|em)',
  'eredita|defunt|decedut|morto|scomparso|beneficiari|donazione|donare|lotteria|estrazione|lascit|lasciare|risarcimento|fortuna',
);

const TELLER = anyOf(
  'rechtsanwalt|witwe|stiftung|bankdirektor|philanthrop|ich bin (?:herr|frau|mr|mrs|dr|der|die)|mein name ist|wirtschaftsmagnat',
  "avocat|notaire|veuve|fondation|je suis (?:mr|mme|monsieur|madame|la veuve)|je m['’]appelle",
  'abogad|viuda|fundacion|(?:soy|yo soy) (?:el |la |un |una )?(?:sr|sra|senora?|abogad|director|gerente|viud|notari|capitan|sargento)|notari|capitan|mi nombre es|me llamo',
  'advogad|viuva|fundacao|(?:sou|eu sou) (?:a |o |um |uma )?(?:sra?\\b|senhor|viuv|notari|capita|advogad|gerente|director|diretor)|meu nome|me chamo|gerente|fundo monetario|nacoes unidas',
  'avvocat|vedov|notaio|fondazione|capitano|(?:sono|io sono) (?:il|la|un|una) (?:sig|avvocat|direttore)|mi chiamo',
);

const ANSWER = anyOf(
  'antworten sie|kontaktieren sie|(?:weitere|mehr) (?:informationen|details|einzelheiten)|antwort\\b|anspruch',
  "repondez|contactez|plus (?:d['’]informations|de details)|votre reponse|m['’]ecrire",
  'respond|contest[aeo]|contact[ae]|escrib|datos|direccion|mas (?:informacion|detalles)|su respuesta|escribame',
  'respond|contat|contact|escrev|seus dados|morada|endereco|mais (?:informacoes|detalhes)|resposta|noticias suas|confirma',
  'rispond|contatt|scriv|suoi dati|indirizzo|maggiori (?:informazioni|dettagli)|risposta',
);

const TONE = anyOf(
  'gott (?:segne|schutze)|vertrau|krebs|waisen|wohltatig|sterbe|ausgewahlt|zufallig',
  'dieu|confiance|confidentiel|cancer|orphelin|mourir|% ',
  'dios|confianza|confidencial|cancer|tumor|hospital|huerfan|morir|honrad|honest|\\d{2} ?%|entre nosotros|con nadie|diplomat',
  'deus|confianca|confidencial|cancer|tumor|hospital|honest|com ninguem|orfan|morrer|querid|ultimo desejo|\\d{2} ?%',
  'dio\\b|fiducia|riservat|cancro|tumore|ospedale|orfan|morire|onest|con nessuno|\\d{2} ?%',
);

/** The story of a fortune for a stranger, told in other languages than English and Japanese. */
export const advanceFeeWestern: Story = {
  kind: 'advance-fee',
  must: 2,
  enough: 4,
  parts: [ORIGIN, ANSWER, SUM, TELLER, TONE],
};
