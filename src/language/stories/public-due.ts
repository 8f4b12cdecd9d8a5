import { anyOf, type Story } from './story.ts';

/** What a public office or a road charges or issues, and that it is unpaid, irregular or run out. */
const OWED = anyOf(
  '(?:unpaid|outstanding|overdue|missed|pending) (?:road |highway |bridge |motorway )?(?:tolls?|parking|traffic|penalty|congestion|vehicle)\\b|(?:toll|parking|traffic|congestion|speeding) (?:fees?|charges?|fines?|tickets?|invoices?|balances?|violations?|penalty)\\b[^.\\n]{0,60}\\b(?:unpaid|outstanding|overdue|not (?:been )?paid|due|remains?|remaining|pending)\\b|(?:unpaid|outstanding|overdue) (?:[a-z]{2,10} )?tax(?:es)?\\b',
  '(?:offene|unbezahlte|ausstehende)[rn]? (?:maut|parkgebuhr|busgeld|bussgeld|steuer|rundfunkbeitra|vignette)\\w{0,16}|(?:maut|busgeld|bussgeld|steuerschuld|vignette)\\b[^.\\n]{0,50}(?:offen|unbezahlt|nicht (?:bezahlt|beglichen)|ausstehend)',
  '(?:amende|peage|contravention|stationnement)\\b[^.\\n]{0,50}(?:impaye|en attente|non (?:regle|paye)|majore)|(?:carte vitale|permis|vignette crit)\\b[^.\\n]{0,60}(?:expire|expiration|renouvel|mise a jour|disponible)',
  '(?:multa|peaje|sancion|impuesto)s?\\b[^.\\n]{0,50}(?:pendiente|impag|no (?:ha sido )?pagad)|(?:tarjeta sanitaria|dni|permiso de conducir)\\b[^.\\n]{0,40}(?:caduc|renov)',
  '\\bcpf\\b[^.\\n]{0,40}(?:irregular|pendente|pendencia|suspens|bloque|cancel|restric)|(?:pendencia|irregularidade|debito|divida)s?\\b[^.\\n]{0,40}(?:cpf|imposto|receita|fiscal|ipva|detran|pedagio)|(?:multa|pedagio|portagem|ipva)s?\\b[^.\\n]{0,40}(?:pendente|em aberto|em atraso|por pagar|nao pag)',
  '(?:multa|pedaggio|bollo|tassa|imposta|cartella)\\b[^.\\n]{0,50}(?:non (?:e stat[oa] |ancora )?pagat|insolut|in sospeso|scadut|in attesa)|(?:tessera sanitaria|patente|spid)\\b[^.\\n]{0,40}(?:scad|rinnov)',
  '(?:boete|tol|belasting|cjib)\\w{0,8}\\b[^.\\n]{0,50}(?:openstaand|niet betaald|onbetaald)|(?:openstaande|onbetaalde) (?:boete|tol|belasting)',
);

const SETTLE = anyOf(
  'pay (?:now|online|here|within|before|immediately|today|the|your)\\b|make (?:a |the )?payment|settle\\b|(?:postage|shipping|processing) (?:fee|cost)',
  '(?:jetzt |sofort )?(?:be)?zahlen\\b|begleich|uberweis|versandkosten|bearbeitungsgebuhr',
  "payer\\b|regler\\b|reglez|payez|paiement|frais d['’](?:envoi|expedition)|frais de (?:port|traitement|dossier)|remplir (?:le|ce) formulaire",
  'pag(?:ar|ue|a|o)\\b|abon(?:ar|e)\\b|gastos de envio|formulario',
  'pag(?:ar|ue|amento)\\b|emitir\\b|regulariz|quitar\\b|guia\\b|darf\\b|boleto|pix\\b',
  'pag(?:are|a|amento|hi)\\b|saldare|spese di spedizione|modulo',
  'betaal|betalen|verzendkosten',
);

const PRESSED = anyOf(
  '(?:late|additional|penalty) (?:fee|charge)s?\\b|suspen(?:d|sion)|registration\\b|within \\d|legal action|final (?:reminder|notice)|collection agency|avoid (?:a |any |further )?(?:late|penalt|extra|additional)',
  'mahngebuhr|zusatzliche kosten|innerhalb|letzte (?:mahnung|erinnerung)|vollstreckung|frist|pfandung',
  '(?:continuer a |perte de |maintien de )[^.\\n]{0,20}droits|majoration|majoree|sous \\d{1,2} ?(?:h|jours)|delai|dernier rappel|suspen',
  'recargo|embargo|plazo|ultim[oa] aviso|suspen|en \\d{1,2} (?:horas|dias)',
  'bloqueio|bloquead|multa\\b|ate hoje|prazo|suspens|protesto|ultimo aviso|24 ?h',
  'mora\\b|sanzion|entro\\b|ultimo avviso|fermo amministrativo|sospen',
  'verhoging|laatste (?:herinnering|aanmaning)|binnen \\d|deurwaarder',
  '(?:usd|eur|chf|gbp|brl|r\\$|\\$|€|£) ?\\d{1,2}[.,]\\d{2}\\b|\\b\\d{1,2}[.,]\\d{2} ?(?:eur|€|usd|chf|gbp|euros?|dollars?)',
);

/**
 * A toll, a fine, a tax or a card's postage that is owed to a public office, mostly a small sum, to be settled at once
 * by a link: the card number is what is wanted. Road operators and offices remind of such things, too.
 */
export const publicDue: Story = { kind: 'public-due', must: 3, enough: 3, parts: [OWED, SETTLE, PRESSED] };
