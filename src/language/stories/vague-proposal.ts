import { anyOf, type Story } from './story.ts';

const PROPOSAL = anyOf(
  '(?:business|investment|lucrative|noble|mutual(?:ly)?|profitable|promising|urgent|confidential|important|life[- ]changing)\\b[^.\\n]{0,40}\\b(?:proposal|proposition|offer|opportunit(?:y|ies)|deal(?:ing)?|project|transaction|partnership|matter|collaboration)\\b|(?:proposal|proposition|project|offer|something|matter|message) (?:for you|to (?:discuss|disclose|share)|with you)|management offer|(?:discuss|disclose|propose)\\b[^.\\n]{0,30}\\b(?:with|to) you\\b|(?:seek|need|wish for) your (?:consent|partnership|assistance|help)|investment\\b[^.\\n]{0,50}\\bin your country|i (?:sent|send|wrote)(?: you)? (?:an? |my )?(?:e-?mail|letter|message)|did you (?:receive|get) my|(?:donat(?:ed|ion|ing)|compensation|grant|funds?)\\b[^.\\n]{0,60}\\b(?:to|for) you\\b|(?:manage|receive|invest|transfer(?:ring)?)\\b[^.\\n]{0,20}\\b(?:his|her|my|the|these|our) (?:asset )?funds?\\b|we want to buy|purchase your products',
  'geschafts(?:vorschlag|moglichkeit|angebot)|vorschlag fur sie|(?:spende|gespendet|spenden)\\b[^.\\n]{0,60}(?:ihnen|sie)|ihnen[^.\\n]{0,60}spenden',
  "proposition d['’]affaires|projet (?:important|humanitaire)|(?:vous )?faire (?:un )?don|affaire (?:importante|urgente)",
  '(?:propuesta|oportunidad) de (?:negocio|inversion)|proyecto importante|donacion (?:para usted|a usted)|asunto (?:importante|urgente)',
  '(?:proposta|oportunidade) de (?:negocio|investimento)|(?:discutir|tratar)[^.\\n]{0,20}(?:projeto|proposta)|projeto[^.\\n]{0,24}(?:consigo|contigo|com voce)|(?:desejo|quero|preciso) falar com voce|(?:te|lhe) mandei um e-?mail|ajudar a (?:doar|investir)|entregar este dinheiro|enviei esta carta',
  "proposta (?:di affari|commerciale|d['’]affari)|progetto importante|donazione (?:per|a) (?:lei|te)|questione (?:importante|urgente)",
);

const ANSWER = anyOf(
  '(?:kindly|please|pls)\\b[^.\\n]{0,12}\\b(?:reply|respond|get back|revert|write|contact|confirm)|(?:reply|respond|get back|write|revert|contact)(?: back)?(?: to)? (?:me|us|via|through|here|with|if|for|on|at)\\b|reply ?:|for (?:more|further|full) (?:details|info\\w*)|(?:more|full|comprehensive|further) (?:details|information)|your (?:prompt |urgent |quick |early )?(?:response|reply)|prompt response|if (?:you are )?interested|await(?:ing)?\\b|e-?mail ?:',
  'antworten sie|kontaktieren sie|(?:weitere|mehr) (?:informationen|details|einzelheiten)|ihre (?:fruheste |baldige )?antwort',
  "repondez|contactez|plus (?:d['’]informations|de details)|votre reponse",
  'responda|contact[ae]me|mas (?:informacion|detalles)|su (?:pronta )?respuesta',
  'respond[ae]|entre em contat|mais (?:informacoes|detalhes)|sua resposta|noticias suas|informe-nos|me avise|recompensad|recebeu',
  'rispond[ai]|contatta(?:mi|temi)|maggiori (?:informazioni|dettagli)|(?:sua|tua) risposta',
);

/**
 * A stranger has a proposal, a gift or a matter to discuss, says no more, and wants an answer: what follows is a story
 * of advance fees.
 */
export const vagueProposal: Story = {
  kind: 'vague-proposal',
  longest: 2_000,
  must: 2,
  enough: 2,
  parts: [PROPOSAL, ANSWER],
};
