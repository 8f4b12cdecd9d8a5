import { anyOf, type Story } from '../story.ts';

const ACCUSED = anyOf(
  '(?:gegen sie|ihnen)\\b[^.\\n]{0,60}(?:ermittl|strafverfahren|strafanzeige|haftbefehl|vorgeworfen|zur last|anklage)|haftbefehl|vorladung|vorgeladen|beschuldigt|cyber-?kriminalitat|kinderporn|sie haben\\b[^.\\n]{0,60}(?:straftat|begangen|gesetzeswidrig)',
  "vous (?:avez commis|faites l['’]objet|etes (?:accuse|mise? en cause|poursuivi|vise|convoque))|mandat d['’](?:arret|amener)|convocation\\b|pedo-?pornograph|cyber-?(?:gendarm|infiltration|criminalite)|infractions?\\b[^.\\n]{0,60}(?:sites?|mineur|pudeur|internet)|poursuites (?:judiciaires|penales)",
);

const POLICE = anyOf(
  'polizei|bundeskriminalamt|landeskriminalamt|bka\\b|europol|interpol|staatsanwalt|kriminal(?:amt|polizei|kommissar|hauptkommissar|direktor)',
  "police|gendarme|europol|interpol|procureur|commissaire|brigade|juge d['’]instruction|parquet|cyber-?gendarme",
);

const WAY_OUT = anyOf(
  '(?:geldstrafe|bu(?:ss|s|ß)geld|kaution|strafzahlung|vergleichs?(?:zahlung)?|geldbu(?:ss|ß)e|sicherheitsleistung)\\b|stellungnahme\\b|(?:rechtfertig|außer|ausser|antwort)\\w{0,8}\\b[^.\\n]{0,50}(?:stunden|e-?mail)|gegen (?:eine )?zahlung',
  "(?:amende|caution|transaction|reglement|paiement)\\b[^.\\n]{0,60}(?:amiable|payer|regler|possible|eviter|classe|abandon|annul)|(?:a l['’])?amiable|paiement d['’]une (?:amende|caution)|justificati|(?:courriel|e-?mail|mail)\\b[^.\\n]{0,50}(?:justifi|explic|defense)",
);

const FEARED = anyOf(
  '\\d{2} stunden|innerhalb|binnen|festnahme|verhaft|arbeitgeber|(?:den |die )medien|fernseh|angehorige|offentlich gemacht|haftbefehl',
  "\\d{2} ?h(?:eures)?\\b|delai|arrestation|interpell|television|medias|employeur|proches|fiche\\b|rendu public|mandat d['’]arret",
);

/** The police accuse the reader, and an answer or money would end it. Lawyers write to their own clients so, too. */
export const accusation: Story = {
  kind: 'accusation',
  must: 3,
  enough: 4,
  parts: [ACCUSED, POLICE, WAY_OUT, FEARED],
  unless:
    /\b(?:verteidig(?:er|ung)|mandant|akteneinsicht|votre avocat|je vous represente|betrugsmasche|betruger|gefalschte|warn(?:en|t|ung)\b|arnaques?|escrocs?|usurp|faux (?:e-?mails?|courriels?|messages?))/i,
};
