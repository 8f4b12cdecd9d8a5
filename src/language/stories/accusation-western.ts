import { anyOf, type Story } from './story.ts';

const ACCUSER = anyOf(
  'interpol|europol|eurojust|fbi\\b|policia (?:federal|judiciaria|civil|nacional)|ministerio publico|procurador(?:ia)?|delegad[oa] de policia|guardia civil|fiscal(?:ia)?\\b|comisari[oa]|diretor(?:a)? (?:nacional|geral) da policia',
  '(?:capo|direttore(?: generale)?|commissario|prefetto)\\b[^.\\n]{0,24}\\b(?:polizia|carabinieri)|polizia (?:postale|di stato|giudiziaria)|procura della repubblica|procuratore|pubblico ministero',
  'gendarmerie|police judiciaire|brigade (?:de protection|des mineurs)|procureur|(?:prefet|commissaire|directeur)\\b[^.\\n]{0,24}\\bpolice|bundeskriminalamt|bka\\b|staatsanwalt\\w{0,8}|bundespolizei|kriminalpolizei',
);

const CRIME = anyOf(
  '(?:pornografia|pedofilia|ciberpornografia|exibicionismo|conteudo sexual|assedio|abuso) ?(?:infantil|de menores|sexual)?\\b|lavagem de dinheiro|crimes? (?:sexua|ciberne|informatic)\\w{1,6}|trafico',
  '(?:pornografia|pedofilia|exhibicionismo|abuso) ?(?:infantil|de menores|sexual)?\\b|blanqueo|delitos? (?:sexual|informatic|contra menores)\\w{0,4}',
  'pedopornografi\\w{1,3}|reat[oi] (?:informatic|sessual|a sfondo)\\w{0,4}|sfondo sessuale|riciclaggio|esibizionismo|cyber ?pornografia|adescamento',
  'pedopornographi\\w{1,4}|pedophil\\w{1,3}|cyberpornographie|exhibitionnis\\w{1,3}|blanchiment|kinderpornogra\\w{1,5}|geldwasche|exhibitionis\\w{1,4}|sexual\\w{0,3}delikt\\w{0,2}',
);

const FEARED = anyOf(
  '(?:mandado|ordem|orden|mandato) de (?:prisao|detencao|captura|detencion|arresto|busca)|(?:mandato|mandat) d.arret\\w{0,2}|mandato di (?:arresto|cattura)|prisao\\b|prision\\b|carcere|arrestat|detenid[oa]|detid[oa]|haftbefehl|mandat d.arret|registro (?:nacional )?de (?:agress|delincuent)|(?:televisao|imprensa|television|prensa|televisioni?|media|stampa|medien)\\b|(?:sua|seus|su|sus|tua|votre) (?:familia|familiares|famiglia|famille|parenti)',
);

const ANSWER = anyOf(
  '(?:justific\\w{1,7}|giustificazioni|giustifich\\w{1,4}|rechtfertigung|stellungnahme)|(?:respond\\w{1,3}|resposta|respuesta|risposta|rispond\\w{1,3}|repond\\w{1,3}|antwort\\w{0,3})\\b|(?:por|via|per|par) (?:e-?mail|correo|posta elettronica|correio|courriel)|(?:dentro de|entro|sous|en|em ate|prazo de|innerhalb) (?:\\w{2,12} )?(?:24|48|72) ?(?:h|ore|std)\\w{0,5}|(?:coima|multa|fianca|fianza|acordo|cauzione|ammenda|amende)\\b',
);

/** Police accuse the reader of a shameful crime, and want his answer by mail: the answer is a fine to be paid in silence. */
export const accusationWestern: Story = {
  kind: 'accusation',
  must: 3,
  enough: 4,
  parts: [ACCUSER, CRIME, ANSWER, FEARED],
  unless:
    /\b(?:golpes?|estafas?|truff[ae]|arnaques?|betrugsmasche\w?|falsas? (?:mensagens|intimac\w+|citaciones)|nao (?:envia|notifica|pede)|no (?:envia|notifica|pide)|non (?:invia|chiede|notifica))\b/i,
};
