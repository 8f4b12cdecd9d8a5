import { anyOf, type Story } from './story.ts';

const LAPSED = anyOf(
  '(?:pec|casella|dominio|hosting|spazio web|abbonamento|licenza|spid|firma digitale|servizi\\w?|account)\\b[^.\\n]{0,60}\\b(?:e|sono|e stat[oa]|verr(?:a|anno)|sar(?:a|anno)) ?(?:stat[oaie] )?(?:sospes|scadut|disattivat|bloccat|cancellat)\\w',
  '(?:dominio|hospedagem|alojamento|assinatura|licenca|plano|certificado|servicos?|conta)\\b[^.\\n]{0,60}\\b(?:foi|foram|esta|sera|serao) (?:suspens|expirad|desativad|bloquead|cancelad|encerrad|interrompid)\\w',
  '(?:dominio|alojamiento|hosting|suscripcion|licencia|plan|certificado|servicios?|cuenta)\\b[^.\\n]{0,60}\\b(?:ha sido|han sido|esta|sera|seran|fue|quedara) (?:suspendid|caducad|vencid|desactivad|bloquead|cancelad|interrumpid)\\w',
  '(?:domaine|hebergement|abonnement|licence)\\b[^.\\n]{0,60}\\b(?:a ete|est|sera) (?:suspendu|expire|desactive|bloque|resilie)|(?:domain|hosting|abonnement|lizenz)\\b[^.\\n]{0,60}\\b(?:gesperrt|abgelaufen|deaktiviert|gekundigt)',
);

/** A sum that nobody looks at twice. */
const SMALL = anyOf(
  '(?:eur|r\\$) ?\\d{1,2}[.,]\\d{2}\\b(?![.,\\d])|\\b\\d{1,2}[.,]\\d{2} ?(?:eur\\b|euros?\\b|reais\\b|€)',
);
const SMALL_SIGN = /€ ?\d{1,2}[.,]\d{2}\b/g;

const AT_ONCE = anyOf(
  'entro (?:oggi|\\d{1,2} ore|domani|stasera)|nelle prossime (?:ore|\\d)|oggi stesso|per evitare|domani\\b|carta di credito|immediat\\w{1,6}',
  'ainda hoje|ate (?:hoje|amanha)|em \\d{1,2} ?h(?:oras)?|nas proximas|para evitar|nao perder|cartao de credito|imediat\\w{1,6}',
  'hoy mismo|antes de (?:hoy|manana|las)|en (?:las proximas )?\\d{1,2} ?h(?:oras)?|en las proximas|para evitar|no perder|tarjeta de credito|inmediat\\w{1,6}',
  'avant (?:ce soir|demain)|sous \\d{1,2} ?h|aujourd.hui|pour eviter|carte bancaire|noch heute|innerhalb von \\d{1,2} stunden|sofort|kreditkarte',
);

/** A domain, a mailbox or a subscription is off already, and a few euros by card today bring it back: the card is meant. */
export const lapsedService: Story = {
  kind: 'storage-loss',
  must: 3,
  enough: 3,
  parts: [LAPSED, [...SMALL, SMALL_SIGN], AT_ONCE],
};
