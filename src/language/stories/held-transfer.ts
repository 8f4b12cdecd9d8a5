import { anyOf, type Story } from './story.ts';

/** Money that arrived, and does not: no bank lets a payee unlock what was paid to him. */
const HELD = anyOf(
  '(?:pix|ted\\b|transferencia|deposito|credito|valor)\\b(?:[^.\\n]|\\.\\d){0,70}\\b(?:retid[oa]|bloquead[oa]|pendente|aguardando (?:sua )?(?:liberacao|confirmacao|resgate|aceite)|em analise|em espera|suspens[oa]|por aceitar|nao (?:foi|pode ser) creditad)',
  '(?:bizum|transferencia|ingreso|abono|pago|deposito|ayuda)\\b(?:[^.\\n]|\\.\\d){0,70}\\b(?:pendiente de (?:aceptar|aceptacion|confirmar|recibir|liberar|abono)|retenid[oa]|bloquead[oa]|en espera|no (?:ha podido|pudo) (?:ser )?(?:abonad|acreditad|ingresad|completad))',
  '(?:bonifico|accredito|pagamento|ricarica|trasferimento)\\b(?:[^.\\n]|\\.\\d){0,70}\\b(?:in (?:attesa|sospeso|entrata)|sospes[oa]|bloccat[oa]|trattenut[oa]|da (?:accettare|sbloccare|confermare)|non (?:e stato|puo essere) accreditat)',
  '(?:virement|paiement|credit)\\b[^.\\n]{0,60}\\b(?:en attente (?:de|d).{0,3}(?:votre|acceptation|validation|reception)|bloque|suspendu|retenu)',
  '(?:uberweisung|gutschrift|zahlung|geldeingang)\\b[^.\\n]{0,60}\\b(?:zuruckgehalten|wartet auf (?:ihre|freigabe)|nicht gutgeschrieben|ausgesetzt)',
);

const RELEASE = anyOf(
  '(?:para |clique |botao )?(?:liberar?|libere|resgat\\w{1,3}|receb[ae]r?|aceit[ae]r?|desbloque\\w{1,4}|levantar)\\b[^.\\n]{0,24}\\b(?:valor|pix|transferencia|credito|deposito|dinheiro|montante|pagamento|agora|r\\$)|aceitar (?:o )?(?:pagamento|dinheiro)|confirm\\w{1,3}\\b[^.\\n]{0,30}(?:dados|agencia|conta|chave|cpf|senha)',
  '(?:acept[ae]r?|liber[ae]r?|recib[ae]|recibir|desbloque\\w{1,4}|recog\\w{1,3}|complet[ae]r?)\\b[^.\\n]{0,24}\\b(?:cobro|bizum|transferencia|ingreso|abono|dinero|importe|pago|ayuda|\\d)|introdu\\w{1,5}\\b[^.\\n]{0,20}(?:clave|datos|tarjeta|pin)',
  '(?:accett[aio]|accettare|sblocc\\w{1,4}|ricev[aei]\\w{0,2}|riscuot\\w{1,4}|incass\\w{1,3}|conferm\\w{1,3}|complet\\w{1,3}|autorizz\\w{1,3})\\b[^.\\n]{0,24}\\b(?:bonifico|accredito|pagamento|denaro|somma|importo|iban|dati|identita|operazione)',
  '(?:accept\\w{1,3}|recevoir|debloqu\\w{1,3}|valid\\w{1,3}|confirm\\w{1,3})\\b[^.\\n]{0,24}\\b(?:virement|paiement|fonds|somme|coordonnees|argent)',
  '(?:freigeben|freigabe|annehmen|erhalten|bestatigen)\\b|bestatigen sie\\b[^.\\n]{0,24}(?:konto|daten|empfang)',
);

const SOON = anyOf(
  '(?:prazo|em ate|dentro de|ate (?:as|hoje|amanha)|expira|volta (?:ao|para)|devolvid|estornad|retorna|cancelad)|\\d{1,2} ?h(?:oras?)?\\b',
  '(?:caduca|plazo|expira|dentro de|devuelt|devolver|cancelad|antes de|en \\d|hoy\\b|vence)',
  '(?:scade|entro\\b|annullat|restituit|stornat|oggi\\b|ore\\b)',
  '(?:expire|sous \\d|delai|annule|retourne|innerhalb|frist|zuruckgebucht|verfallt|heute\\b)',
);

/** A payment to the reader that he has to release or accept by a link, soon: what he types in there pays somebody else. */
export const heldTransfer: Story = { kind: 'held-transfer', must: 3, enough: 3, parts: [HELD, RELEASE, SOON] };
