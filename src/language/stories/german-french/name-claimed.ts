import { anyOf, type Story } from '../story.ts';

/** Somebody else wants the reader's name as a domain: the "registry" sells him names that nobody wanted. */
export const nameClaimed: Story = {
  kind: 'name-claimed',
  must: 3,
  enough: 4,
  parts: [
    anyOf(
      'domain(?:s|namen?|endungen)?\\b|internet-?(?:marke|stichwort|keyword)',
      'noms? de domaine|mots?-cles? internet',
    ),
    anyOf(
      '(?:antrag|anfrage|anmeldung|registrierungsantrag|bewerbung)\\b[^.\\n]{0,60}(?:eingegangen|erhalten|vor\\b|eingereicht)|(?:mochte|will|beabsichtigt|beantragt|versucht)\\b[^.\\n]{0,80}(?:registrier|anmelden|eintragen)|registrier\\w{0,6} (?:mochte|will|lassen)',
      '(?:demande|requete|candidature)\\b[^.\\n]{0,60}(?:recu|deposee|enregistre)|(?:recu|recevons)\\b[^.\\n]{0,40}demande|(?:souhaite|veut|demande|entend)\\b[^.\\n]{0,80}(?:enregistrer|deposer|reserver)',
    ),
    anyOf(
      '(?:ihr|ihre[mnrs]?) (?:firma|firmenname[ns]?|unternehmens?|unternehmensname[ns]?|marke|namen?|bezeichnung)',
      'votre (?:societe|entreprise|marque|nom|raison sociale|denomination)',
    ),
    anyOf(
      '(?:ein(?:e|es|er)?|dieser?|fremde[rs]?|andere[rs]?|dritte[rs]?) (?:andere[rs]? |dritte[rs]? |fremde[rs]? )?(?:firma|unternehmen|person|partei|interessent|gesellschaft)|dritter?\\b|vorrecht|vorkaufsrecht|vorrang',
      '(?:une? (?:autre )?|cette |tierce |un )(?:societe|entreprise|personne|tiers|partie)|un tiers|droit de priorite|priorite|prioritaire',
    ),
    anyOf(
      'innerhalb|binnen|\\d{1,2} (?:werk)?tagen?|heute|frist',
      "sous \\d|dans les|\\d{1,2} ?(?:jours|heures|h\\b)|delai|aujourd['’]hui",
    ),
  ],
};
