import { anyOf, type Story } from './story.ts';

const SUMMONED = anyOf(
  '(?:court|judicial|legal) (?:notice|summons|notification|order|hearing)|letter of demand|subpoena|(?:traffic|parking) (?:fine|ticket|violation|penalty)|unpaid (?:fine|toll|ticket)|law ?suit against you|black ?list(?:ing|ed)? imminent',
  '(?:processo|acao|reclamacao) (?:trabalhista|judicial|tributaria|fiscal)|intimacao|notificacao (?:extrajudicial|judicial|fiscal)|mandado (?:judicial|de)|carta de demanda|convocacao (?:para o|judicial)|multas? (?:de transito|pendentes?|associad)|infrac(?:ao|oes) (?:de transito|grave)|cnh\\b[^.\\n]{0,40}(?:suspen|bloque|cassa|pendente)|divida ativa|cpf[^.\\n]{0,30}(?:irregular|suspens|cancelad|bloquead|pendenc)|titulo[^.\\n]{0,30}protest',
  'multa (?:no pagada|pendiente|de trafico|impagada|registrada)|una multa de \\$? ?\\d|reclamo laboral|audiencia de conciliacion|comprobante fiscal|burofax|(?:notificacion|citacion) (?:judicial|fiscal|tributaria|administrativa|electronica|de citacion)|demanda judicial|buzon tributario|requerimiento (?:judicial|fiscal)|embargo (?:judicial|de (?:cuentas|bienes))',
  'mahnbescheid|gerichtsverfahren|gerichtliche (?:mahnung|vorladung)|vorladung|inkasso\\w{0,12}|bussgeld\\w{0,10}',
  'convocation (?:judiciaire|de police)|mise en demeure|amende (?:impayee|majoree|forfaitaire)|assignation|huissier|brigade (?:de protection|des mineurs)',
  'atto giudiziario|multa (?:non pagata|in sospeso)|citazione in giudizio|cartella esattoriale|notifica (?:giudiziaria|amministrativa|fiscale)|ingiunzione',
);

const READ_IT = anyOf(
  'view|download|open (?:the|your)|attached|attachment|click|pdf\\b',
  'visualiz|acess|identific|regulariz|anexo|baixar|clique|documento|consult|verificar',
  'visualizar|descarg|adjunt|consult|acced|ver (?:la|el) |visite|abr[ai]',
  'anhang|ansehen|einsehen|herunterladen|anzeigen|dokument',
  'consulter|telecharg|piece jointe|visualis|ouvrir',
  'visualizz|scaric|allegat|consult|aprire|documento',
);

const FEARED = anyOf(
  'urgent|immediate(?:ly)?|within \\d|final|penalt(?:y|ies)|failure to|last (?:notice|warning)|(?:action|attention) required',
  'urgente|imediat|prazo|ultim[oa]|penalidade|bloque|evitar|regulariz|multa diaria|\\d{2} horas',
  'inmediat|plazo|penaliza|sancion|evitar|requerida|necesaria|advertencia|bloque',
  'sofort|frist|letzte|zwangs|umgehend|immediat|delai|dernier|urgence|poursuites|entro\\b|sanzion|ultimo',
);

/**
 * A court, an office or the police summons the reader to look at a paper: the paper is malware or a form. Courts serve
 * nobody so by mail.
 */
export const summons: Story = { kind: 'summons', must: 2, enough: 2, parts: [SUMMONED, READ_IT, FEARED] };
